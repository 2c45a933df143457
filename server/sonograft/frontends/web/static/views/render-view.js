/** One render: how far it is, or content, style and result to be heard at the same place. */

import * as api from "../data/api.js";
import { isEnded } from "../data/jobs.js";
import { attempt } from "../data/news.js";
import { link } from "../data/route.js";
import { page, useStore } from "../data/store.js";
import { clipName, progressText, spoken, valueText } from "../data/words.js";
import { html, useEffect, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { retry } from "./job-row.js";
import { Listening } from "./listening.js";
import { renderAgainWith } from "./request.js";
import { ResultActions } from "./result-actions.js";

export function RenderView({ id }) {
  const listed = useStore(page, (state) => state.jobs.get(id));
  const { detail, error } = useDetail(id, listed);
  const job = listed ?? detail;
  if (error && !job) return html`<article class="render"><${Back} /><p class="error">${error}</p></article>`;
  if (!job) return html`<article class="render" aria-busy="true"></article>`;
  return html`<article class="render" aria-labelledby="render-title">
    <${Back} />
    <header class="render-top">
      <h2 id="render-title"><span class="content-name">${clipName(job.content)}</span> <small>in the sound of</small> <span class="style-name">${job.style}</span></h2>
      <div class="render-actions">
        ${job.state === "done" && html`<${ResultActions} job=${job} />`}
        ${isEnded(job) && html`<button type="button" onClick=${() => retry(job)}><${Icon} name="again" /> Again</button>`}
        <button type="button" onClick=${() => attempt(() => renderAgainWith(id))}><${Icon} name="adjust" /> Again with…</button>
        ${!isEnded(job) && html`<button type="button" onClick=${() => attempt(() => api.cancel(id))}><${Icon} name="close" /> Cancel</button>`}
      </div>
    </header>
    ${job.state === "failed" && html`<p class="failure"><strong>It failed.</strong> ${job.error}</p>`}
    ${job.state === "cancelled" && html`<p class="note">It was cancelled before its end.</p>`}
    ${!isEnded(job) && html`<${Progress} job=${job} />`}
    ${detail && html`<${Listening} job=${job} detail=${detail} /><${Facts} detail=${detail} />`}
  </article>`;
}

const Back = () => html`<a class="back" href=${link("renders")}><${Icon} name="back" /> All renders</a>`;

/** What the list does not say of a job; asked for again when it begins, has a preview, or ends. */
function useDetail(id, listed) {
  const [found, setFound] = useState({ detail: null, error: "" });
  const phase = `${listed?.state === "queued" ? "" : listed?.state} ${listed?.preview} ${listed?.result}`;
  useEffect(() => {
    let isHere = true;
    api.detail(id).then(
      (detail) => isHere && setFound({ detail, error: "" }),
      (error) => isHere && setFound((before) => ({ ...before, error: error.message })),
    );
    return () => {
      isHere = false;
    };
  }, [id, phase]);
  return found;
}

function Progress({ job }) {
  const ahead = useStore(page, (state) => state.queue.indexOf(job.id));
  const text =
    job.state === "queued"
      ? ahead > 0
        ? `It waits; ${ahead} ${ahead === 1 ? "render is" : "renders are"} before it.`
        : "It is next."
      : progressText(job) || "It begins.";
  return html`<div class="big-progress">
    <progress value=${job.state === "running" ? job.fraction : 0} max="1" aria-label="Progress"></progress>
    <p><strong>${Math.floor(job.fraction * 100)} %</strong> ${text}</p>
  </div>`;
}

function Facts({ detail }) {
  const parameters = useStore(page, (state) => state.parameters);
  const usual = new Map(parameters.map((each) => [each.name, each.default]));
  const changed = Object.entries(detail.parameters).filter(([name, value]) => !["engine", "quality"].includes(name) && usual.get(name) !== value);
  const unit = (name) => parameters.find((each) => each.name === name)?.unit ?? "";
  const rows = [
    ["Engine", `${detail.engine}, ${detail.quality}`],
    ...changed.map(([name, value]) => [spoken(name), `${valueText(value)} ${unit(name)}`]),
    ...(detail.styles.length > 1 ? [["Blend", detail.styles.map((style) => `${style.name} ${Math.round(style.weight * 100)} %`).join(", ")]] : []),
    ...(detail.start != null || detail.end != null ? [["Part", `${place(detail.start) || "the beginning"} to ${place(detail.end) || "the end"}`]] : []),
    ...(detail.facts.length ? [["Notes", detail.facts.join(" ")]] : []),
    ["Content", html`<span class="path">${detail.content}</span>`],
    ...(detail.result ? [["Result", html`<span class="path">${detail.result}</span>`]] : []),
  ];
  return html`<dl class="facts">${rows.map(([name, value], index) => html`<div key=${index}><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const place = (value) => (value == null ? "" : typeof value === "number" ? `${value} s` : String(value));
