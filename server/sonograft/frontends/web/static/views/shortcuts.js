/** Which keys do what, and the switch that turns them off. */

import { keys } from "../data/keys.js";
import { useStore } from "../data/store.js";
import { Dialog } from "../parts/dialog.js";
import { html } from "../parts/html.js";

const KEYS = [
  ["Space", "play, pause; Enter presses the button that has the focus"],
  ["1 2 3, or A B C", "hear content, style, result at the same place"],
  ["← →", "one second back, on; with Shift five"],
  ["Home", "to the beginning, or to the loop's"],
  ["L", "loop on, off"],
  ["[ ]", "the loop begins here, ends here"],
  ["M", "same loudness for all, or as they are"],
  ["Alt ↑ ↓", "a queued render earlier, later (on its row)"],
  ["← → ↑ ↓", "in a grid of variations: hear the cell beside; C the content"],
  ["S", "in a grid: star the cell that is heard"],
  ["B", "in a grid: it is the best"],
];

export function ShortcutsDialog({ onClose }) {
  const isOn = useStore(keys, (state) => state.on);
  return html`<${Dialog} title="Keys" onClose=${onClose}>
    <dl class="keys">
      ${KEYS.map(
        ([key, what]) => html`<div key=${key}><dt>${key.split(" ").map((each) => (/^(or|,)$/.test(each) ? `${each} ` : html`<kbd>${each.replace(",", "")}</kbd>${each.endsWith(",") ? ", " : " "}`))}</dt><dd>${what}</dd></div>`,
      )}
    </dl>
    <label class="switch"><input type="checkbox" checked=${isOn} onChange=${(event) => keys.set({ on: event.currentTarget.checked })} /> Single keys are on</label>
  <//>`;
}
