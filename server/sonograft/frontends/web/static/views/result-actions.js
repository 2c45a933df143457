/** What one does with a result: take it along, find it, say where it is. */

import * as api from "../data/api.js";
import { attempt, say } from "../data/news.js";
import { page, useStore } from "../data/store.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";

const HERE = ["127.0.0.1", "localhost", "[::1]"];

export function ResultActions({ job }) {
  const isHere = useStore(page, (state) => HERE.includes(location.hostname) && state.status?.lan !== true && state.status?.reveal !== false);
  return html`<a class="button primary" href=${api.download(job.id)} download><${Icon} name="download" /> Download</a>
    ${isHere && html`<button type="button" onClick=${() => attempt(() => api.reveal(job.id))}><${Icon} name="folder" /> Show in folder</button>`}
    <button type="button" onClick=${() => copy(job.result)}><${Icon} name="copy" /> Copy path</button>`;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByHand(text); // a page that came over the network has no clipboard of its own
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
