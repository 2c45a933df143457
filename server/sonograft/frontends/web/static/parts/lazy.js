/** A view whose script comes when it is wanted: the first picture of the page waits for as little as possible. */

import { say } from "../data/news.js";
import { html, useEffect, useState } from "./html.js";

/** `load` gives the module, `name` says which of what it exports is the view. */
export function lazy(load, name) {
  let View = null;
  const fetched = async () => {
    View ??= (await load())[name];
    return View;
  };
  function Lazy(props) {
    const [, setReady] = useState(View !== null);
    useEffect(() => {
      if (View) return;
      fetched().then(
        () => setReady(true),
        () => say("A part of this page did not come. Load it again as soon as Sonograft answers.", "error"),
      );
    }, []);
    return View ? html`<${View} ...${props} />` : html`<div aria-busy="true"></div>`;
  }
  Lazy.preload = () => fetched().catch(() => {}); // it is tried again when it is wanted
  return Lazy;
}
