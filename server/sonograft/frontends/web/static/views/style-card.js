/** One style of the library. */

import * as api from "../data/api.js";
import { loadStyles } from "../data/feed.js";
import { attempt } from "../data/news.js";
import { go } from "../data/route.js";
import { duration } from "../data/words.js";
import { html, useEffect, useRef, useState } from "../parts/html.js";
import { IconButton } from "../parts/icon.js";
import { Player } from "./player.js";
import { request } from "./request.js";

export function StyleCard({ style, tags }) {
  const card = useRef(null);
  const isSeen = useSeen(card);
  const use = () => {
    request.set({ styles: [style.name] });
    go("new");
  };
  return html`<li class="style-card" ref=${card}>
    <div class="style-card-top">
      <h2>${style.name}</h2>
      <small>${style.seconds > 0 ? duration(style.seconds) : ""}${style.sounds > 1 ? `, ${style.sounds} sounds` : ""}</small>
    </div>
    <${Player} place=${api.styleSound(style.name)} name=${style.name} colour="style" isSeen=${isSeen} />
    <div class="style-card-end">
      <${Tags} style=${style} known=${tags} />
      <button type="button" onClick=${use} aria-label=${`Render with it: ${style.name}`}>Render with it</button>
    </div>
  </li>`;
}

/** Whether the element has ever come near the screen: what is never looked at is never measured. */
function useSeen(element) {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry.isIntersecting) return;
        setSeen(true);
        watcher.disconnect();
      },
      { rootMargin: "300px" },
    );
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, []);
  return isSeen;
}

function Tags({ style, known }) {
  const [isAdding, setAdding] = useState(false);
  const set = async (tags) => {
    await attempt(() => api.setTags(style.name, tags));
    await loadStyles();
  };
  const add = (event) => {
    event.preventDefault();
    const tag = new FormData(event.currentTarget).get("tag").trim().replace(/^#/, "");
    setAdding(false);
    if (tag && !style.tags.includes(tag)) void set([...style.tags, tag]);
  };
  const id = `tags-${style.name}`;
  return html`<div class="tags">
    ${style.tags.map(
      (tag) => html`<button key=${tag} type="button" class="tag" aria-label=${`Take the tag ${tag} off ${style.name}`} title="Take it off" onClick=${() => set(style.tags.filter((each) => each !== tag))}>${tag} <span aria-hidden="true">×</span></button>`,
    )}
    ${isAdding
      ? html`<form onSubmit=${add} onKeyDown=${(event) => event.key === "Escape" && setAdding(false)}>
          <input name="tag" ref=${(field) => field?.focus()} list=${id} maxlength="40" autocomplete="off" aria-label=${`New tag of ${style.name}`} placeholder="warm, vinyl…" />
          <datalist id=${id}>${known.map((tag) => html`<option key=${tag} value=${tag} />`)}</datalist>
        </form>`
      : html`<${IconButton} name="plus" className="add-tag" label=${`Tag ${style.name}`} onClick=${() => setAdding(true)} />`}
  </div>`;
}
