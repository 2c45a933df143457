/** The style library: hear, find, tag, add. */

import * as api from "../data/api.js";
import { loadStyles } from "../data/feed.js";
import { attempt, say } from "../data/news.js";
import { page, useStore } from "../data/store.js";
import { DropZone } from "../parts/drop.js";
import { html, useMemo, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { StyleCard } from "./style-card.js";
import { styleMatches } from "./style-search.js";

const A_PAGE = 24;

export function StyleLibrary() {
  const styles = useStore(page, (state) => state.styles);
  const folder = useStore(page, (state) => state.status?.folders?.styles);
  const [search, setSearch] = useState("");
  const [most, setMost] = useState(A_PAGE);
  const [sent, setSent] = useState(null);
  const tags = useMemo(() => usedTags(styles ?? []), [styles]);
  const found = (styles ?? []).filter((style) => styleMatches(style, search));
  const add = async (files) => {
    for (const file of files) {
      setSent(0);
      const style = await attempt(() => api.upload("styles", file, file.name, setSent));
      if (style) say(`${style.name} is in the library.`);
    }
    setSent(null);
    void loadStyles();
  };
  return html`<div class="library">
    <div class="library-top">
      <h1>Styles <span class="count">${styles?.length || ""}</span></h1>
      <label class="search"><span class="unseen">Search the styles</span><${Icon} name="search" />
        <input type="search" placeholder="Name or tag" value=${search} onInput=${(event) => setSearch(event.currentTarget.value)} />
      </label>
    </div>
    ${tags.length > 0 &&
    html`<div class="tags" role="group" aria-label="Show only the tag">
      ${tags.map((tag) => html`<button key=${tag} type="button" class="tag" aria-pressed=${search === `#${tag}`} onClick=${() => setSearch(search === `#${tag}` ? "" : `#${tag}`)}>${tag}</button>`)}
    </div>`}
    ${sent === null
      ? html`<${DropZone} label="Choose files…" hint="Drop sounds here: each becomes a style, called as its file" several onFiles=${add} />`
      : html`<p class="sending">Sending… <progress value=${sent} max="1" aria-label="Sending"></progress></p>`}
    <ul class="style-cards" role="list">
      ${found.slice(0, most).map((style) => html`<${StyleCard} key=${style.name} style=${style} tags=${tags} />`)}
    </ul>
    ${found.length > most && html`<button type="button" class="more" onClick=${() => setMost(most + A_PAGE)}>Show ${Math.min(A_PAGE, found.length - most)} more of ${found.length - most}</button>`}
    ${styles?.length === 0 && html`<p class="empty">The library is empty. Drop a sound here, or put files into <code>${folder}</code>; a folder of sounds there is one style.</p>`}
    ${styles?.length > 0 && found.length === 0 && html`<p class="empty">No style is called or tagged so.</p>`}
  </div>`;
}

function usedTags(styles) {
  return [...new Set(styles.flatMap((style) => style.tags))].sort((a, b) => a.localeCompare(b));
}
