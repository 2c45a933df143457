/** A new set of variations, set up in one go. */

import * as api from "../data/api.js";
import { attempt } from "../data/news.js";
import { go } from "../data/route.js";
import { page, useStore } from "../data/store.js";
import { cellsOf, MOST_CELLS, readValues, usualValues, variations } from "../data/variations.js";
import { spoken } from "../data/words.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { ContentPicker } from "./content-picker.js";
import { ParameterFields } from "./parameter-fields.js";
import { asked, engineOf, parametersOf, request } from "./request.js";
import { StylePicker } from "./style-picker.js";

export function GridSetup() {
  const wish = useStore(request, (state) => state);
  const declared = useStore(page, (state) => state.parameters);
  const [varied, setVaried] = useState({ name: "", text: "" });
  const [sent, setSent] = useState(null);
  const choices = [...declared.filter((each) => each.name === "engine"), ...parametersOf(declared, engineOf(declared, wish.values))];
  const parameter = choices.find((each) => each.name === varied.name);
  const { values, error } = valuesOf(parameter, varied.text);
  const cells = cellsOf(wish.styles, values);
  const why = whyNot(wish, cells, error);
  const send = async (event) => {
    event.preventDefault();
    if (why) return;
    setSent(0);
    const id = await attempt(() => ask(wish, parameter, cells, setSent));
    setSent(null);
    if (id) go("variations", id);
  };
  return html`<form class="new-render" onSubmit=${send}>
    <h2>New set</h2>
    <div class="columns">
      <section class="panel content" aria-labelledby="content-title">
        <h2 id="content-title">Content</h2>
        <${ContentPicker} chosen=${wish.content} onChoose=${(content) => request.set({ content, start: "", end: "" })} />
      </section>
      <section class="panel style" aria-labelledby="style-title">
        <h2 id="style-title">Styles</h2>
        <p class="hint">Each is a row of its own.</p>
        <${StylePicker} chosen=${wish.styles} onChoose=${(styles) => request.set({ styles })} />
      </section>
      <section class="panel settings" aria-labelledby="vary-title">
        <h2 id="vary-title">Vary</h2>
        <div class="field choice">
          <label for="vary">Setting</label>
          <select id="vary" value=${varied.name} onChange=${(event) => setVaried(choose(choices, event.currentTarget.value))}>
            <option value="">nothing but the style</option>
            ${choices.map((each) => html`<option key=${each.name} value=${each.name}>${spoken(each.name)}</option>`)}
          </select>
        </div>
        ${parameter &&
        html`<div class="field text">
          <label for="values">Values</label>
          <input id="values" type="text" value=${varied.text} aria-describedby="values-about" aria-invalid=${error !== ""} onInput=${(event) => setVaried({ ...varied, text: event.currentTarget.value })} />
          <p class=${error ? "error" : "hint"} id="values-about">${error || parameter.description}</p>
        </div>`}
        <h3>The same for all</h3>
        <${ParameterFields} without=${varied.name} />
      </section>
    </div>
    <div class="send">
      <p>${why || `${cells.length} ${cells.length === 1 ? "render" : "renders"}`}</p>
      ${sent !== null && html`<progress value=${sent} max="1" aria-label="Asking for the renders"></progress>`}
      <button type="submit" class="primary" disabled=${why !== "" || sent !== null}><${Icon} name="play" filled /> Render them all</button>
    </div>
  </form>`;
}

function choose(choices, name) {
  const parameter = choices.find((each) => each.name === name);
  return { name, text: parameter ? usualValues(parameter) : "" };
}

function valuesOf(parameter, text) {
  try {
    return { values: parameter ? readValues(parameter, text) : [], error: "" };
  } catch (error) {
    return { values: [], error: error.message };
  }
}

function whyNot({ content, styles }, cells, error) {
  if (!content) return "Choose a content.";
  if (styles.length === 0) return "Choose one style or more.";
  if (error) return error;
  if (cells.length < 2) return "Choose more styles, or a setting to vary.";
  return cells.length > MOST_CELLS ? `${cells.length} are too many for one set; ${MOST_CELLS} at most.` : "";
}

/** Asks for every cell; gives the id of the set. What was asked for before an error is kept. */
async function ask(wish, parameter, cells, tell) {
  const done = [];
  try {
    for (const cell of cells) {
      const values = parameter ? { ...wish.values, [parameter.name]: cell.value } : wish.values;
      const { id } = await api.render(asked({ ...wish, styles: [cell.style], values }));
      done.push({ ...cell, job: id });
      tell(done.length / cells.length);
    }
  } catch (error) {
    if (done.length === 0) throw error;
    void attempt(() => Promise.reject(error));
  }
  const styles = new Set(done.map((cell) => cell.style)).size;
  const what = [styles > 1 ? `${styles} styles` : done[0].style, parameter && spoken(parameter.name).toLowerCase()].filter(Boolean).join(" × ");
  const id = Date.now().toString(36);
  const set = { id, what, content: wish.content.path, parameter: parameter?.name ?? "", created: Date.now() / 1000, cells: done, stars: [], best: "" };
  variations.set(({ sets }) => ({ sets: [set, ...sets] }));
  return id;
}
