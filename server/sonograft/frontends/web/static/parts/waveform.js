/** A waveform by wavesurfer.js, of peaks that the server has measured: nothing is decoded for a picture. */

import * as api from "../data/api.js";
import WaveSurfer from "../vendor/wavesurfer.esm.js";
import { classes, html, useEffect, useRef, useState } from "./html.js";

const WIDTH = 900; // pairs of peaks
const QUIETEST = 0.25; // a sound whose peak lies below it is not drawn any larger
const HEIGHT = 64; // px, the same everywhere: wavesurfer writes it into its style, whose hash the server allows
const silent = new Audio(); // wavesurfer wants a media element; what is heard comes from the audition

/** Peaks of the sound at `place` (see api.js) once they are here: { top, bottom, peak, seconds, sample_rate, frames }. */
export function usePeaks(place, state = "") {
  const [found, setFound] = useState({ peaks: null, error: "" });
  const url = place?.peaks(WIDTH) ?? null;
  useEffect(() => {
    setFound({ peaks: null, error: "" });
    if (!url) return undefined;
    const leaving = new AbortController();
    api
      .get(url, { signal: leaving.signal })
      .then((answer) => setFound({ peaks: folded(answer), error: "" }))
      .catch((error) => error.name !== "AbortError" && setFound({ peaks: null, error: error.message }));
    return () => leaving.abort();
  }, [url, state]);
  return found;
}

/** All channels in one picture: the highest and the lowest of them at each place. */
function folded({ peaks, frames, sample_rate, channels }) {
  const count = Math.floor(peaks[0].length / 2);
  const top = new Float32Array(count);
  const bottom = new Float32Array(count);
  for (const flat of peaks) {
    for (let at = 0; at < count; at++) {
      bottom[at] = Math.min(bottom[at], flat[2 * at]);
      top[at] = Math.max(top[at], flat[2 * at + 1]);
    }
  }
  const peak = Math.max(QUIETEST, ...top, ...bottom.map((value) => -value));
  return { top, bottom, peak, frames, sample_rate, channels, seconds: frames / sample_rate };
}

/** `onSeek` hears where it was clicked, 0 to 1; `progress` is a function that gives where the cursor is, 0 to 1. */
export function Waveform({ peaks, colour, progress, onSeek }) {
  const container = useRef(null);
  const seek = useRef(null);
  seek.current = onSeek;
  const theme = useTheme();
  useEffect(() => {
    if (!peaks) return undefined;
    const colours = getComputedStyle(document.documentElement);
    const shown = colours.getPropertyValue(`--${colour}`).trim();
    const wave = WaveSurfer.create({
      container: container.current,
      media: silent,
      height: HEIGHT,
      peaks: [peaks.top, peaks.bottom.map((value) => -value)],
      barHeight: 1 / peaks.peak,
      duration: peaks.seconds,
      waveColor: shown,
      progressColor: shown,
      cursorWidth: 0, // the lanes share a cursor of their own
      barWidth: 2,
      barGap: 1,
      barRadius: 1,
      barMinHeight: 1,
      interact: false,
      hideScrollbar: true,
    });
    return () => wave.destroy();
  }, [peaks, colour, theme]);
  useCursor(container, progress);
  const click = (event) => {
    const box = event.currentTarget.getBoundingClientRect();
    seek.current?.(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
  };
  return html`<div class=${classes("waveform", onSeek && "seeks")} ref=${container} onClick=${onSeek && click}></div>`;
}

/** Moves the custom property `--at` of an element with the frames of the screen; costs nothing while nothing moves. */
export function useCursor(element, progress) {
  useEffect(() => {
    if (!progress) return undefined;
    let asked = 0;
    let shown = -1;
    const draw = () => {
      const at = progress();
      if (at !== shown) element.current?.style.setProperty("--at", `${(100 * at).toFixed(3)}%`);
      shown = at;
      asked = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(asked);
  }, [element, progress]);
}

/** Changes whenever the colours of the page do. */
export function useTheme() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const changed = () => setCount((before) => before + 1);
    const system = matchMedia("(prefers-color-scheme: light)");
    const watcher = new MutationObserver(changed);
    watcher.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    system.addEventListener("change", changed);
    return () => {
      watcher.disconnect();
      system.removeEventListener("change", changed);
    };
  }, []);
  return count;
}
