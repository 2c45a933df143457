/** A new render: what, in the sound of what, how. */

import * as api from "../data/api.js";
import { attempt, say } from "../data/news.js";
import { go } from "../data/route.js";
import { useStore } from "../data/store.js";
import { clipName } from "../data/words.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { ContentPicker } from "./content-picker.js";
import { ParameterFields } from "./parameter-fields.js";
import { asked, request, reset } from "./request.js";
import { StylePicker, styleTitle } from "./style-picker.js";

/** `id` "sing": the microphone is open at once. */
export function NewRender({ id }) {
  const wish = useStore(request, (state) => state);
  const [isSending, setSending] = useState(false);
  const isWhole = wish.content && wish.styles.length > 0;
  const send = async (event) => {
    event.preventDefault();
    if (!isWhole) return;
    setSending(true);
    const job = await attempt(() => api.render(asked(wish)));
    setSending(false);
    if (!job) return;
    say(`${clipName(job.content)} in the sound of ${job.style} is in the queue.`);
    go("renders", job.id);
  };
  return html`<form class="new-render" onSubmit=${send}>
    <h1>New render</h1>
    <div class="columns">
      <section class="panel content" aria-labelledby="content-title">
        <h2 id="content-title">Content</h2>
        <p class="hint">The clip that is played: its notes and its timing stay.</p>
        <${ContentPicker} chosen=${wish.content} sings=${id === "sing"} onChoose=${(content) => request.set({ content, start: "", end: "" })} />
      </section>
      <section class="panel style" aria-labelledby="style-title">
        <h2 id="style-title">Style</h2>
        <p class="hint">The sound that it takes on. Several are blended.</p>
        <${StylePicker} chosen=${wish.styles} onChoose=${(styles) => request.set({ styles })} />
        ${wish.styles.length > 1 && html`<${Blend} styles=${wish.styles} weights=${wish.weights} />`}
      </section>
      <section class="panel settings" aria-labelledby="settings-title">
        <h2 id="settings-title">Settings</h2>
        <${ParameterFields} />
      </section>
    </div>
    <div class="send">
      <p>
        ${isWhole
          ? html`<span class="content-name">${clipName(wish.content.name)}</span> in the sound of <span class="style-name">${wish.styles.map(styleTitle).join(" + ")}</span>`
          : wish.content
            ? "Choose a style."
            : "Choose a content."}
      </p>
      <button type="button" onClick=${reset}>Start over</button>
      <button type="submit" class="primary" disabled=${!isWhole || isSending}><${Icon} name="play" filled /> Render</button>
    </div>
  </form>`;
}

function Blend({ styles, weights }) {
  const weightOf = (style) => weights[style] ?? 1;
  const whole = styles.reduce((sum, style) => sum + weightOf(style), 0);
  return html`<fieldset class="blend">
    <legend>Blend</legend>
    ${styles.map(
      (style) => html`<label key=${style}>
        <span>${styleTitle(style)}</span>
        <input type="range" min="0.02" max="1" step="0.02" value=${weightOf(style)} onInput=${(event) => request.set({ weights: { ...weights, [style]: event.currentTarget.valueAsNumber } })} />
        <small>${Math.round((100 * weightOf(style)) / whole)} %</small>
      </label>`,
    )}
  </fieldset>`;
}
