/** Where the page begins. */

import { connect } from "./data/feed.js";
import { html, render } from "./parts/html.js";
import { App } from "./views/app.js";

render(html`<${App} />`, document.getElementById("app"));
connect();
