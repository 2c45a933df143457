/** What a screen reader is told, and what stands at the foot of the page for a while. Never more than it can say. */

import { page } from "./store.js";
import { clipName } from "./words.js";

const GATHER_MS = 1500;
const SHOWN_MS = 8000;
const WORDS = { done: "is done", failed: "failed", cancelled: "was cancelled" };

let waiting = [];
let timer = 0;
let hiding = 0;

/** Jobs that have just ended; several at once are one sentence. */
export function announce(ended) {
  if (ended.length === 0) return;
  waiting.push(...ended);
  clearTimeout(timer);
  timer = setTimeout(() => {
    speak(sentence(waiting));
    waiting = [];
  }, GATHER_MS);
}

function sentence(jobs) {
  if (jobs.length === 1) return `${clipName(jobs[0].content)} in the sound of ${jobs[0].style} ${WORDS[jobs[0].state]}.`;
  const failed = jobs.filter((job) => job.state === "failed").length;
  return `${jobs.length} renders have ended${failed ? `, ${failed} of them failed` : ""}.`;
}

export function speak(text) {
  document.getElementById("news").textContent = text;
}

/** Shows `text`; with `kind` "error" until it is put away. */
export function say(text, kind = "news") {
  clearTimeout(hiding);
  page.set({ message: { text, kind } });
  if (kind !== "error") hiding = setTimeout(() => page.set({ message: null }), SHOWN_MS);
}

/** For what a person asked for: runs it, and shows why it did not work. Gives what it gives, or undefined. */
export async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    if (error.name !== "AbortError") say(error.message, "error");
    return undefined;
  }
}
