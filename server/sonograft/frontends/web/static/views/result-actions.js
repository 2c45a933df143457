/** What one does with a result: take it along, find it, say where it is. */

import * as api from "../data/api.js";
import { attempt, say } from "../data/news.js";
import { page, useStore } from "../data/store.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";

export function ResultActions({ job }) {
  const isRemote = useStore(page, (state) => state.status?.lan ?? true); // then paths mean nothing to it
  const canReveal = useStore(page, (state) => state.status?.reveal ?? false);
  return html`<a class="button primary" href=${api.download(job.id)} download><${Icon} name="download" /> Download</a>
    ${canReveal && html`<button type="button" onClick=${() => attempt(() => api.reveal(job.id))}><${Icon} name="folder" /> Show in folder</button>`}
    ${!isRemote && html`<button type="button" onClick=${() => copy(job.result)}><${Icon} name="copy" /> Copy path</button>`}`;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByHand(text); // some browsers keep the clipboard from pages
  }
  say("The path is in the clipboard.");
}

function copyByHand(text) {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
