/** All renders beside the one that is open: what runs, what waits, what has ended. */

import { endedJobs, matches } from "../data/jobs.js";
import { link } from "../data/route.js";
import { page, useStore } from "../data/store.js";
import { DropZone } from "../parts/drop.js";
import { classes, html, useMemo, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { lazy } from "../parts/lazy.js";
import { offerFiles } from "./catcher.js";
import { JobRow } from "./job-row.js";
import { useReorder } from "./reorder.js";

export const RenderView = lazy(() => import("./render-view.js"), "RenderView");

const A_PAGE = 40; // rows; more on demand, so that a thousand jobs cost nothing

export function Renders({ id }) {
  const jobs = useStore(page, (state) => state.jobs);
  const queue = useStore(page, (state) => state.queue);
  const unlisted = useStore(page, (state) => state.unlisted);
  const isConnecting = useStore(page, (state) => state.connection === "connecting");
  const [search, setSearch] = useState("");
  const found = (job) => search.trim() === "" || matches(job, search.trim());
  const ended = useMemo(() => endedJobs(jobs), [jobs]);
  const shownQueue = queue.map((each) => jobs.get(each)).filter(found);
  const shownEnded = ended.filter(found);
  const isEmpty = jobs.size === 0 && !isConnecting;
  if (isEmpty && !id) return html`<${Welcome} />`;
  return html`<div class=${classes("renders", id && "has-open")}>
    <div class="list-side">
      <h1 class="unseen">Renders</h1>
      <${Search} value=${search} onChange=${setSearch} />
      <${QueueList} jobs=${shownQueue} queue=${queue} open=${id} unlisted=${unlisted} isFiltered=${search !== ""} />
      <${EndedList} jobs=${shownEnded} open=${id} isFiltered=${search !== ""} />
    </div>
    <div class="open-side">${id ? html`<${RenderView} key=${id} id=${id} />` : html`<${NothingOpen} />`}</div>
  </div>`;
}

function Search({ value, onChange }) {
  return html`<label class="search">
    <span class="unseen">Search the renders</span>
    <${Icon} name="search" />
    <input type="search" placeholder="Clip, style, engine or state" value=${value} onInput=${(event) => onChange(event.currentTarget.value)} />
  </label>`;
}

function QueueList({ jobs, queue, open, unlisted, isFiltered }) {
  const [most, setMost] = useState(A_PAGE);
  const reorder = useReorder(queue);
  const places = useMemo(() => new Map(queue.map((id, place) => [id, place])), [queue]);
  return html`<section aria-labelledby="queue">
    <h2 id="queue">Queue <span class="count">${queue.length + unlisted || ""}</span></h2>
    <ul class="jobs" role="list">
      ${jobs
        .slice(0, most)
        .map((job) => html`<${JobRow} key=${job.id} job=${job} place=${places.get(job.id)} isOpen=${job.id === open} reorder=${reorder} />`)}
    </ul>
    ${jobs.length === 0 && html`<p class="empty">${isFiltered ? "Nothing in the queue is called so." : "Nothing waits."}</p>`}
    <${More} count=${jobs.length - most} onMore=${() => setMost(most + A_PAGE)} />
  </section>`;
}

function EndedList({ jobs, open, isFiltered }) {
  const [most, setMost] = useState(A_PAGE);
  return html`<section aria-labelledby="ended">
    <h2 id="ended">Ended <span class="count">${jobs.length || ""}</span></h2>
    <ul class="jobs" role="list">
      ${jobs.slice(0, most).map((job) => html`<${JobRow} key=${job.id} job=${job} isOpen=${job.id === open} />`)}
    </ul>
    ${jobs.length === 0 && html`<p class="empty">${isFiltered ? "Nothing that has ended is called so." : "No render has ended yet."}</p>`}
    <${More} count=${jobs.length - most} onMore=${() => setMost(most + A_PAGE)} />
  </section>`;
}

function More({ count, onMore }) {
  return count > 0 && html`<button type="button" class="more" onClick=${onMore}>Show ${Math.min(count, A_PAGE)} more of ${count}</button>`;
}

function NothingOpen() {
  return html`<div class="nothing-open">
    <p>Choose a render to hear it beside its content and its style.</p>
    <a class="button" href=${link("new")}><${Icon} name="plus" /> New render</a>
  </div>`;
}

function Welcome() {
  const folders = useStore(page, (state) => state.status?.folders);
  return html`<div class="welcome">
    <h1>Render a clip in the sound of another</h1>
    <${DropZone} label="Choose files…" hint="Drop a clip here, or two: the first is the content, the second the style." several onFiles=${offerFiles}>
      <a class="button" href=${link("new", "sing")}><${Icon} name="microphone" /> Sing one</a>
    <//>
    <ul class="ways">
      <li>Max, Pd, Reaper, Ardour and SuperCollider render here, too: what they ask for shows up on this page.</li>
      <li>Or put a take into the folder <code>${folders?.inbox ?? "inbox"}</code>.</li>
    </ul>
  </div>`;
}
