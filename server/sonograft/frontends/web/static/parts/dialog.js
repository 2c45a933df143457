/** A window above the page: the browser's own, so that the focus stays in it, Escape closes it and goes back. */

import { html, useEffect, useRef } from "./html.js";
import { IconButton } from "./icon.js";

export function Dialog({ title, onClose, children }) {
  const dialog = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current.showModal();
    return () => before?.focus?.();
  }, []);
  return html`<dialog ref=${dialog} aria-label=${title} onClose=${onClose}>
    <div class="dialog-top">
      <h2>${title}</h2>
      <${IconButton} name="close" label="Close" onClick=${() => dialog.current.close()} />
    </div>
    ${children}
  </dialog>`;
}
