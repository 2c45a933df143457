/** Styles of the library to choose from; a file that is dropped goes into the library first. */

import * as api from "../data/api.js";
import { attempt } from "../data/news.js";
import { page, useStore } from "../data/store.js";
import { clipName, duration } from "../data/words.js";
import { DropZone } from "../parts/drop.js";
import { html, useState } from "../parts/html.js";
import { Icon, IconButton } from "../parts/icon.js";
import { styleMatches } from "./style-search.js";

const FEW = 6; // without a field for searching

/** How a style of a request is called: a name of the library stays, a path is its file. */
export const styleTitle = (style) => (/[/\\]/.test(style) ? clipName(style) : style);

/** `chosen`: names, in the order in which they were chosen. */
export function StylePicker({ chosen, onChoose, hint = "Drop a style here" }) {
  const styles = useStore(page, (state) => state.styles);
  const [search, setSearch] = useState("");
  const [sent, setSent] = useState(null);
  const toggle = (name) => onChoose(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]);
  const send = async (files) => {
    const names = [];
    for (const file of files) {
      setSent(0);
      const style = await attempt(() => api.upload("styles", file, file.name, setSent));
      if (style) names.push(style.name);
    }
    setSent(null);
    if (names.length) onChoose([...chosen, ...names]);
  };
  const elsewhere = chosen.filter((name) => !(styles ?? []).some((style) => style.name === name));
  return html`
    ${sent === null
      ? html`<${DropZone} label="Choose a file…" hint=${hint} several onFiles=${send} />`
      : html`<p class="sending">Sending… <progress value=${sent} max="1" aria-label="Sending"></progress></p>`}
    ${elsewhere.map(
      (name) => html`<p key=${name} class="chosen-top"><span class="style-name">${styleTitle(name)}</span> <${IconButton} name="close" label=${`Without ${styleTitle(name)}`} onClick=${() => toggle(name)} /></p>`,
    )}
    ${styles?.length > FEW &&
    html`<label class="search"><span class="unseen">Search the styles</span><${Icon} name="search" />
      <input type="search" placeholder="Name or tag" value=${search} onInput=${(event) => setSearch(event.currentTarget.value)} />
    </label>`}
    ${styles?.length > 0 && html`<h3>Library</h3>`}
    <ul class="choices" role="list">
      ${(styles ?? [])
        .filter((style) => styleMatches(style, search))
        .map(
          (style) => html`<li key=${style.name}>
            <button type="button" class="choice" aria-pressed=${chosen.includes(style.name)} onClick=${() => toggle(style.name)}>
              <span>${style.name}</span> <small>${style.seconds > 0 ? duration(style.seconds) : ""}</small>
            </button>
          </li>`,
        )}
    </ul>
  `;
}
