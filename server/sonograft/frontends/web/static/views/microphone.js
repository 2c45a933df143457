/** A take from the microphone: meter, count-in, record, hear it, use it. */

import { Recorder } from "../audio/recorder.js";
import { writeMono } from "../audio/wav.js";
import { attempt } from "../data/news.js";
import { clock } from "../data/words.js";
import { html, useEffect, useRef, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";

const BEATS = 4;
const BEAT_MS = 500;
const FLOOR_DB = -60;
const FALL = 0.93; // of the meter, from one frame of the screen to the next

export function Microphone({ onTake, onClose }) {
  const [recorder, setRecorder] = useState(null);
  const [phase, setPhase] = useState("ready"); // or "counting", "recording", "taken"
  const [beat, setBeat] = useState(0);
  const [countsIn, setCountsIn] = useState(false);
  const [take, setTake] = useState(null); // { blob, url, seconds, hasClipped }
  const cancelled = useRef(false);

  useEffect(() => {
    let opened = null;
    cancelled.current = false;
    void attempt(() => Recorder.open()).then((found) => {
      opened = found;
      if (cancelled.current) opened?.close();
      else if (opened) setRecorder(opened);
      else onClose();
    });
    return () => {
      cancelled.current = true;
      opened?.close();
    };
  }, []);
  useEffect(() => () => take && URL.revokeObjectURL(take.url), [take]);

  const begin = async () => {
    if (countsIn) await countIn();
    if (cancelled.current) return;
    recorder.start();
    setPhase("recording");
  };
  const countIn = async () => {
    setPhase("counting");
    for (let count = 1; count <= BEATS && !cancelled.current; count++) {
      setBeat(count);
      recorder.tick(count === 1);
      await new Promise((resolve) => setTimeout(resolve, BEAT_MS));
    }
  };
  const end = () => {
    const blob = writeMono(recorder.stop(), recorder.sampleRate);
    setTake({ blob, url: URL.createObjectURL(blob), seconds: recorder.seconds, hasClipped: recorder.hasClipped });
    setPhase("taken");
  };
  const use = async () => {
    const content = await onTake(take.blob, takeName());
    if (content) onClose();
  };

  if (!recorder) return html`<div class="microphone"><p>The browser asks for the microphone…</p><button type="button" onClick=${onClose}>Cancel</button></div>`;
  return html`<div class="microphone">
    <${Meter} recorder=${recorder} />
    <p class="place"><${Length} recorder=${recorder} isRunning=${phase === "recording"} /></p>
    ${phase === "ready" &&
    html`<label class="switch"><input type="checkbox" checked=${countsIn} onChange=${(event) => setCountsIn(event.currentTarget.checked)} /> Count in four</label>`}
    ${phase === "counting" && html`<p class="count-in" role="status">${beat}</p>`}
    ${phase === "taken" && html`<audio controls src=${take.url} aria-label="The take"></audio>`}
    ${phase === "taken" && take.hasClipped && html`<p class="error">It was too loud in places and is distorted. Go back from the microphone, or turn it down.</p>`}
    <div class="microphone-ways">
      ${phase === "ready" && html`<button type="button" class="record" onClick=${begin}><${Icon} name="record" filled /> Record</button>`}
      ${phase === "recording" && html`<button type="button" class="record" onClick=${end}><${Icon} name="stop" filled /> Stop</button>`}
      ${phase === "taken" && html`<button type="button" class="primary" onClick=${use}><${Icon} name="check" /> Use this take</button>`}
      ${phase === "taken" && html`<button type="button" onClick=${() => (setTake(null), setPhase("ready"))}><${Icon} name="again" /> Another take</button>`}
      <button type="button" onClick=${onClose}>Cancel</button>
    </div>
    <p class="hint">Mono, ${recorder.sampleRate / 1000} kHz, 24 bits, nothing filtered. Wear headphones where something plays.${recorder.latency ? ` Latency of the input: about ${Math.round(recorder.latency * 1000)} ms.` : ""}</p>
  </div>`;
}

function Meter({ recorder }) {
  const meter = useRef(null);
  useEffect(() => {
    let asked = 0;
    let level = 0;
    const draw = () => {
      level = Math.max(recorder.peak, level * FALL);
      const db = 20 * Math.log10(level || 1e-9);
      meter.current.value = Math.max(0, 1 - db / FLOOR_DB);
      asked = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(asked);
  }, [recorder]);
  return html`<meter ref=${meter} min="0" max="1" low="0.5" high="0.95" optimum="0.8" aria-label="Level of the microphone"></meter>`;
}

function Length({ recorder, isRunning }) {
  const text = useRef(null);
  useEffect(() => {
    text.current.textContent = clock(recorder.seconds);
    if (!isRunning) return undefined;
    const timer = setInterval(() => (text.current.textContent = clock(recorder.seconds)), 50);
    return () => clearInterval(timer);
  }, [recorder, isRunning]);
  return html`<span ref=${text} role="timer" aria-live="off"></span>`;
}

/** `take 2026-11-25 18.04.31.wav` */
function takeName() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `take ${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(".")}.wav`;
}
