/** One place that says which library draws the page. */

export { html, render, useEffect, useLayoutEffect, useMemo, useRef, useState } from "../vendor/htm-preact.js";

/** What of `names` is a name, as a class. */
export const classes = (...names) => names.filter(Boolean).join(" ");
