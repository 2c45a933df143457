/** Files that are dropped, and files that are chosen: one way in for both. */

import { classes, html, useRef, useState } from "./html.js";
import { Icon } from "./icon.js";

/** An event of the window: a field has taken what is dragged, and whatever covers the page may go. */
export const CAUGHT = "filescaught";

/** Whether what is dragged over the page are files; a row of the queue is none. */
export const holdsFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");

/** A field for files. `onFiles` hears an array of File. */
export function DropZone({ label, hint, onFiles, several = false, children }) {
  const [isOver, setOver] = useState(false);
  const input = useRef(null);
  const take = (files) => files.length && onFiles([...files]);
  const over = (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    dispatchEvent(new Event(CAUGHT));
    setOver(true);
  };
  const drop = (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    dispatchEvent(new Event(CAUGHT));
    take(event.dataTransfer.files);
  };
  const chosen = (event) => {
    take(event.currentTarget.files);
    event.currentTarget.value = ""; // so that the same file can be chosen again
  };
  return html`<div class=${classes("drop", isOver && "over")} onDragOver=${over} onDragLeave=${() => setOver(false)} onDrop=${drop}>
    <${Icon} name="file" />
    <p>${hint}</p>
    <div class="drop-ways">
      <button type="button" onClick=${() => input.current.click()}>${label}</button>
      ${children}
    </div>
    <input ref=${input} type="file" hidden accept="audio/*,.aif,.aiff,.caf,.flac,.ogg,.w64" multiple=${several} onChange=${chosen} />
  </div>`;
}
