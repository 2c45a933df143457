/** Where the page begins. */

import { connect } from "./data/feed.js";
import { html, render } from "./parts/html.js";
import { App } from "./views/app.js";

const place = document.getElementById("app");
place.replaceChildren(); // what was there to be seen while the scripts came
render(html`<${App} />`, place);
connect();
