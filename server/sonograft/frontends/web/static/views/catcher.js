/** Files that are dropped anywhere: one question says what they are. */

import * as api from "../data/api.js";
import { attempt, say } from "../data/news.js";
import { go } from "../data/route.js";
import { Dialog } from "../parts/dialog.js";
import { CAUGHT, holdsFiles } from "../parts/drop.js";
import { html, useEffect, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { request, sendContent } from "./request.js";

const GIVEN = "filesgiven";

/** Asks what `files` are, as if they had been dropped on the page. */
export const offerFiles = (files) => dispatchEvent(new CustomEvent(GIVEN, { detail: files }));

export function FileCatcher() {
  const [isOver, setOver] = useState(false);
  const [files, setFiles] = useState(null);
  useEffect(() => {
    const over = (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event) => event.relatedTarget === null && setOver(false);
    const end = () => setOver(false);
    const drop = (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const dropped = [...event.dataTransfer.files];
      if (dropped.length) setFiles(dropped);
    };
    const given = ({ detail }) => setFiles(detail);
    const handlers = { dragover: over, dragleave: leave, [CAUGHT]: end, drop, [GIVEN]: given };
    for (const [name, handler] of Object.entries(handlers)) addEventListener(name, handler);
    return () => {
      for (const [name, handler] of Object.entries(handlers)) removeEventListener(name, handler);
    };
  }, []);
  return html`${isOver &&
    html`<div class="catcher"><p>Drop it here. Of two, the first is the content, the second the style.</p></div>`}
  ${files && html`<${WhatAreThey} files=${files} onClose=${() => setFiles(null)} />`}`;
}

function WhatAreThey({ files, onClose }) {
  const [roles, setRoles] = useState(files.map((_, index) => (index === 0 ? "content" : "style")));
  const [sent, setSent] = useState(null);
  const choose = (index, role) =>
    setRoles(roles.map((each, at) => (at === index ? role : role === "content" && each === "content" ? "style" : each)));
  const use = async () => {
    setSent(0);
    const done = await attempt(() => sendAll(files, roles, setSent));
    onClose();
    if (done) go("new");
  };
  return html`<${Dialog} title=${files.length === 1 ? "What is this sound?" : "Which is which?"} onClose=${onClose}>
    <ul class="roles" role="list">
      ${files.map(
        (file, index) => html`<li key=${index}>
          <span class="path">${file.name}</span>
          <span class="segments" role="group" aria-label=${`What ${file.name} is`}>
            ${["content", "style"].map(
              (role) => html`<button type="button" key=${role} class=${role} aria-pressed=${roles[index] === role} onClick=${() => choose(index, role)}>${role === "content" ? "Content" : "Style"}</button>`,
            )}
          </span>
        </li>`,
      )}
    </ul>
    ${sent !== null && html`<progress value=${sent} max="1" aria-label="Sending"></progress>`}
    <div class="dialog-end">
      ${files.length === 2 && html`<button type="button" onClick=${() => setRoles(roles.toReversed())}><${Icon} name="swap" /> Swap</button>`}
      <button type="button" class="primary" disabled=${sent !== null} onClick=${use}>Use ${files.length === 1 ? "it" : "them"}</button>
    </div>
  <//>`;
}

/** Sends the files; the content goes into the render that is put together, and so do the styles. */
async function sendAll(files, roles, tell) {
  const styles = [];
  for (const [index, file] of files.entries()) {
    const share = (fraction) => tell((index + fraction) / files.length);
    if (roles[index] === "content") request.set({ content: await sendContent(file, file.name, share), start: "", end: "" });
    else styles.push((await api.upload("styles", file, file.name, share)).name);
  }
  if (styles.length) request.set({ styles });
  if (styles.length && !roles.includes("content")) say(`${styles.join(", ")} ${styles.length === 1 ? "is" : "are"} in the style library now.`);
  return true;
}
