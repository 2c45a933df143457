/** Content, style and result under each other, and the keys and buttons by which they are heard. */

import * as api from "../data/api.js";
import { useKeys } from "../data/keys.js";
import { pictures } from "../data/pictures.js";
import { useStore } from "../data/store.js";
import { html, useMemo, useRef } from "../parts/html.js";
import { useCursor, usePeaks } from "../parts/waveform.js";
import { Lane } from "./lane.js";
import { listeningKeys } from "./listening-keys.js";
import { LoopRuler } from "./loop-ruler.js";
import { Transport } from "./transport.js";
import { useAudition } from "./use-audition.js";

const LETTERS = "abcdefghi";

export function Listening({ job, detail }) {
  const lanes = useMemo(() => lanesOf(job, detail), [detail]);
  const content = usePeaks(api.jobSound(job.id, "content"));
  const hasResult = lanes.some((lane) => lane.id === "result");
  const result = usePeaks(content.error && hasResult ? api.jobSound(job.id, "result") : null); // the content may have gone
  const { audition, state, errors } = useAudition(content.peaks ?? result.peaks, lanes);
  const kind = useStore(pictures, (each) => each.kind);
  const place = useRef(null);
  const progress = useMemo(() => audition && (() => audition.audible() / state().seconds), [audition]);
  useCursor(place, progress);
  useKeys(audition ? keysOf(audition, lanes) : {});
  if (content.error && !hasResult) return html`<p class="error">${content.error}</p>`;
  const now = state();
  return html`<section class=${`listening shows-${kind}`} aria-label="Listen and compare">
    <${Transport} audition=${audition} now=${now} lanes=${lanes} hasPictures />
    <div class="lanes" ref=${place}>
      <${LoopRuler} audition=${audition} now=${now} />
      ${lanes.map(
        (lane, index) => html`<${Lane}
          key=${lane.id}
          lane=${lane}
          letter=${LETTERS[index].toUpperCase()}
          audition=${audition}
          now=${now}
          kind=${kind}
          known=${lane.id === "content" ? content : undefined}
          error=${errors[lane.id]}
        />`,
      )}
    </div>
  </section>`;
}

/** What can be heard of a job, in the order of the keys. The timeline is the content's. */
function lanesOf(job, detail) {
  const styles = detail.styles.map((style, index) => ({
    id: index ? `style:${index}` : "style",
    name: detail.styles.length > 1 ? style.name : detail.style,
    what: "Style",
    colour: "style",
    wraps: true,
  }));
  const all = [{ id: "content", name: "", what: "Content", colour: "content" }, ...styles];
  if (detail.sounds.includes("result")) all.push({ id: "result", name: "", what: "Result", colour: "result", instead: "preview" });
  else if (detail.sounds.includes("preview")) all.push({ id: "preview", name: "a first idea", what: "Preview", colour: "result" });
  return all.filter((lane) => detail.sounds.includes(lane.id)).map((lane) => ({ ...lane, place: api.jobSound(job.id, lane.id) }));
}

function keysOf(audition, lanes) {
  const choices = lanes.flatMap(({ id }, index) => [String(index + 1), LETTERS[index]].map((key) => [key, () => audition.choose(id)]));
  return { ...listeningKeys(audition), ...Object.fromEntries(choices) };
}
