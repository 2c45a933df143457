/** Single keys. They work while their view is open, and never where one writes or chooses. */

import { keptStore } from "./kept.js";
import { useEffect, useRef } from "../vendor/htm-preact.js";

export const keys = keptStore("keys", { on: true });

const WRITES = "input:not([type=checkbox], [type=radio], [type=button], [type=file]), textarea, select, [contenteditable]";
const PRESSED = "button, a[href], summary, input";
const PLAYS = "[data-space=plays]"; // buttons of what is heard: Enter presses them, Space plays as everywhere

/** Name of the key of `event`: `Space`, `ArrowLeft`, `Shift+ArrowLeft`, `l`, `[`; empty where it belongs to others. */
function keyName(event) {
  const target = event.target;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return "";
  if (target.closest?.("dialog[open]") || target.matches?.(WRITES)) return "";
  if (event.key === " ") return target.matches?.(PRESSED) && !target.matches(PLAYS) ? "" : "Space";
  if (event.key.startsWith("Arrow") && target.matches?.("[type=radio], [type=range]")) return "";
  if (event.key.length > 1) return event.shiftKey ? `Shift+${event.key}` : event.key;
  return event.key.toLowerCase();
}

/** `actions`: by key name, functions. */
export function useKeys(actions) {
  const now = useRef(actions);
  now.current = actions;
  useEffect(() => {
    const pressed = (event) => {
      if (!keys.get().on) return;
      const action = now.current[keyName(event)];
      if (!action) return;
      event.preventDefault();
      action(event);
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}
