/** Numbers and states as people read them. */

export const fileName = (path) => path.split(/[/\\]/).pop();

/** Without the suffix: what a clip is called in a list. */
export const clipName = (path) => fileName(path).replace(/\.[^.]{1,5}$/, "");

/** A length, roughly: `45 s`, `3 min 20 s`, `1 h 5 min`. */
export function duration(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (seconds > 0 && seconds < 10) return `${seconds.toFixed(1)} s`;
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** A place in a sound: `0:04.250`, of constant width within one sound. */
export function clock(seconds) {
  const thousandths = Math.max(0, Math.round(seconds * 1000));
  const minutes = Math.floor(thousandths / 60_000);
  const rest = (thousandths % 60_000) / 1000;
  return `${minutes}:${rest.toFixed(3).padStart(6, "0")}`;
}

/** A level with its sign: `−3.2 dB`. */
export function decibels(db) {
  const text = Math.abs(db).toFixed(1);
  return `${text === "0.0" ? "±" : db < 0 ? "−" : "+"}${text} dB`;
}

export function stateText(job, place) {
  if (job.state === "queued") return place === 0 ? "next" : `${place} before it`;
  if (job.state === "running") return `${Math.floor(job.fraction * 100)} %`;
  return job.state;
}

/** The stage of a running job and the time that it still takes, as far as they are known. */
export function progressText(job) {
  const left = job.fraction > 0 && job.eta_s > 0 ? `about ${job.eta_s < 10 ? `${Math.ceil(job.eta_s)} s` : duration(job.eta_s)} left` : "";
  return [job.stage, left].filter(Boolean).join(" · ");
}

/** `today 14:05`, or the date. */
export function moment(unix) {
  const date = new Date(unix * 1000);
  const time = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday ? time : `${date.toLocaleDateString("en-GB", { day: "numeric", month: "short" })}, ${time}`;
}

/** A parameter's name without the underscores of the protocol. */
export const spoken = (name) => name.replaceAll("_", " ").replace(/^./, (letter) => letter.toUpperCase());

/** A parameter's value as it stands in a list. */
export function valueText(value) {
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "number") return String(Math.round(value * 1000) / 1000);
  return String(value);
}
