/** The server's events into the store. Each connection begins with the whole list, so nothing is missed in between. */

import * as api from "./api.js";
import { fromList, merged } from "./jobs.js";
import { announce } from "./news.js";
import { page } from "./store.js";

const AGAIN_MS = 2000;
const MOST_JOBS = 1000;
const MOST_ENDED_SENT = 50;

const idle = window.requestIdleCallback ?? ((work) => setTimeout(work, 200)); // Safari has none

let events = null;
let again = 0;
let touched = new Set(); // what has changed while a longer list was on its way

export function connect() {
  events?.close();
  clearTimeout(again);
  events = new EventSource("/api/events");
  events.addEventListener("open", () => {
    page.set({ connection: "on" });
    refresh();
  });
  events.addEventListener("error", () => {
    page.set({ connection: "off" });
    // after a refusal a browser does not try again by itself
    if (events.readyState === EventSource.CLOSED) again = setTimeout(connect, AGAIN_MS);
  });
  events.addEventListener("all", (event) => takeAll(JSON.parse(event.data)));
  events.addEventListener("changed", (event) => takeChanges(JSON.parse(event.data)));
  events.addEventListener("queue", (event) => takeOrder(JSON.parse(event.data)));
  events.addEventListener("styles", loadStyles);
}

// whoever comes back from the file manager may have put styles into their folder
addEventListener("focus", () => page.get().connection === "on" && loadStyles());

/** What does not come by itself; asked for anew with each connection, for the server may be another one. */
async function refresh() {
  loadStyles();
  try {
    const [status, parameters] = await Promise.all([api.status(), api.parameters()]);
    page.set({ status, parameters });
  } catch {
    // the connection is gone; with the next one it is asked for again
  }
}

export async function loadStyles() {
  try {
    page.set({ styles: await api.styles() });
  } catch {
    // as above
  }
}

function takeAll(list) {
  page.set({ ...fromList(list), isComplete: false });
  const ended = list.jobs.length - page.get().queue.length;
  if (list.unlisted > 0 || ended >= MOST_ENDED_SENT) idle(loadRest);
  else page.set({ isComplete: true });
}

/** The first list is short, so that the page is there at once. */
async function loadRest() {
  touched = new Set();
  try {
    const list = await api.jobs(MOST_JOBS);
    const now = page.get().jobs;
    const newer = [...touched].map((id) => now.get(id));
    const state = { ...page.get(), ...fromList(list) };
    page.set({ ...fromList(list), ...merged(state, newer).change, isComplete: true });
  } catch {
    // as above
  }
}

function takeChanges(changed) {
  for (const job of changed) touched.add(job.id);
  const { change, ended } = merged(page.get(), changed);
  page.set(change);
  announce(ended);
}

function takeOrder(order) {
  const { jobs } = page.get();
  page.set({ queue: order.filter((id) => jobs.has(id)) });
}
