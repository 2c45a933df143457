/** Sets of variations: one content, many styles or values, each cell a job of its own. Kept in this browser. */

import { keptStore } from "./kept.js";
import { valueText } from "./words.js";

export const MOST_CELLS = 48;

/** sets: { id, name, content, axis, created, cells: [{ style, value, job }], stars: [job], best: job or "" } */
export const variations = keptStore("variations", { sets: [] });

/** What is asked for in each cell: every style with every value of `parameter`, or with none where nothing varies. */
export function cellsOf(styles, values) {
  return styles.flatMap((style) => (values.length ? values.map((value) => ({ style, value })) : [{ style, value: null }]));
}

/** The values that a text such as `0.25, 0.5, 1` names for `parameter`; throws an Error for people. */
export function readValues(parameter, text) {
  const words = text.split(/[,;\s]+/).filter(Boolean);
  return [...new Set(words.map((word) => readValue(parameter, word)))];
}

function readValue({ name, kind, minimum, maximum, choices }, word) {
  if (kind === "choice") {
    if (choices.includes(word)) return word;
    throw new Error(`${name} is one of ${choices.join(", ")}; ${word} was written.`);
  }
  if (kind === "bool") {
    if (["on", "off"].includes(word)) return word === "on";
    throw new Error(`${name} is on or off; ${word} was written.`);
  }
  const number = Number(word);
  if (Number.isFinite(number) && number >= minimum && number <= maximum) return number;
  throw new Error(`${name} goes from ${minimum} to ${maximum}; ${word} was written.`);
}

/** Values to begin with: four over the range, or all that can be chosen. */
export function usualValues({ kind, choices, minimum, maximum }) {
  if (kind === "choice") return choices.join(", ");
  if (kind === "bool") return "off, on";
  const isSmall = maximum - minimum <= 100;
  const values = isSmall ? [0.25, 0.5, 0.75, 1].map((share) => minimum + share * (maximum - minimum)) : [1, 2, 3, 4].map((n) => minimum + n);
  return values.map((value) => valueText(kind === "int" ? Math.round(value) : value)).join(", ");
}

export function change(id, update) {
  variations.set(({ sets }) => ({ sets: sets.map((each) => (each.id === id ? { ...each, ...update(each) } : each)) }));
}

export const toggleStar = (id, job) =>
  change(id, ({ stars }) => ({ stars: stars.includes(job) ? stars.filter((each) => each !== job) : [...stars, job] }));

export const toggleBest = (id, job) => change(id, ({ best }) => ({ best: best === job ? "" : job }));

/** `job` is rendered again as `again`, in the same cell. */
export const replaceJob = (id, job, again) =>
  change(id, ({ cells }) => ({ cells: cells.map((cell) => (cell.job === job ? { ...cell, job: again } : cell)) }));
