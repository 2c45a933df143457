/** The frame of the page: where one can go, what has just been said, and the view that is open. */

import { useRoute } from "../data/route.js";
import { page, useStore } from "../data/store.js";
import { html, useEffect, useRef } from "../parts/html.js";
import { IconButton } from "../parts/icon.js";
import { lazy } from "../parts/lazy.js";
import { FileCatcher } from "./catcher.js";
import { Header } from "./header.js";
import { Renders, RenderView } from "./renders.js";

const NewRender = lazy(() => import("./new-render.js"), "NewRender");
const Variations = lazy(() => import("./variations.js"), "Variations");
const StyleLibrary = lazy(() => import("./style-library.js"), "StyleLibrary");

const VIEWS = { renders: Renders, new: NewRender, variations: Variations, styles: StyleLibrary };
const AFTER_MS = 1000;
const TITLES = { renders: "Renders", new: "New render", variations: "Variations", styles: "Styles" };

export function App() {
  const { view, id } = useRoute();
  const main = useRef(null);
  const waiting = useStore(page, (state) => state.queue.length + state.unlisted);
  const View = VIEWS[view] ?? Renders;
  useEffect(() => {
    document.title = `${waiting ? `(${waiting}) ` : ""}${TITLES[view] ?? TITLES.renders} · Sonograft`;
  }, [view, waiting]);
  useFocusOnArrival(main, `${view}/${id}`);
  useEffect(() => {
    setTimeout(() => [RenderView, NewRender, Variations, StyleLibrary].forEach((each) => each.preload()), AFTER_MS);
  }, []);
  const skip = (event) => {
    event.preventDefault(); // the address after # says where in the page one is
    main.current.focus();
  };
  return html`
    <a class="skip" href="#main" onClick=${skip}>Skip to the content</a>
    <${Header} view=${view} />
    <main id="main" ref=${main} tabindex="-1" class=${`view-${view}`}><${View} id=${id} /></main>
    <${Message} />
    <${FileCatcher} />
  `;
}

/** Whoever goes elsewhere by keyboard or screen reader goes on there; the first view leaves the focus alone. */
function useFocusOnArrival(main, place) {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    const wasElsewhere = before.current.split("/")[0] !== place.split("/")[0];
    before.current = place;
    const isLost = !document.activeElement?.checkVisibility(); // on a phone the list goes when a render opens
    if (wasElsewhere || isLost || document.activeElement === document.body) main.current.focus({ preventScroll: true });
    if (wasElsewhere || isLost) scrollTo(0, 0);
  }, [place]);
}

function Message() {
  const message = useStore(page, (state) => state.message);
  return html`<div class="message-place" aria-live=${message?.kind === "error" ? "assertive" : "polite"}>
    ${message &&
    html`<p class=${`message ${message.kind}`}>
      <span>${message.text}</span>
      <${IconButton} name="close" label="Put this message away" onClick=${() => page.set({ message: null })} />
    </p>`}
  </div>`;
}
