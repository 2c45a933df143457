/** One set side by side: every cell is heard at the same place, and one is the best. */

import * as api from "../data/api.js";
import { useKeys } from "../data/keys.js";
import { attempt } from "../data/news.js";
import { link } from "../data/route.js";
import { page, useStore } from "../data/store.js";
import { replaceJob, toggleBest, toggleStar } from "../data/variations.js";
import { clipName } from "../data/words.js";
import { html, useMemo, useRef, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { useCursor, usePeaks } from "../parts/waveform.js";
import { Cell } from "./cell.js";
import { LoopRuler } from "./loop-ruler.js";
import { Transport } from "./transport.js";
import { listeningKeys } from "./listening-keys.js";
import { useAudition } from "./use-audition.js";

const CONTENT = { id: "content", what: "Content", colour: "content", name: "" };

export function Grid({ set }) {
  const jobs = useStore(page, (state) => state.jobs);
  const [onlyStars, setOnlyStars] = useState(false);
  const done = set.cells.map(({ job }) => job).filter((id) => jobs.get(id)?.state === "done");
  const source = set.cells.map(({ job }) => job).find((id) => jobs.has(id)) ?? set.cells[0].job;
  const timeline = usePeaks(api.jobSound(source, "content"));
  const sounds = useMemo(
    () => [{ ...CONTENT, place: api.jobSound(source, "content") }, ...done.map((id) => ({ id, place: api.jobSound(id, "result") }))],
    [source, done.join()],
  );
  const { audition, errors, state } = useAudition(timeline.peaks, sounds);
  const now = state();
  const box = useRef(null);
  const columns = new Set(set.cells.map(({ value }) => String(value))).size;
  const shown = set.cells.filter(({ job }) => !onlyStars || set.stars.includes(job) || set.best === job);
  useCursor(box, useMemo(() => audition && (() => audition.audible() / state().seconds), [audition]));
  useKeys(audition ? { ...listeningKeys(audition), ...gridKeys(set, shown, columns, audition, now) } : {});
  const retry = async (job) => {
    const again = await attempt(() => api.retry(job));
    if (again) replaceJob(set.id, job, again.id);
  };
  const rest = set.cells.map(({ job }) => jobs.get(job)).filter((job) => job && ["queued", "running"].includes(job.state));
  return html`<article class="grid-view" aria-labelledby="set-title">
    <a class="back" href=${link("variations")}><${Icon} name="back" /> All sets</a>
    <header class="render-top">
      <h1 id="set-title"><span class="content-name">${clipName(set.content)}</span> <small>${set.what}, ${done.length} of ${set.cells.length} done</small></h1>
      <div class="render-actions">
        <label class="switch"><input type="checkbox" checked=${onlyStars} onChange=${(event) => setOnlyStars(event.currentTarget.checked)} /> Starred only</label>
        ${rest.length > 0 && html`<button type="button" onClick=${() => attempt(() => Promise.all(rest.map(({ id }) => api.cancel(id))))}><${Icon} name="close" /> Cancel the rest</button>`}
      </div>
    </header>
    <${Transport} audition=${audition} now=${now} lanes=${[CONTENT]} />
    ${timeline.error && html`<p class="error">${timeline.error}</p>`}
    <div class="cells-place" ref=${box}>
      <${LoopRuler} audition=${audition} now=${now} />
      <ul class="cells" role="list" ref=${(list) => list?.style.setProperty("--columns", columns > 1 && !onlyStars ? columns : 0)} data-columns=${columns > 1 && !onlyStars ? columns : undefined}>
        ${shown.map(
          (cell, index) => html`<${Cell} key=${cell.job} cell=${cell} number=${index + 1} set=${set} job=${jobs.get(cell.job)} audition=${audition} now=${now} error=${errors[cell.job]} onRetry=${() => retry(cell.job)} />`,
        )}
      </ul>
      ${shown.length === 0 && html`<p class="empty">No cell has a star yet. Press S while you hear one.</p>`}
    </div>
  </article>`;
}

function gridKeys(set, cells, columns, audition, now) {
  const by = (steps) => () => {
    const ids = cells.map(({ job }) => job);
    const from = ids.indexOf(now.heard);
    const ready = (place) => audition.has(ids[place]);
    let place = from < 0 ? (steps > 0 ? 0 : ids.length - 1) : from + steps;
    while (place >= 0 && place < ids.length && !ready(place)) place += steps;
    if (place >= 0 && place < ids.length) hear(audition, ids[place]);
  };
  const withHeard = (action) => () => cells.some(({ job }) => job === now.heard) && action(set.id, now.heard);
  return {
    ArrowLeft: by(-1),
    ArrowRight: by(1),
    ArrowUp: by(-columns),
    ArrowDown: by(columns),
    c: () => audition.choose("content"),
    s: withHeard(toggleStar),
    b: withHeard(toggleBest),
    ...Object.fromEntries(cells.slice(0, 9).map(({ job }, index) => [String(index + 1), () => hear(audition, job)])),
  };
}

function hear(audition, id) {
  audition.choose(id);
  document.getElementById(`cell-${id}`)?.focus();
}
