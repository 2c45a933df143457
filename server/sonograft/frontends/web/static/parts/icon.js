/** The pictograms: strokes on a field of 24 by 24. They carry no meaning of their own; a label always stands with them. */

import { classes, html } from "./html.js";

const PATHS = {
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M8.5 5.5v13M15.5 5.5v13",
  loop: "M17 3l3 3-3 3M20 6H8a4 4 0 0 0-4 4v1M7 21l-3-3 3-3M4 18h12a4 4 0 0 0 4-4v-1",
  close: "M6 6l12 12M18 6L6 18",
  again: "M20 5v5h-5M19.5 10A8 8 0 1 0 20 14",
  adjust: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5",
  up: "M12 19V6M6 11l6-6 6 6",
  down: "M12 5v13M6 13l6 6 6-6",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
  folder: "M3 6.5h6l2 2.5h10v10H3z",
  copy: "M8.5 8.5h11v11h-11zM15.5 5.5v-1h-11v11h1",
  microphone: "M12 3.5a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0v-5a3 3 0 0 1 3-3M6 11.5a6 6 0 0 0 12 0M12 17.5v3.5",
  record: "M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10",
  stop: "M7 7h10v10H7z",
  star: "M12 4l2.5 5.2 5.7.7-4.2 3.9 1.1 5.6L12 16.6l-5.1 2.8L8 13.8 3.8 9.9l5.7-.7z",
  crown: "M4 17l-1-9 5.5 4L12 6l3.5 6L21 8l-1 9zM4.5 20h15",
  phone: "M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1M11 18h2",
  theme: "M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16",
  keys: "M3 7h18v10H3zM7 10.5h.01M11 10.5h.01M15 10.5h.01M8 14h8",
  back: "M14.5 5.5L8 12l6.5 6.5",
  plus: "M12 5v14M5 12h14",
  swap: "M7 4v15M3.5 15.5L7 19l3.5-3.5M17 20V5M13.5 8.5L17 5l3.5 3.5",
  check: "M5 12.5l4.5 4.5L19 7.5",
  search: "M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15 15l5 5",
  grip: "M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01",
  file: "M6 3.5h8l4 4v13H6zM14 3.5v4h4",
};

export function Icon({ name, filled = false }) {
  return html`<svg class=${classes("icon", filled && "filled")} viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
}

/** A button that shows a pictogram; `label` is its name and what is shown when the pointer rests on it. */
export function IconButton({ name, label, filled, pressed, className = "", ...rest }) {
  return html`<button type="button" class=${classes("icon-button", className)} aria-label=${label} title=${label} aria-pressed=${pressed} ...${rest}>
    <${Icon} name=${name} filled=${filled} />
  </button>`;
}
