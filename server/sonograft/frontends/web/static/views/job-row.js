/** One render in a list. */

import * as api from "../data/api.js";
import { isEnded } from "../data/jobs.js";
import { attempt, say } from "../data/news.js";
import { go, link } from "../data/route.js";
import { clipName, moment, progressText, stateText } from "../data/words.js";
import { classes, html } from "../parts/html.js";
import { IconButton } from "../parts/icon.js";
import { renderAgainWith } from "./request.js";

export function JobRow({ job, place, isOpen, reorder }) {
  const waits = job.state === "queued" && reorder;
  const press = (event) => {
    const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!waits || !event.altKey || !steps) return;
    event.preventDefault();
    if (reorder.canMove(job.id, steps)) void reorder.step(job.id, steps);
  };
  const isOver = waits && reorder.over === job.id;
  return html`<li class=${classes("job", job.state, isOpen && "open", isOver && "over")} onKeyDown=${press} ...${waits ? { ...reorder.drag(job.id), ...reorder.drop(job.id) } : {}}>
    <a class="job-link" href=${link("renders", job.id)} aria-current=${isOpen ? "true" : undefined} draggable=${false}>
      <span class="job-names"><span class="content-name">${clipName(job.content)}</span> <span class="unseen">in the sound of</span> <span class="arrow" aria-hidden="true">→</span> <span class="style-name">${job.style}</span></span>
      <span class="job-facts"><span class="state">${stateText(job, place)}</span>${facts(job)}</span>
    </a>
    <div class="row-actions"><${Actions} job=${job} reorder=${waits && reorder} /></div>
    ${job.state === "running" && html`<progress value=${job.fraction} max="1" aria-label=${`Progress of ${clipName(job.content)}`}></progress>`}
  </li>`;
}

function facts(job) {
  if (job.state === "running") return html`<span>${progressText(job) || `${job.engine}, ${job.quality}`}</span>`;
  if (job.state === "failed") return html`<span class="error">${job.error}</span>`;
  const when = isEnded(job) && job.finished ? html`<time>${moment(job.finished)}</time>` : null;
  return html`<span>${job.engine}, ${job.quality}</span>${when}`;
}

function Actions({ job, reorder }) {
  const name = clipName(job.content);
  if (isEnded(job)) {
    return html`<${IconButton} name="again" label=${`Render ${name} again`} onClick=${() => retry(job)} />
      <${IconButton} name="adjust" label=${`Render ${name} again with other settings`} onClick=${() => attempt(() => renderAgainWith(job.id))} />`;
  }
  return html`${reorder &&
    html`<${IconButton} name="up" label=${`${name} earlier`} disabled=${!reorder.canMove(job.id, -1)} onClick=${() => reorder.step(job.id, -1)} />
      <${IconButton} name="down" label=${`${name} later`} disabled=${!reorder.canMove(job.id, 1)} onClick=${() => reorder.step(job.id, 1)} />`}
    <${IconButton} name="close" label=${`Cancel ${name}`} onClick=${() => attempt(() => api.cancel(job.id))} />`;
}

/** The same again, as it was asked for. */
export async function retry(job) {
  const again = await attempt(() => api.retry(job.id));
  if (!again) return;
  say(`${clipName(job.content)} is in the queue again.`);
  go("renders", again.id);
}
