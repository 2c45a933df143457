/** The settings of a render, made of what the server declares: nothing here knows a parameter by name but the engine. */

import { page, useStore } from "../data/store.js";
import { spoken, valueText } from "../data/words.js";
import { classes, html } from "../parts/html.js";
import { IconButton } from "../parts/icon.js";
import { engineOf, parametersOf, request, setValue } from "./request.js";

const FIRST = 2; // after the engine: the others are under "More"
const FINE = 100; // steps of a slider
const WIDEST_SLIDER = 100; // a wider range is a number

/** `without`: the name of one that is set elsewhere. */
export function ParameterFields({ without = "" }) {
  const declared = useStore(page, (state) => state.parameters);
  const { values, start, end, priority } = useStore(request, (state) => state);
  if (declared.length === 0) return null;
  const engine = declared.find((each) => each.name === "engine");
  const used = parametersOf(declared, engineOf(declared, values)).filter(({ name }) => name !== without);
  const changed = used.filter(({ name }) => name in values);
  const hidden = changed.filter((each) => used.indexOf(each) >= FIRST).length + [start !== "", end !== "", priority !== 0].filter(Boolean).length;
  return html`
    ${without !== "engine" && html`<${EngineField} parameter=${engine} value=${values.engine ?? engine.default} />`}
    ${used.slice(0, FIRST).map((each) => html`<${Field} key=${each.name} parameter=${each} values=${values} />`)}
    <details open=${hidden > 0}>
      <summary>More settings ${hidden > 0 && html`<span class="changed-count">${hidden} changed</span>`}</summary>
      ${used.slice(FIRST).map((each) => html`<${Field} key=${each.name} parameter=${each} values=${values} />`)}
      <${PartFields} start=${start} end=${end} />
      <${PriorityField} priority=${priority} />
    </details>
    ${changed.length > 0 && html`<button type="button" class="quiet" onClick=${() => request.set({ values: values.engine ? { engine: values.engine } : {} })}>All settings back to normal</button>`}
  `;
}

function EngineField({ parameter, value }) {
  const engines = useStore(page, (state) => state.status?.engines ?? []);
  const about = (name) => engines.find((each) => each.name === name)?.description ?? "";
  return html`<fieldset class="engines">
    <legend>Engine</legend>
    ${parameter.choices.map(
      (name) => html`<label key=${name} class="engine">
        <input type="radio" name="engine" checked=${name === value} onChange=${() => setValue(parameter, name)} />
        <span><strong>${name}</strong> <small>${about(name)}</small></span>
      </label>`,
    )}
  </fieldset>`;
}

function Field({ parameter, values }) {
  const { name, kind, unit, description } = parameter;
  const isChanged = name in values;
  const value = values[name] ?? parameter.default;
  const id = `parameter-${name}`;
  const Control = { bool: Switch, choice: Choice, float: Numeric, int: Numeric }[kind];
  return html`<div class=${classes("field", kind, isChanged && "changed")}>
    <label for=${id} id=${`${id}-label`}>${spoken(name)}${unit && html` <small>${unit}</small>`}</label>
    <${Control} parameter=${parameter} value=${value} id=${id} onChange=${(next) => setValue(parameter, next)} />
    ${isChanged && html`<${IconButton} name="again" className="reset" label=${`${spoken(name)} back to ${valueText(parameter.default)}`} onClick=${() => setValue(parameter, parameter.default)} />`}
    <p class="hint" id=${`${id}-about`}>${description}</p>
  </div>`;
}

function Switch({ value, id, onChange }) {
  return html`<input type="checkbox" id=${id} aria-describedby=${`${id}-about`} checked=${value} onChange=${(event) => onChange(event.currentTarget.checked)} />`;
}

function Choice({ parameter, value, id, onChange }) {
  return html`<select id=${id} aria-describedby=${`${id}-about`} value=${value} onChange=${(event) => onChange(event.currentTarget.value)}>
    ${parameter.choices.map((each) => html`<option key=${each} value=${each} selected=${each === value}>${each}</option>`)}
  </select>`;
}

function Numeric({ parameter, value, id, onChange }) {
  const { minimum, maximum, kind } = parameter;
  const hasSlider = minimum !== null && maximum !== null && maximum - minimum <= WIDEST_SLIDER;
  const step = kind === "int" ? 1 : hasSlider ? (maximum - minimum) / FINE : "any";
  const take = (event) => {
    const { valueAsNumber } = event.currentTarget;
    if (Number.isNaN(valueAsNumber)) return;
    const bounded = Math.min(maximum ?? Infinity, Math.max(minimum ?? -Infinity, valueAsNumber));
    onChange(kind === "int" ? Math.round(bounded) : bounded);
  };
  return html`
    ${hasSlider && html`<input type="range" aria-labelledby=${`${id}-label`} min=${minimum} max=${maximum} step=${step} value=${value} onInput=${take} />`}
    <input type="number" id=${id} aria-describedby=${`${id}-about`} min=${minimum} max=${maximum} step=${kind === "int" ? 1 : "any"} value=${value} onChange=${take} />
  `;
}

function PartFields({ start, end }) {
  const number = (name, label, value, empty) => html`<label>${label} <small>s</small>
    <input type="text" inputmode="decimal" pattern="\\d+([.]\\d+)?|\\d+@\\d+" placeholder=${empty} value=${value} onChange=${(event) => request.set({ [name]: event.currentTarget.value.trim() })} />
  </label>`;
  return html`<fieldset class="part">
    <legend>Part of the content</legend>
    ${number("start", "From", start, "its beginning")} ${number("end", "To", end, "its end")}
    <p class="hint">Outside of it the content stays as it is.</p>
  </fieldset>`;
}

function PriorityField({ priority }) {
  const id = "parameter-priority";
  return html`<div class=${classes("field", "int", priority && "changed")}>
    <label for=${id}>Priority</label>
    <input type="number" id=${id} aria-describedby=${`${id}-about`} step="1" value=${priority} onChange=${(event) => request.set({ priority: Math.round(event.currentTarget.valueAsNumber) || 0 })} />
    <p class="hint" id=${`${id}-about`}>Higher is rendered earlier.</p>
  </div>`;
}
