"use strict";
// Plays blind pairs and keeps what is chosen. Content, A and B run side by side from one clock, so that a switch from one
// to another is heard at the same place of the music, without a gap; only their gains change.

const listening = (() => {
  const FADE_S = 0.012;
  const SOUNDS = ["content", "style", "first", "second"];
  const KEYS = {
    "1": () => hear("first"), "2": () => hear("second"), "0": () => hear("content"), "9": () => hear("style"),
    " ": toggle, Enter: next, Backspace: back,
    q: () => answer("sound", "first"), w: () => answer("sound", "same"), e: () => answer("sound", "second"),
    a: () => answer("music", "first"), s: () => answer("music", "same"), d: () => answer("music", "second"),
    ArrowLeft: () => seek(position() - 2), ArrowRight: () => seek(position() + 2),
  };
  const at = (id) => document.getElementById(id);

  let session;
  let state = { place: 0, choices: {} };  // choices by the number of their trial
  let audio;                              // the AudioContext, made at the first gesture as browsers want it
  const waiting = new Map();              // who waits for a sound, by its name
  const loaded = new Map();               // promises of decoded sounds, by the number of their trial
  let playing = null;                     // what runs now: sources, gains, when it began
  let offset = 0;                         // where in the music it stands still, in seconds
  let chosen = "first";
  let heard = new Set();

  // --- sounds

  function bytesOf(text) {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  }

  function sound(name, text) {
    waiting.get(name)?.resolve(bytesOf(text).buffer);
    waiting.delete(name);
  }

  function fetched(name) {
    return new Promise((resolve, reject) => {
      waiting.set(name, { resolve });
      const script = document.createElement("script");
      script.src = `sounds/${name}.js`;
      script.onload = () => script.remove();
      script.onerror = () => reject(new Error(`sounds/${name}.js is missing: keep the whole folder together.`));
      document.head.append(script);
    });
  }

  function context() {
    audio ??= new AudioContext();
    return audio;
  }

  function load(number) {
    if (number < 0 || number >= session.trials.length) return Promise.resolve();
    if (!loaded.has(number)) {
      const all = SOUNDS.map(async (what) => [what, await context().decodeAudioData(await fetched(`${number}-${what}`))]);
      loaded.set(number, Promise.all(all).then(Object.fromEntries));
      for (const old of loaded.keys()) if (Math.abs(old - number) > 2) loaded.delete(old);
    }
    return loaded.get(number);
  }

  // --- playing

  function position() {
    if (!playing) return offset;
    return (offset + Math.max(0, context().currentTime - playing.began)) % playing.seconds;
  }

  async function play() {
    const number = state.place;
    const buffers = await load(number);
    if (playing || number !== state.place) return;
    await context().resume();
    const began = context().currentTime + 0.02;
    playing = { began, seconds: buffers.content.duration, sources: [], gains: {} };
    for (const what of SOUNDS) {
      const source = new AudioBufferSourceNode(audio, { buffer: buffers[what], loop: true });
      const gain = new GainNode(audio, { gain: what === chosen ? 1 : 0 });
      source.connect(gain).connect(audio.destination);
      source.start(began, offset % buffers[what].duration);
      playing.sources.push(source);
      playing.gains[what] = gain;
    }
    heard.add(chosen);
    show();
  }

  function pause() {
    if (!playing) return;
    const stopped = playing;
    offset = position();
    playing = null;
    for (const gain of Object.values(stopped.gains)) gain.gain.setTargetAtTime(0, audio.currentTime, FADE_S / 3);
    for (const source of stopped.sources) source.stop(audio.currentTime + 3 * FADE_S);
    show();
  }

  function toggle() {
    if (playing) pause(); else play().catch(trouble);
  }

  function hear(what) {
    chosen = what;
    if (!playing) return play().catch(trouble);
    for (const [name, gain] of Object.entries(playing.gains)) {
      gain.gain.setTargetAtTime(name === what ? 1 : 0, audio.currentTime, FADE_S / 3);
    }
    heard.add(what);
    show();
  }

  function seek(seconds) {
    const was = playing;
    pause();
    offset = Math.max(0, seconds);
    if (was) play().catch(trouble); else show();
  }

  // --- choosing

  const trial = () => session.trials[state.place];
  const answers = () => state.choices[state.place] ?? {};
  const other = (way) => (way === "a" ? "b" : "a");
  const meant = (answer) => (answer === "same" ? "same" : answer === "first" ? trial().first : other(trial().first));
  const mayAnswer = () => (heard.has("first") && heard.has("second")) || isAnswered(state.place);
  const isAnswered = (number) => Boolean(state.choices[number]?.sound && state.choices[number]?.music);

  function answer(question, value) {
    if (!mayAnswer()) return;
    state.choices[state.place] = { ...answers(), [question]: meant(value) };
    remember();
    show();
  }

  function next() {
    if (state.place < session.trials.length && isAnswered(state.place)) go(state.place + 1);
  }

  function back() {
    if (state.place > 0) go(state.place - 1);
  }

  function go(place) {
    pause();
    offset = 0;
    chosen = "first";
    heard = new Set();
    state.place = place;
    remember();
    show();
    load(place).then(() => { show(); return load(place + 1); }).catch(trouble);
  }

  function remember() {
    try {
      localStorage.setItem(`sonograft listening ${session.id}`, JSON.stringify(state));
    } catch {
      trouble(new Error("This browser keeps nothing for pages from the disk: save your choices before you leave."));
    }
  }

  function remembered() {
    try {
      const kept = JSON.parse(localStorage.getItem(`sonograft listening ${session.id}`));
      if (kept && kept.place <= session.trials.length) state = kept;
    } catch { /* nothing was kept */ }
  }

  function record() {
    const choices = session.trials.flatMap(({ content, style }, number) =>
      isAnswered(number) ? [{ content, style, ...state.choices[number] }] : []);
    return { id: session.id, a: session.a, b: session.b, choices };
  }

  function save() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(record(), null, 1)], { type: "application/json" }));
    link.download = `choices-${session.id}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // --- showing

  function show() {
    const atEnd = state.place >= session.trials.length;
    at("trial").hidden = atEnd;
    at("end").hidden = !atEnd;
    at("count").textContent = atEnd ? "" : `${state.place + 1} of ${session.trials.length}`;
    at("save-so-far").hidden = atEnd || !record().choices.length;
    at("done").replaceChildren(...session.trials.map((_, number) => {
      const mark = document.createElement("i");
      mark.className = number === state.place ? "here" : isAnswered(number) ? "answered" : "";
      return mark;
    }));
    if (atEnd) showResult(); else showTrial();
  }

  function showTrial() {
    at("what").replaceChildren("Hear the content and the style, then compare ", bold("A"), " and ", bold("B"),
      ": the content in the sound of the style, rendered in two ways.");
    at("content-name").textContent = trial().content;
    at("style-name").textContent = trial().style;
    for (const what of SOUNDS) {
      at(`hear-${what}`).setAttribute("aria-pressed", String(chosen === what && Boolean(playing)));
      at(`hear-${what}`).classList.toggle("unheard", !mayAnswer() && ["first", "second"].includes(what) && !heard.has(what));
    }
    at("play-sign").textContent = playing ? "❚❚" : "▶";
    at("play").setAttribute("aria-label", playing ? "Pause" : "Play");
    for (const question of ["sound", "music"]) {
      for (const button of at(question).querySelectorAll("button")) {
        button.disabled = !mayAnswer();
        button.setAttribute("aria-pressed", String(answers()[question] === meant(button.dataset.answer)));
      }
    }
    at("hint").textContent = mayAnswer() ? "" : "Hear both A and B before you choose.";
    at("back").disabled = state.place === 0;
    at("next").disabled = !isAnswered(state.place);
    drawWave();
  }

  function bold(text) {
    const element = document.createElement("b");
    element.textContent = text;
    return element;
  }

  function showResult() {
    const { choices } = record();
    const times = (question, value) => choices.filter((choice) => choice[question] === value).length;
    const rows = [["", "more like the style", "keeps the music"],
      [session.a, times("sound", "a"), times("music", "a")], [session.b, times("sound", "b"), times("music", "b")],
      ["no difference", times("sound", "same"), times("music", "same")]];
    const table = document.createElement("table");
    rows.forEach((row, number) => {
      const line = table.insertRow();
      for (const cell of row) {
        const element = document.createElement(number ? "td" : "th");
        element.textContent = cell;
        line.append(element);
      }
    });
    at("result").replaceChildren(table);
  }

  // The content's wave, never that of A or B: they could be told apart by it.
  let wave = { number: -1, peaks: [] };

  function peaksOf(buffer, count) {
    const samples = buffer.getChannelData(0);
    const size = Math.max(1, Math.floor(samples.length / count));
    const peaks = Array.from({ length: count }, (_, place) => {
      let most = 0;
      for (let sample = place * size; sample < (place + 1) * size; sample += 1) {
        most = Math.max(most, Math.abs(samples[sample] ?? 0));
      }
      return most;
    });
    const highest = Math.max(...peaks, 1e-6);
    return peaks.map((peak) => peak / highest);
  }

  async function drawWave() {
    const number = state.place;
    const buffers = await load(number).catch(() => undefined);
    if (!buffers || number !== state.place) return;
    const canvas = at("wave");
    const scale = window.devicePixelRatio || 1;
    const width = Math.round(canvas.clientWidth * scale);
    if (canvas.width !== width) {
      canvas.width = width;
      canvas.height = Math.round(56 * scale);
      wave = { number: -1, peaks: [] };
    }
    const count = Math.max(1, Math.floor(width / (3 * scale)));
    if (wave.number !== number) wave = { number, peaks: peaksOf(buffers.content, count) };
    const pen = canvas.getContext("2d");
    const here = position() / buffers.content.duration;
    pen.clearRect(0, 0, canvas.width, canvas.height);
    wave.peaks.forEach((peak, place) => {
      const height = Math.max(2 * scale, peak * (canvas.height - 10 * scale));
      pen.fillStyle = place / count < here ? "#7cc4b8" : "#46525e";
      pen.fillRect(place * 3 * scale, (canvas.height - height) / 2, 2 * scale, height);
    });
    at("time").textContent = position().toFixed(1);
    canvas.setAttribute("aria-valuemin", "0");
    canvas.setAttribute("aria-valuemax", buffers.content.duration.toFixed(1));
    canvas.setAttribute("aria-valuenow", position().toFixed(1));
  }

  function follow() {
    if (playing) drawWave();
    requestAnimationFrame(follow);
  }

  function trouble(error) {
    at("trouble").textContent = error.message;
    at("trouble").hidden = false;
  }

  // --- the start

  function bind() {
    for (const what of SOUNDS) at(`hear-${what}`).onclick = () => hear(what);
    for (const question of ["sound", "music"]) {
      for (const button of at(question).querySelectorAll("button")) {
        button.onclick = () => answer(question, button.dataset.answer);
      }
    }
    at("play").onclick = toggle;
    at("next").onclick = next;
    at("back").onclick = back;
    at("again").onclick = () => go(0);
    at("save").onclick = at("save-so-far").onclick = save;
    at("wave").onclick = async (click) => {
      const buffers = await load(state.place);
      seek(click.offsetX / at("wave").clientWidth * buffers.content.duration);
    };
    window.addEventListener("resize", show);
    document.addEventListener("keydown", (press) => {
      const act = KEYS[press.key.length === 1 ? press.key.toLowerCase() : press.key];
      if (!act || press.ctrlKey || press.metaKey || press.altKey) return;
      const focused = document.activeElement?.closest("button, summary");
      if (focused && (press.key === " " || press.key === "Enter")) return;  // who moves by tab presses what has the focus
      press.preventDefault();
      act();
    });
    document.addEventListener("click", (click) => { if (click.detail) document.activeElement?.blur(); });
  }

  function start(text) {
    session = JSON.parse(new TextDecoder().decode(bytesOf(text)));
    remembered();
    bind();
    go(state.place);
    requestAnimationFrame(follow);
  }

  return { session: start, sound };
})();
