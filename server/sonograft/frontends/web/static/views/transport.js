/** Play, place, loop, loudness, and which pictures are shown. */

import { pictures } from "../data/pictures.js";
import { useStore } from "../data/store.js";
import { clock, duration } from "../data/words.js";
import { html, useEffect, useRef } from "../parts/html.js";
import { Icon, IconButton } from "../parts/icon.js";

const PICTURES = [
  ["both", "Both"],
  ["waves", "Waves"],
  ["spectra", "Spectra"],
];

export function Transport({ audition, now, lanes, hasPictures = false }) {
  const isReady = now.tracks.length > 0;
  const plays = now.playing || now.waiting;
  return html`<div class="transport" role="group" aria-label="Playing">
    <button type="button" class="play" disabled=${!isReady} onClick=${() => audition.toggle()} aria-label=${plays ? "Pause" : "Play"} title=${`${plays ? "Pause" : "Play"} (Space)`}>
      <${Icon} name=${plays ? "pause" : "play"} filled=${!plays} />
    </button>
    <${Place} audition=${audition} seconds=${now.seconds} />
    <div class="heard" role="group" aria-label="What is heard">
      ${lanes.map(
        (lane, index) => html`<button key=${lane.id} type="button" class=${`pick ${lane.colour}`} data-space="plays" aria-pressed=${now.heard === lane.id} disabled=${!audition?.has(lane.id)} onClick=${() => audition.choose(lane.id)} title=${lanes.length > 1 ? `Key ${index + 1}` : "Key C"}>
          ${lane.what}${lanes.filter((each) => each.what === lane.what).length > 1 ? ` ${lane.name}` : ""}
        </button>`,
      )}
    </div>
    <${IconButton} name="loop" label=${`Loop ${duration(now.loop.to - now.loop.from)} (L)`} pressed=${now.loop.on} disabled=${!isReady} onClick=${() => audition.setLoop({ on: !now.loop.on })} />
    <label class="switch"><input type="checkbox" checked=${now.matched} disabled=${!isReady} onChange=${(event) => (audition.matched = event.currentTarget.checked)} /> Same loudness</label>
    ${hasPictures && html`<${Pictures} />`}
  </div>`;
}

/** The clock is written past the drawing of the page: it changes with each frame of the screen. */
function Place({ audition, seconds }) {
  const text = useRef(null);
  useEffect(() => {
    if (!audition) return undefined;
    let asked = 0;
    const write = () => {
      text.current.textContent = clock(audition.audible());
      asked = requestAnimationFrame(write);
    };
    write();
    return () => cancelAnimationFrame(asked);
  }, [audition]);
  return html`<p class="place"><span ref=${text} role="timer" aria-live="off">${clock(0)}</span> <small>of ${clock(seconds)}</small></p>`;
}

function Pictures() {
  const kind = useStore(pictures, (state) => state.kind);
  return html`<div class="segments" role="group" aria-label="Pictures">
    ${PICTURES.map(
      ([value, name]) => html`<button key=${value} type="button" aria-pressed=${kind === value} onClick=${() => pictures.set({ kind: value })}>${name}</button>`,
    )}
  </div>`;
}
