/** The ruler over the lanes: drag on it to set the loop, its ends are handles. */

import { clock } from "../data/words.js";
import { classes, html, useEffect, useRef, useState } from "../parts/html.js";

const SHORTEST = 0.004; // of the ruler: less is a click

export function LoopRuler({ audition, now }) {
  const ruler = useRef(null);
  const [drawn, setDrawn] = useState(null); // [from, to] as fractions, while it is dragged
  const { from, to, on } = now.loop;
  const shownLoop = drawn ?? [from / now.seconds, to / now.seconds];
  const fraction = (event) => {
    const box = ruler.current.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  };
  const begin = (event, anchor = fraction(event)) => {
    if (!audition || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    ruler.current.setPointerCapture(event.pointerId);
    const move = (next) => setDrawn([Math.min(anchor, fraction(next)), Math.max(anchor, fraction(next))]);
    const end = (next) => {
      ruler.current.removeEventListener("pointermove", move);
      setDrawn(null);
      const [low, high] = [Math.min(anchor, fraction(next)), Math.max(anchor, fraction(next))];
      if (high - low < SHORTEST) void audition.seek(low * now.seconds);
      else void audition.setLoop({ on: true, from: low * now.seconds, to: high * now.seconds });
    };
    ruler.current.addEventListener("pointermove", move);
    ruler.current.addEventListener("pointerup", end, { once: true });
  };
  const handle = (end) => html`<span
    class=${`loop-handle ${end}`}
    role="slider"
    tabindex="0"
    aria-label=${end === "from" ? "Beginning of the loop" : "End of the loop"}
    aria-valuemin="0"
    aria-valuemax=${now.seconds.toFixed(3)}
    aria-valuenow=${now.loop[end].toFixed(3)}
    aria-valuetext=${clock(now.loop[end])}
    onPointerDown=${(event) => begin(event, end === "from" ? shownLoop[1] : shownLoop[0])}
    onKeyDown=${(event) => nudge(event, audition, now, end)}
  ></span>`;
  useTicks(ruler, now.seconds);
  return html`<div class=${classes("ruler-row", (on || drawn) && "looping")}>
    <span class="ruler-name">Loop</span>
    <div class="ruler" ref=${ruler} onPointerDown=${begin}>
      <span class="ticks" aria-hidden="true">${ticks(now.seconds).map((at) => html`<span key=${at} data-at=${at / now.seconds}>${shortClock(at)}</span>`)}</span>
      <span class="loop-range" ref=${(element) => stretch(element, shownLoop)}>${handle("from")}${handle("to")}</span>
      <span class="cursor"></span>
    </div>
  </div>`;
}

function stretch(element, [from, to]) {
  element?.style.setProperty("left", `${100 * from}%`);
  element?.style.setProperty("width", `${100 * (to - from)}%`);
}

function nudge(event, audition, now, end) {
  const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
  if (!audition || !steps) return;
  event.preventDefault();
  event.stopPropagation();
  const seconds = (event.shiftKey ? 1 : 0.05) * steps;
  void audition.setLoop({ on: true, [end]: now.loop[end] + seconds });
}

function useTicks(ruler, seconds) {
  useEffect(() => {
    for (const tick of ruler.current.querySelectorAll("[data-at]")) tick.style.left = `${100 * tick.dataset.at}%`;
  }, [seconds]);
}

/** Round places, about eight of them. */
function ticks(seconds) {
  const step = [0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600].find((each) => seconds / each <= 9) ?? 1200;
  return Array.from({ length: Math.ceil(seconds / step - 0.02) }, (_, index) => Math.round(index * step * 100) / 100);
}

function shortClock(seconds) {
  const whole = Math.floor(seconds);
  const rest = Math.round((seconds - whole) * 100) / 100;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}${rest ? String(rest).slice(1) : ""}`;
}
