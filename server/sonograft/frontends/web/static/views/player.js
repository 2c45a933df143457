/** One sound to be heard by itself: play, and a waveform to go to a place. Only one of them plays at a time. */

import { clock } from "../data/words.js";
import { classes, html, useEffect, useMemo, useRef, useState } from "../parts/html.js";
import { IconButton } from "../parts/icon.js";
import { useCursor, usePeaks, Waveform } from "../parts/waveform.js";

let playing = null;

export function Player({ place, name, colour, isSeen = true }) {
  const { peaks, error } = usePeaks(isSeen ? place : null);
  const [isPlaying, setPlaying] = useState(false);
  const sound = useMemo(() => new Audio(), []);
  const box = useRef(null);
  const progress = useMemo(() => (isPlaying ? () => (sound.duration ? sound.currentTime / sound.duration : 0) : null), [isPlaying]);
  useCursor(box, progress);
  useEffect(() => {
    sound.preload = "none";
    sound.src = place.sound;
    const began = () => {
      if (playing !== sound) playing?.pause();
      playing = sound;
      setPlaying(true);
    };
    const ended = () => setPlaying(false);
    sound.addEventListener("play", began);
    sound.addEventListener("pause", ended);
    return () => {
      sound.removeEventListener("play", began);
      sound.removeEventListener("pause", ended);
      sound.pause();
      sound.removeAttribute("src");
    };
  }, [place.sound]);
  const seek = (fraction) => {
    sound.currentTime = fraction * (peaks?.seconds ?? 0);
    void sound.play();
  };
  const toggle = () => (sound.paused ? sound.play().catch(() => setPlaying(false)) : sound.pause());
  return html`<div class="player">
    <${IconButton} name=${isPlaying ? "pause" : "play"} filled=${!isPlaying} className="play-small" label=${`${isPlaying ? "Pause" : "Play"} ${name}`} onClick=${toggle} />
    <div class=${classes("player-wave", isPlaying && "is-playing")} ref=${box}>
      ${error ? html`<p class="error">${error}</p>` : html`<${Waveform} peaks=${peaks} colour=${colour} onSeek=${seek} />`}
      <span class="cursor"></span>
    </div>
    ${peaks && html`<small class="player-length">${clock(peaks.seconds).slice(0, -4)}</small>`}
  </div>`;
}
