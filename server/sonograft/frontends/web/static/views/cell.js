/** One variation of a set. */

import * as api from "../data/api.js";
import { link } from "../data/route.js";
import { toggleBest, toggleStar } from "../data/variations.js";
import { decibels, progressText, spoken, stateText, valueText } from "../data/words.js";
import { classes, html } from "../parts/html.js";
import { Icon, IconButton } from "../parts/icon.js";
import { usePeaks, Waveform } from "../parts/waveform.js";

export function Cell({ cell, number, set, job, audition, now, error, onRetry }) {
  const isDone = job?.state === "done";
  const { peaks } = usePeaks(isDone ? api.jobSound(cell.job, "result") : null);
  const isHeard = now.heard === cell.job;
  const isBest = set.best === cell.job;
  const level = now.tracks.find((track) => track.id === cell.job);
  const name = [cell.style, cell.value === null ? "" : `${spoken(set.parameter)} ${valueText(cell.value)}`].filter(Boolean).join(", ");
  const seek = (fraction) => {
    audition.choose(cell.job);
    void audition.seek(fraction * now.seconds);
  };
  return html`<li class=${classes("cell", job?.state, isHeard && "is-heard", isBest && "is-best")}>
    <button type="button" id=${`cell-${cell.job}`} class="cell-name" data-space="plays" aria-pressed=${isHeard} disabled=${!level} onClick=${() => audition.choose(cell.job)}>
      ${number <= 9 && html`<kbd>${number}</kbd>`}
      <span class="style-name">${cell.style}</span>
      ${cell.value !== null && html`<span class="cell-value">${spoken(set.parameter)} <strong>${valueText(cell.value)}</strong></span>`}
      ${isBest && html`<span class="best">best</span>`}
    </button>
    <div class="cell-picture">
      ${isDone ? html`<${Waveform} peaks=${peaks} colour="result" onSeek=${level && seek} /><span class="cursor"></span>` : html`<${Waiting} job=${job} />`}
    </div>
    ${error && html`<p class="error">${error}</p>`}
    <div class="cell-end">
      <small>${level ? (now.matched && Math.abs(level.gain_db) >= 0.05 ? decibels(level.gain_db) : "") : isDone && !error ? "loading…" : ""}</small>
      ${isDone &&
      html`<${IconButton} name="star" filled=${set.stars.includes(cell.job)} pressed=${set.stars.includes(cell.job)} className="star" label=${`Star ${name}`} onClick=${() => toggleStar(set.id, cell.job)} />
        <${IconButton} name="crown" filled=${isBest} pressed=${isBest} className="crown" label=${`${name} is the best`} onClick=${() => toggleBest(set.id, cell.job)} />
        <a class="icon-button" href=${api.download(cell.job)} download aria-label=${`Download ${name}`} title=${`Download ${name}`}><${Icon} name="download" /></a>`}
      ${["failed", "cancelled"].includes(job?.state) && html`<${IconButton} name="again" label=${`Render ${name} again`} onClick=${onRetry} />`}
      <a class="icon-button" href=${link("renders", cell.job)} aria-label=${`Open ${name}`} title=${`Open ${name}`}><${Icon} name="file" /></a>
    </div>
  </li>`;
}

function Waiting({ job }) {
  if (!job) return html`<p class="empty">This render is not in the list any more.</p>`;
  if (job.state === "failed") return html`<p class="error">${job.error}</p>`;
  if (job.state === "cancelled") return html`<p class="empty">Cancelled.</p>`;
  if (job.state === "queued") return html`<p class="empty">It waits.</p>`;
  return html`<p class="empty">${stateText(job)} ${progressText(job)}</p><progress value=${job.fraction} max="1" aria-label=${`Progress of ${job.style}`}></progress>`;
}
