"use strict";

const MAX_ENDED = 50;
const FEW = 50; // below this the next part of a long queue is asked for
const byId = (id) => document.getElementById(id);
const jobs = new Map();
const shown = new Map();
let unlisted = 0;
let events = null;

const isEnded = (job) => !["queued", "running"].includes(job.state);
const fileName = (path) => path.split(/[/\\]/).pop();

function duration(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

function setText(element, text) {
  element.hidden = text === "";
  if (element.textContent !== text) element.textContent = text;
}

function add(parent, tag, className) {
  const element = document.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}

function build() {
  const item = document.createElement("li");
  const top = add(item, "div", "top");
  const title = add(top, "h3", "");
  const content = add(title, "span", "content");
  title.append(" in the sound of ");
  return {
    item,
    content,
    style: add(title, "span", "style"),
    state: add(top, "span", "state"),
    bar: add(item, "progress", ""),
    detail: add(item, "p", "detail"),
    error: add(item, "p", "error"),
    result: add(item, "p", "path result"),
    source: add(item, "p", "path"),
  };
}

function stateText(job, place) {
  if (job.state === "queued") return place === 0 ? "queued, next" : `queued, ${place} before it`;
  if (job.state === "running") return `rendering, ${Math.floor(job.fraction * 100)} %`;
  return job.state;
}

function detailText(job) {
  if (job.state !== "running") return `${job.engine}, ${job.quality}`;
  const left = job.fraction > 0 && job.eta_s > 0 ? `about ${duration(job.eta_s)} left` : "";
  return [`${job.engine}, ${job.quality}`, job.stage, left].filter(Boolean).join(" · ");
}

function fill(parts, job, place) {
  if (parts.item.className !== job.state) parts.item.className = job.state;
  setText(parts.content, fileName(job.content));
  setText(parts.style, job.style);
  setText(parts.state, stateText(job, place));
  parts.bar.hidden = job.state !== "running";
  parts.bar.setAttribute("aria-label", `Progress of ${fileName(job.content)}`);
  parts.bar.value = job.fraction;
  setText(parts.detail, detailText(job));
  setText(parts.error, job.error);
  const preview = !isEnded(job) && job.preview ? `Preview: ${job.preview}` : "";
  setText(parts.result, job.result ? `Result: ${job.result}` : preview);
  setText(parts.source, `Content: ${job.content}`);
}

/** Puts the rows in their order, touching only those that moved, so that focus and selection stay. */
function show(list, rows) {
  rows.forEach((job, index) => {
    if (!shown.has(job.id)) shown.set(job.id, build());
    const parts = shown.get(job.id);
    fill(parts, job, index);
    if (list.children[index] !== parts.item) list.insertBefore(parts.item, list.children[index] ?? null);
  });
  while (list.children.length > rows.length) list.lastElementChild.remove();
}

function inQueueOrder(a, b) {
  return (b.state === "running") - (a.state === "running") || b.priority - a.priority || a.created - b.created;
}

function draw() {
  const all = [...jobs.values()];
  const queue = all.filter((job) => !isEnded(job)).sort(inQueueOrder);
  const ended = all.filter(isEnded).sort((a, b) => b.finished - a.finished);
  for (const old of ended.splice(MAX_ENDED)) jobs.delete(old.id);
  for (const id of shown.keys()) if (!jobs.has(id)) shown.delete(id);
  show(byId("queue-list"), queue);
  show(byId("ended-list"), ended);
  setText(byId("queue-count"), queue.length ? String(queue.length + unlisted) : "");
  setText(byId("unlisted"), unlisted ? `and ${unlisted} more` : "");
  setText(byId("ended-count"), ended.length ? `${ended.length < MAX_ENDED ? "" : "the last "}${ended.length}` : "");
  byId("queue-empty").hidden = queue.length > 0;
  byId("ended-empty").hidden = ended.length > 0;
  document.title = queue.length ? `(${queue.length + unlisted}) Sonograft` : "Sonograft";
  if (unlisted && queue.length < FEW) connect();
}

function replace(list) {
  jobs.clear();
  for (const job of list.jobs) jobs.set(job.id, job);
  unlisted = list.unlisted;
  draw();
}

function merge(changed) {
  for (const job of changed) {
    const before = jobs.get(job.id);
    if (isEnded(job) && !(before && isEnded(before))) byId("news").textContent = `${fileName(job.content)}: ${job.state}`;
    jobs.set(job.id, job);
  }
  draw();
}

async function get(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

async function showStatus() {
  let status;
  try {
    status = await get("/api/status");
  } catch {
    return; // the connection is gone; with the next one it is asked for again
  }
  setText(byId("osc"), `${status.ports.osc_ip}:${status.ports.osc_port}, UDP and TCP`);
  setText(byId("version"), status.version);
  setText(byId("styles-count"), status.styles.length ? String(status.styles.length) : "");
  byId("styles-empty").hidden = status.styles.length > 0;
  byId("styles-list").replaceChildren(
    ...status.styles.map((style) => {
      const item = document.createElement("li");
      item.textContent = style.name;
      if (style.seconds > 0) add(item, "span", "").textContent = duration(style.seconds);
      return item;
    }),
  );
}

function setConnection(isOn, text) {
  byId("connection").className = isOn ? "on" : "off";
  setText(byId("connection"), text);
}

/** Each connection begins with the whole list, so that nothing is missed in between. */
function connect() {
  events?.close();
  events = new EventSource("/events");
  events.addEventListener("open", () => {
    setConnection(true, "Running");
    showStatus();
  });
  events.addEventListener("error", () => {
    setConnection(false, "Sonograft does not answer. This page goes on as soon as it does.");
    // after a refusal a browser does not try again by itself
    if (events.readyState === EventSource.CLOSED) setTimeout(connect, 3000);
  });
  events.addEventListener("all", (event) => replace(JSON.parse(event.data)));
  events.addEventListener("changed", (event) => merge(JSON.parse(event.data)));
}

document.addEventListener("visibilitychange", () => {
  if (!document.hidden) showStatus();
});
connect();
