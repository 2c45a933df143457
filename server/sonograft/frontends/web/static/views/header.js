/** Name, places, connection, light and keys. */

import { link } from "../data/route.js";
import { page, useStore } from "../data/store.js";
import { Dialog } from "../parts/dialog.js";
import { html, useState } from "../parts/html.js";
import { IconButton } from "../parts/icon.js";
import { ShortcutsDialog } from "./shortcuts.js";

const PLACES = [
  ["renders", "Renders"],
  ["new", "New render"],
  ["variations", "Variations"],
  ["styles", "Styles"],
];

export function Header({ view }) {
  const [showsKeys, setShowsKeys] = useState(false);
  const [showsPhone, setShowsPhone] = useState(false);
  const address = useStore(page, (state) => state.status?.phone);
  return html`<header>
    <a class="brand" href=${link("renders")}><img src="/static/icon.svg" alt="" width="28" height="28" /> <span>Sonograft</span></a>
    <nav aria-label="Places">
      ${PLACES.map(
        ([place, name]) => html`<a key=${place} href=${link(place)} aria-current=${place === view ? "page" : undefined}>${name}</a>`,
      )}
    </nav>
    <div class="header-end">
      <${Connection} />
      ${address && html`<${IconButton} name="phone" label="Open on a phone" onClick=${() => setShowsPhone(true)} />`}
      <${IconButton} name="keys" label="Keys" onClick=${() => setShowsKeys(true)} />
      <${IconButton} name="theme" label="Light or dark" onClick=${switchTheme} />
    </div>
    ${showsPhone &&
    html`<${Dialog} title="Open on a phone" onClose=${() => setShowsPhone(false)}>
      <img class="qr" src="/api/qr.svg" alt="QR code of this page's address" width="260" height="260" />
      <p>Point its camera here, in the same network. The address holds the key to this server: show it only to whom you trust.</p>
    <//>`}
    ${showsKeys && html`<${ShortcutsDialog} onClose=${() => setShowsKeys(false)} />`}
  </header>`;
}

function Connection() {
  const connection = useStore(page, (state) => state.connection);
  const status = useStore(page, (state) => state.status);
  const words = { connecting: "Connecting…", on: "Connected", off: "No answer. Goes on by itself." };
  const where = status && connection === "on" ? `Version ${status.version}, OSC at ${status.ports.osc_ip}:${status.ports.osc_port}` : "";
  return html`<p class=${`connection ${connection}`} role="status" title=${where}>${words[connection]}</p>`;
}

function switchTheme() {
  const root = document.documentElement;
  const isLight = root.dataset.theme ? root.dataset.theme === "light" : matchMedia("(prefers-color-scheme: light)").matches;
  root.dataset.theme = isLight ? "dark" : "light";
  try {
    localStorage.setItem("sonograft.theme", root.dataset.theme);
  } catch {
    // then it lasts as long as the page
  }
}
