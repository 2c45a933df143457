/** What the page asks of the server. Everything that goes wrong comes as an Error whose message is for people. */

const CHANGING = { "X-Sonograft": "1" };
const GONE = "Sonograft does not answer. It may be starting again; try once more in a moment.";

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Error(GONE);
  }
  if (!answer.ok) throw new Error(await reason(answer));
  return answer;
}

async function reason(answer) {
  try {
    return (await answer.json()).message;
  } catch {
    return `Sonograft answered ${answer.status} ${answer.statusText}.`;
  }
}

export const get = async (path, options) => (await ask(path, options)).json();

async function send(method, path, body) {
  const headers = body === undefined ? CHANGING : { ...CHANGING, "Content-Type": "application/json" };
  const answer = await ask(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  const text = await answer.text();
  return text ? JSON.parse(text) : null;
}

const part = encodeURIComponent;
const job = (id) => `/api/jobs/${part(id)}`;

export const render = (request) => send("POST", "/api/jobs", request);
export const cancel = (id) => send("POST", `${job(id)}/cancel`);
export const retry = (id, changes) => send("POST", `${job(id)}/retry`, changes);
export const move = (id, before) => send("POST", `${job(id)}/move`, { before });
export const reveal = (id) => send("POST", `${job(id)}/reveal`);
export const setTags = (name, tags) => send("PUT", `/api/styles/${part(name)}/tags`, { tags });

export const detail = (id) => get(job(id));
export const status = () => get("/api/status");
export const parameters = () => get("/api/parameters");
export const styles = () => get("/api/styles");
export const contents = () => get("/api/contents");
export const jobs = (limit) => get(`/api/jobs?limit=${limit}`);

/** Where one sound is: what is heard, and the pictures of it. */
function place(base, what) {
  const at = (kind) => (what ? `${base}/${kind}/${part(what)}` : `${base}/${kind}`);
  return {
    sound: at("sound"),
    peaks: (width) => `${at("peaks")}?width=${width}`,
    spectrogram: (width, height) => `${at("spectrogram")}?width=${width}&height=${height}`,
  };
}

export const jobSound = (id, which) => place(job(id), which);
export const styleSound = (name) => place(`/api/styles/${part(name)}`);
export const contentSound = (name) => place(`/api/contents/${part(name)}`);
export const download = (id) => `${job(id)}/sound/result?download=1`;

/** Sends the bytes of `file`; `tell` hears the fraction that has been sent. `kind`: "contents" or "styles". */
export function upload(kind, file, name = file.name, tell = () => {}) {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest(); // fetch cannot say how much has been sent
    sending.open("POST", `/api/${kind}?name=${part(name)}`);
    sending.setRequestHeader("X-Sonograft", "1");
    sending.setRequestHeader("Content-Type", file.type.startsWith("audio/") ? file.type : "application/octet-stream");
    sending.responseType = "json";
    sending.upload.onprogress = (event) => event.lengthComputable && tell(event.loaded / event.total);
    sending.onload = () => {
      if (sending.status === 201) resolve(sending.response);
      else reject(new Error(`${name}: ${sending.response?.message ?? `Sonograft answered ${sending.status}.`}`));
    };
    sending.onerror = () => reject(new Error(`${name} was not sent to its end. ${GONE}`));
    sending.send(file);
  });
}
