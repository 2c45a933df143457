/** Variations: the sets that there are and the form for a new one, or one set as a grid. */

import { link } from "../data/route.js";
import { useStore } from "../data/store.js";
import { variations } from "../data/variations.js";
import { clipName, moment } from "../data/words.js";
import { html } from "../parts/html.js";
import { IconButton } from "../parts/icon.js";
import { Grid } from "./grid.js";
import { GridSetup } from "./grid-setup.js";

export function Variations({ id }) {
  const sets = useStore(variations, (state) => state.sets);
  const open = sets.find((each) => each.id === id);
  if (open) return html`<${Grid} key=${id} set=${open} />`;
  return html`<div class="variations">
    <h1>Variations</h1>
    ${id && html`<p class="note">This set is not kept in this browser. Its renders are still under Renders.</p>`}
    ${sets.length > 0 &&
    html`<section aria-labelledby="sets">
      <h2 id="sets">Sets</h2>
      <ul class="sets" role="list">
        ${sets.map((set) => html`<${SetRow} key=${set.id} set=${set} />`)}
      </ul>
    </section>`}
    <${GridSetup} />
  </div>`;
}

function SetRow({ set }) {
  const forget = () => variations.set(({ sets }) => ({ sets: sets.filter((each) => each.id !== set.id) }));
  return html`<li>
    <a href=${link("variations", set.id)}><span class="content-name">${clipName(set.content)}</span> <span>${set.cells.length} variations</span> <small>${set.what} · ${moment(set.created)}</small></a>
    <${IconButton} name="close" label=${`Forget the set of ${clipName(set.content)}; its renders stay`} onClick=${forget} />
  </li>`;
}
