/** From the address of a sound to a track for the audition: in memory where it is short enough, else read in parts. */

import { ReadTrack } from "./read.js";
import { WholeTrack } from "./whole.js";

const LONGEST_WHOLE_S = 600;
const ALL_WHOLE_S = 1800; // of all sounds of one audition: about 700 MB in stereo

/** A context at `sampleRate` Hz where the browser has that, so that nothing is resampled that need not be. */
export function openContext(sampleRate) {
  try {
    return new AudioContext({ sampleRate, latencyHint: "interactive" });
  } catch {
    return new AudioContext({ latencyHint: "interactive" });
  }
}

/** `seconds`: how long the sound is, `among`: how many there are; `wraps`: see WholeTrack. Throws an Error for people. */
export async function loadTrack(context, url, { seconds, among = 1, wraps = false }) {
  if (seconds > Math.min(LONGEST_WHOLE_S, ALL_WHOLE_S / among)) return ReadTrack.open(context, asWav(url), { wraps });
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(await whyNot(answer));
  try {
    return new WholeTrack(await context.decodeAudioData(await answer.arrayBuffer()), { wraps });
  } catch {
    const plain = await fetch(asWav(url)); // a form that this browser does not know
    if (!plain.ok) throw new Error(await whyNot(plain));
    return new WholeTrack(await context.decodeAudioData(await plain.arrayBuffer()), { wraps });
  }
}

const asWav = (url) => `${url}?as=wav`;

async function whyNot(answer) {
  try {
    return (await answer.json()).message;
  } catch {
    return `This sound is not to be had: Sonograft answered ${answer.status}.`;
  }
}
