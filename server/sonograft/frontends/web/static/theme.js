"use strict";
// Before the first paint, so that a page that was set to light never flashes dark.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem("sonograft.theme");
  } catch {
    // storage may be switched off; then the system's choice holds
  }
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
}
