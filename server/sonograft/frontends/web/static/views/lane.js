/** One sound of a render: its waveform and its spectrogram, and what is done to its level. */

import { decibels, duration } from "../data/words.js";
import { classes, html, useMemo, useRef } from "../parts/html.js";
import { useCursor, usePeaks, Waveform } from "../parts/waveform.js";

const SPECTROGRAM = [900, 144];

/** `known`: its peaks where they are here already. */
export function Lane({ lane, letter, audition, now, kind, known, error }) {
  const asked = usePeaks(known ? null : lane.place);
  const { peaks, error: unread } = known ?? asked;
  const box = useRef(null);
  const isHeard = now.heard === lane.id;
  const wrapped = lane.wraps && peaks;
  const isThere = audition?.has(lane.id) ?? false;
  const progress = useMemo(
    () => wrapped && isThere && (() => (audition.has(lane.id) ? audition.ownPlace(lane.id) / peaks.seconds : 0)),
    [wrapped, isThere, audition],
  );
  useCursor(box, progress || null); // a style has a timeline of its own, so a cursor of its own
  const seek = (fraction) => {
    if (!isThere) return;
    audition.choose(lane.id);
    if (lane.wraps) void audition.shift(lane.id, fraction * peaks.seconds);
    else void audition.seek(fraction * now.seconds);
  };
  const level = now.tracks.find((track) => track.id === lane.id);
  return html`<div class=${classes("lane", lane.colour, isHeard && "is-heard", lane.wraps && "own-time")}>
    <button type="button" class="lane-name" data-space="plays" aria-pressed=${isHeard} disabled=${!level} onClick=${() => audition.choose(lane.id)}>
      <span class="lane-what"><kbd>${letter}</kbd> ${lane.what}</span>
      ${lane.name && html`<span class="lane-title">${lane.name}</span>`}
      <span class="lane-facts">${peaks ? `${duration(peaks.seconds)} · ${peaks.sample_rate / 1000} kHz` : " "}</span>
      <span class="lane-facts">${level ? levelText(level) : error ? "" : "loading…"}</span>
    </button>
    <div class="lane-pictures" ref=${box}>
      ${error || unread ? html`<p class="error">${error || unread}</p>` : null}
      ${kind !== "spectra" && html`<${Waveform} peaks=${peaks} colour=${lane.colour} onSeek=${seek} />`}
      ${kind !== "waves" && peaks && html`<${Spectrogram} lane=${lane} onSeek=${seek} />`}
      ${lane.wraps && peaks && html`<span class="cursor"></span>`}
    </div>
  </div>`;
}

function levelText({ loudness, gain_db }) {
  if (!Number.isFinite(loudness)) return "silent";
  return `${loudness.toFixed(1).replace("-", "−")} LUFS${Math.abs(gain_db) < 0.05 ? "" : ` · ${decibels(gain_db)}`}`;
}

function Spectrogram({ lane, onSeek }) {
  const click = (event) => {
    const box = event.currentTarget.getBoundingClientRect();
    onSeek((event.clientX - box.left) / box.width);
  };
  const label = `Spectrogram of the ${lane.what.toLowerCase()}`;
  return html`<img class="spectrogram" src=${lane.place.spectrogram(...SPECTROGRAM)} alt=${label} width="900" height="144" onClick=${click} draggable=${false} />`;
}
