/** Where in the page one is: `#/renders/ID`. The browser's back and forward work, and a place can be kept. */

import { useEffect, useState } from "../vendor/htm-preact.js";

export function route() {
  const [view = "", id = ""] = location.hash.replace(/^#\/?/, "").split("/");
  return { view: view || "renders", id: decodeURIComponent(id) };
}

export const link = (view, id = "") => `#/${view}${id ? `/${encodeURIComponent(id)}` : ""}`;

export function go(view, id) {
  location.hash = link(view, id);
}

export function useRoute() {
  const [place, setPlace] = useState(route());
  useEffect(() => {
    const moved = () => setPlace(route());
    addEventListener("hashchange", moved);
    return () => removeEventListener("hashchange", moved);
  }, []);
  return place;
}
