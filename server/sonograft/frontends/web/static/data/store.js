/** What the page knows, in one value that is replaced and never changed in place; views are drawn from it. */

import { useEffect, useState } from "../vendor/htm-preact.js";

export function createStore(initial) {
  let state = initial;
  const listeners = new Set();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...(typeof change === "function" ? change(state) : change) };
      for (const listener of [...listeners]) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The part of `store` that `select` gives; draws anew only when that part is another one. */
export function useStore(store, select) {
  const selected = select(store.get());
  const [, redraw] = useState(0);
  useEffect(() => {
    let shown = selected;
    const look = (state) => {
      const now = select(state);
      if (Object.is(now, shown)) return;
      shown = now;
      redraw((count) => count + 1);
    };
    look(store.get()); // it may have changed between the drawing and this
    return store.subscribe(look);
  });
  return selected;
}

export const page = createStore({
  connection: "connecting", // or "on", "off"
  jobs: new Map(), // by id, as the server's rows
  queue: [], // ids of what is running or waits, in the order of the queue
  unlisted: 0, // queued jobs that have not been sent
  isComplete: false, // whether older ended jobs than those here have been asked for
  status: null,
  parameters: [],
  styles: null,
  message: null, // { text, kind } shown for a while
});
