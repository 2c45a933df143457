/** The render that is being put together: kept while one looks elsewhere, until it is sent. */

import * as api from "../data/api.js";
import { go } from "../data/route.js";
import { createStore, page } from "../data/store.js";
import { fileName } from "../data/words.js";

const NOTHING = { content: null, styles: [], weights: {}, values: {}, start: "", end: "", priority: 0 };

/** content: { path, name, seconds? } or null; styles: what the server takes as a style, weights: by style, 1 where none stands; values: only what is changed. */
export const request = createStore(NOTHING);

/** Which parameters the chosen engine has, in the order in which they are declared. */
export function parametersOf(parameters, engine) {
  return parameters.filter((each) => each.name !== "engine" && (each.engines.length === 0 || each.engines.includes(engine)));
}

export function setValue(parameter, value) {
  request.set(({ values }) => {
    const { [parameter.name]: _, ...rest } = values;
    return { values: value === parameter.default ? rest : { ...rest, [parameter.name]: value } };
  });
}

export const engineOf = (parameters, values) => values.engine ?? parameters.find((each) => each.name === "engine")?.default;

/** The body that asks for it; values of other engines than the chosen one stay behind. */
export function asked({ content, styles, weights, values, start, end, priority }) {
  const { parameters } = page.get();
  const engine = engineOf(parameters, values);
  const used = new Set(["engine", ...parametersOf(parameters, engine).map((each) => each.name)]);
  return {
    content: content.path,
    style: styles.length === 1 ? styles[0] : styles.map((style) => ({ style, weight: weights[style] ?? 1 })),
    ...Object.fromEntries(Object.entries(values).filter(([name]) => used.has(name))),
    ...(start === "" ? {} : { start: point(start) }),
    ...(end === "" ? {} : { end: point(end) }),
    ...(priority ? { priority } : {}),
  };
}

/** Seconds as a number; samples at a rate, `48000@44100`, as they are. */
const point = (text) => (Number.isFinite(Number(text)) ? Number(text) : text);

/** Begins a new render with all that the job `id` was asked with. */
export async function renderAgainWith(id) {
  const detail = await api.detail(id);
  const styles = [detail.style_request].flat().map((each) => each.style ?? each);
  const largest = Math.max(...detail.styles.map(({ weight }) => weight));
  const weights = Object.fromEntries(styles.map((style, index) => [style, (detail.styles[index]?.weight ?? largest) / largest]));
  const values = Object.fromEntries(
    page.get().parameters.flatMap(({ name, default: usual }) => (detail.parameters[name] === usual ? [] : [[name, detail.parameters[name]]])),
  );
  request.set({
    content: { path: detail.content_request, name: fileName(detail.content) },
    styles,
    weights,
    values,
    start: detail.start ?? "",
    end: detail.end ?? "",
    priority: detail.priority,
  });
  go("new");
}

export const reset = () => request.set(NOTHING);

/** Sends a file as content; gives what stands in a request for it. */
export async function sendContent(file, name, tell) {
  const { content, name: stored, seconds } = await api.upload("contents", file, name, tell);
  return { path: content, name: stored, seconds };
}
