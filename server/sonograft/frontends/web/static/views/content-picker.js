/** The content: a file, a take from the microphone, or one of those that are here already. */

import * as api from "../data/api.js";
import { attempt } from "../data/news.js";
import { duration, fileName } from "../data/words.js";
import { DropZone } from "../parts/drop.js";
import { html, useEffect, useState } from "../parts/html.js";
import { Icon, IconButton } from "../parts/icon.js";
import { Player } from "./player.js";
import { Microphone } from "./microphone.js";
import { sendContent } from "./request.js";

const MOST_RECENT = 6;

export function ContentPicker({ chosen, onChoose, sings = false }) {
  const [isRecording, setRecording] = useState(sings && !chosen);
  const [sent, setSent] = useState(null);
  const [recent, setRecent] = useState([]);
  useEffect(() => {
    api.contents().then(setRecent, () => setRecent([]));
  }, [chosen?.path]);
  const send = async (file, name = file.name) => {
    setSent(0);
    const content = await attempt(() => sendContent(file, name, setSent));
    setSent(null);
    if (content) onChoose(content);
    return content;
  };
  if (isRecording) return html`<${Microphone} onTake=${send} onClose=${() => setRecording(false)} />`;
  if (sent !== null) return html`<p class="sending">Sending… <progress value=${sent} max="1" aria-label="Sending"></progress></p>`;
  if (chosen) return html`<${Chosen} content=${chosen} isStored=${recent.some((each) => each.content === chosen.path)} onClear=${() => onChoose(null)} />`;
  return html`<${DropZone} label="Choose a file…" hint="Drop a clip here" onFiles=${([file]) => send(file)}>
      <button type="button" onClick=${() => setRecording(true)}><${Icon} name="microphone" /> Sing it…</button>
    <//>
    ${recent.length > 0 &&
    html`<h3>Here already</h3>
      <ul class="choices" role="list">
        ${recent.slice(0, MOST_RECENT).map(
          (each) => html`<li key=${each.name}>
            <button type="button" class="choice" onClick=${() => onChoose({ path: each.content, name: each.name, seconds: each.seconds })}>
              <span>${each.name}</span> <small>${duration(each.seconds)}</small>
            </button>
          </li>`,
        )}
      </ul>`}`;
}

function Chosen({ content, isStored, onClear }) {
  return html`<div class="chosen">
    <div class="chosen-top">
      <p><span class="content-name">${content.name}</span> ${content.seconds ? html`<small>${duration(content.seconds)}</small>` : null}</p>
      <${IconButton} name="close" label=${`Another content than ${content.name}`} onClick=${onClear} />
    </div>
    ${isStored ? html`<${Player} place=${api.contentSound(fileName(content.path))} name=${content.name} colour="content" />` : html`<p class="path">${content.path}</p>`}
  </div>`;
}
