/** What this browser keeps from one visit to the next. Where it may keep nothing, it lasts as long as the page. */

import { createStore } from "./store.js";

const PREFIX = "sonograft.";

export function read(name, otherwise) {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? otherwise : JSON.parse(text);
  } catch {
    return otherwise;
  }
}

export function write(name, value) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // full, or switched off
  }
}

/** A store whose value is kept under `name`, and follows what another tab of the same browser makes of it. */
export function keptStore(name, initial) {
  const store = createStore({ ...initial, ...read(name, {}) });
  store.subscribe((state) => write(name, state));
  addEventListener("storage", (event) => {
    if (event.key === PREFIX + name && event.newValue) store.set(JSON.parse(event.newValue));
  });
  return store;
}
