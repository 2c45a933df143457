/**
 * Several sounds on one clock, of which one is heard.
 *
 * All of them play all the time: each is a source that was started at the same frame of the context's clock, behind a
 * fader of its own. To change what is heard is a crossfade of two faders, so the place in the music never moves.
 *
 * Playing is cut into spans. In a span every sound plays the same stretch of the timeline; the next span begins at the
 * frame at which the last one ends. A loop is the same span again and again; long files are read a span at a time.
 * Frames are those of the context throughout, as whole numbers: nothing is rounded twice.
 */

const FADE_S = 0.008;
const RAMP_S = 0.004; // at the beginning and the end of playing
const START_S = 0.03; // from the wish to the first frame: enough to build the sources
const AHEAD_S = 2.5; // a page in the background may be woken only once a second
const CARE_MS = 100;
const READ_S = 8; // length of a span where a sound is read bit by bit
const SHORTEST_LOOP_S = 0.1;
const QUIETEST_LUFS = -26; // sounds below it are raised towards it, the others lowered to the quietest

const STEPS = 33;
const RISE = Float32Array.from({ length: STEPS }, (_, step) => Math.sin((Math.PI / 2) * (step / (STEPS - 1))));
const FALL = RISE.toReversed();

export class Audition {
  /** `seconds`: the length of the timeline, which is that of the content. */
  constructor(context, seconds) {
    this.context = context;
    this.frames = Math.max(1, Math.round(seconds * context.sampleRate));
    this.output = new GainNode(context);
    this.output.connect(context.destination);
    this._tracks = new Map(); // id → { track, level, fader }
    this._spans = [];
    this._listeners = new Set();
    this._place = 0; // frames, while it does not play
    this._state = "paused"; // or "waiting" for data, "playing"
    this._attempt = 0;
    this._isFilling = false;
    this._heard = null;
    this._fadesUntil = 0;
    this._switched = null;
    this._matched = true;
    this._loop = { on: false, from: 0, to: this.frames };
    this._care = setInterval(() => this._fill(), CARE_MS);
  }

  /** Calls `listener` whenever `state()` has changed by other than time; gives what ends that. */
  subscribe(listener) {
    this._listeners.add(listener);
    return () => this._listeners.delete(listener);
  }

  /** Adds a sound, also while others play: it is heard at their place. The first is the one that is heard. */
  async add(id, track) {
    this.remove(id);
    const level = new GainNode(this.context);
    const fader = new GainNode(this.context, { gain: this._heard === null ? 1 : 0 });
    level.connect(fader).connect(this.output);
    this._tracks.set(id, { track, level, fader });
    this._heard ??= id;
    this._setLevels();
    if (this._state === "playing") await this._join(id);
    this._tell();
  }

  remove(id) {
    const entry = this._tracks.get(id);
    if (!entry) return;
    for (const span of this._spans) stop(span.nodes.get(id), 0);
    entry.fader.disconnect();
    this._tracks.delete(id);
    if (this._heard === id) {
      this._heard = null;
      const [first] = this._tracks.keys();
      if (first) this.choose(first);
    }
    this._tell();
  }

  has(id) {
    return this._tracks.has(id);
  }

  /** Lets `id` be heard from now on, at the same place. */
  choose(id) {
    if (id === this._heard || !this._tracks.has(id)) return;
    const at = Math.max(this.context.currentTime + 0.001, this._fadesUntil); // fades come one after another
    this._tracks.get(this._heard)?.fader.gain.setValueCurveAtTime(FALL, at, FADE_S);
    this._tracks.get(id).fader.gain.setValueCurveAtTime(RISE, at, FADE_S);
    this._fadesUntil = at + FADE_S + 0.0005;
    this._switched = { from: this._heard, to: id, at, position: this.position(at) };
    this._heard = id;
    this._tell();
  }

  /** Seconds of the sound `id` itself that are heard now; one that wraps has a time of its own. */
  ownPlace(id) {
    const { track } = this._tracks.get(id);
    const rate = this.context.sampleRate;
    return track.wraps ? ((this._frameAt(this._audibleTime()) + track.offset) % track.frames) / rate : this.audible();
  }

  /** Lets a sound that wraps be heard from `seconds` of its own time on; the timeline stays where it is. */
  shift(id, seconds) {
    const { track } = this._tracks.get(id);
    const rate = this.context.sampleRate;
    track.offset = modulo(Math.round(seconds * rate) - this._frameAt(this.context.currentTime), track.frames);
    const soonest = this.context.currentTime + START_S;
    for (const { nodes } of this._spans) {
      stop(nodes.get(id), soonest);
      nodes.delete(id);
    }
    this._tell();
    return this._state === "playing" ? this._join(id) : undefined;
  }

  async play() {
    if (this._state !== "paused" || this._tracks.size === 0) return;
    const attempt = ++this._attempt;
    this._state = "waiting";
    this._tell();
    if (this.context.state !== "running") await this.context.resume();
    const span = this._spanFrom(this._within(this._place));
    await this._prepare(span);
    if (attempt !== this._attempt) return; // paused or moved meanwhile
    this._state = "playing";
    const when = Math.ceil((this.context.currentTime + START_S) * this.context.sampleRate);
    this.output.gain.setValueAtTime(0, when / this.context.sampleRate);
    this.output.gain.linearRampToValueAtTime(1, when / this.context.sampleRate + RAMP_S);
    this._schedule(span, when);
    this._fill();
    this._tell();
  }

  pause() {
    if (this._state === "paused") return;
    this._place = this._frameAt(this.context.currentTime);
    this._halt();
    this._state = "paused";
    this._tell();
  }

  toggle() {
    return this._state === "paused" ? this.play() : this.pause();
  }

  /** Goes to `seconds` of the timeline. */
  async seek(seconds) {
    const wasPlaying = this._state !== "paused";
    if (wasPlaying) this.pause();
    this._place = clamp(Math.round(seconds * this.context.sampleRate), 0, this.frames - 1);
    this._tell();
    if (wasPlaying) await this.play();
  }

  /** Plays from `from` to `to` seconds again and again while `on`; without them the loop stays where it is. */
  async setLoop({ on = this._loop.on, from = this.loop.from, to = this.loop.to }) {
    const rate = this.context.sampleRate;
    const first = clamp(Math.round(from * rate), 0, this.frames - 1);
    const last = clamp(Math.round(to * rate), 0, this.frames);
    const shortest = Math.min(this.frames, Math.round(SHORTEST_LOOP_S * rate));
    this._loop = { on, from: Math.min(first, this.frames - shortest), to: Math.max(last, first + shortest) };
    this._loop.to = Math.min(this._loop.to, this.frames);
    if (this._state === "playing") await this._replan();
    this._tell();
  }

  get loop() {
    const rate = this.context.sampleRate;
    return { on: this._loop.on, from: this._loop.from / rate, to: this._loop.to / rate };
  }

  get matched() {
    return this._matched;
  }

  /** Whether all sounds are brought to one loudness. */
  set matched(matched) {
    this._matched = matched;
    this._setLevels();
    this._tell();
  }

  /** Seconds of the timeline at `time` of the context's clock. */
  position(time = this.context.currentTime) {
    return this._frameAt(time) / this.context.sampleRate;
  }

  /** The place that reaches the ears now: what is computed now is heard a little later. */
  audible() {
    return this.position(this._audibleTime());
  }

  _audibleTime() {
    return this.context.currentTime - (this.context.outputLatency || 0);
  }

  state() {
    return {
      playing: this._state === "playing",
      waiting: this._state === "waiting",
      position: this.position(),
      seconds: this.frames / this.context.sampleRate,
      sample_rate: this.context.sampleRate,
      heard: this._heard,
      loop: this.loop,
      matched: this._matched,
      switched: this._switched,
      tracks: [...this._tracks].map(([id, { track, gain_db }]) => ({ id, loudness: track.loudness, gain_db })),
    };
  }

  close() {
    clearInterval(this._care);
    this._attempt++;
    this._listeners.clear();
    this._state = "paused";
    void this.context.close();
  }

  _tell() {
    for (const listener of [...this._listeners]) listener();
  }

  _frameAt(time) {
    if (this._state !== "playing") return this._place;
    const frame = Math.round(time * this.context.sampleRate);
    const span = this._spans.findLast((each) => each.when <= frame) ?? this._spans[0];
    return span ? span.from + clamp(frame - span.when, 0, span.frames) : this._place;
  }

  _within(frame) {
    const { on, from, to } = this._loop;
    return on && (frame < from || frame >= to) ? from : frame;
  }

  _spanFrom(from) {
    const end = this._loop.on ? this._loop.to : this.frames;
    const most = [...this._tracks.values()].some(({ track }) => track.isRead) ? READ_S * this.context.sampleRate : Infinity;
    return { from, frames: Math.min(end - from, most) };
  }

  /** What comes after `span`; null at the end of the timeline. */
  _after(span) {
    const next = span.from + span.frames;
    if (this._loop.on && next >= this._loop.to) return this._spanFrom(this._loop.from);
    return next >= this.frames ? null : this._spanFrom(next);
  }

  _prepare(span) {
    return Promise.all([...this._tracks.values()].map(({ track }) => track.prepare(span.from, span.frames)));
  }

  _schedule({ from, frames }, when) {
    const nodes = new Map();
    for (const [id, { track, level }] of this._tracks) nodes.set(id, track.play(level, when, from, frames));
    this._spans.push({ when, from, frames, nodes });
  }

  /** Keeps enough spans scheduled, and notices the end. */
  async _fill() {
    if (this._state !== "playing" || this._isFilling) return;
    const rate = this.context.sampleRate;
    const now = this.context.currentTime * rate;
    while (this._spans.length > 1 && this._spans[1].when < now - rate) this._spans.shift();
    for (let last = this._spans.at(-1); last.when + last.frames < now + AHEAD_S * rate; last = this._spans.at(-1)) {
      const next = this._after(last);
      if (next === null) {
        if (now >= last.when + last.frames) this._end();
        return;
      }
      if (!(await this._isReady(next))) return;
      this._schedule(next, last.when + last.frames);
    }
  }

  /** Whether `span` can be scheduled; what has to be read first is given its time, and if need be the music waits. */
  async _isReady(span) {
    if (![...this._tracks.values()].some(({ track }) => track.isRead)) return true;
    const attempt = this._attempt;
    this._isFilling = true;
    try {
      await this._prepare(span);
    } finally {
      this._isFilling = false;
    }
    if (attempt !== this._attempt || this._state !== "playing") return false;
    const last = this._spans.at(-1);
    if ((this.context.currentTime + START_S) * this.context.sampleRate < last.when + last.frames) return true;
    this.pause(); // it came too late
    void this.play();
    return false;
  }

  /** What was scheduled before the loop changed gives way to what it asks for; what is heard goes on. */
  async _replan() {
    const rate = this.context.sampleRate;
    const soonest = Math.ceil((this.context.currentTime + START_S) * rate);
    for (const { when, nodes } of this._spans) {
      if (when >= soonest) for (const each of nodes.values()) stop(each, 0);
    }
    this._spans = this._spans.filter(({ when }) => when < soonest);
    const last = this._spans.at(-1);
    if (!last) return this.seek(this.position());
    if (this._loop.on && last.from + soonest - last.when >= this._loop.to) return this.seek(this.loop.from);
    const end = last.from + last.frames;
    if (this._loop.on && end > this._loop.to) {
      last.frames = this._loop.to - last.from;
      for (const each of last.nodes.values()) stop(each, (last.when + last.frames) / rate);
    }
    return this._fill();
  }

  _end() {
    this._halt();
    this._state = "paused";
    this._place = 0;
    this._tell();
  }

  /** Lets what plays end within some milliseconds, without a click. */
  _halt() {
    this._attempt++;
    const now = this.context.currentTime;
    for (const { nodes } of this._spans) for (const each of nodes.values()) stop(each, now + RAMP_S);
    this.output.gain.cancelScheduledValues(now);
    this.output.gain.setValueAtTime(1, now);
    this.output.gain.linearRampToValueAtTime(0, now + RAMP_S);
    this._spans = [];
  }

  /** Starts a sound that was added while others play, at their place. */
  async _join(id) {
    const { track, level } = this._tracks.get(id);
    const attempt = this._attempt;
    for (const span of [...this._spans]) await track.prepare(span.from, span.frames);
    if (attempt !== this._attempt || this._tracks.get(id)?.track !== track) return;
    const soonest = Math.ceil((this.context.currentTime + START_S) * this.context.sampleRate);
    for (const span of this._spans) {
      const late = clamp(soonest - span.when, 0, span.frames);
      if (span.nodes.has(id) || late === span.frames) continue;
      span.nodes.set(id, track.play(level, span.when + late, span.from + late, span.frames - late));
    }
  }

  _setLevels() {
    const entries = [...this._tracks.values()];
    const known = entries.map(({ track }) => track.loudness).filter(Number.isFinite);
    const target = Math.max(QUIETEST_LUFS, Math.min(...known));
    for (const entry of entries) {
      const { loudness, peak } = entry.track;
      const wanted = this._matched && Number.isFinite(loudness) ? target - loudness : 0;
      entry.gain_db = Math.min(wanted, Math.max(0, -20 * Math.log10(peak || 1))); // never into clipping
      entry.level.gain.setTargetAtTime(10 ** (entry.gain_db / 20), this.context.currentTime, 0.01);
    }
  }
}

function stop(nodes, when) {
  for (const node of nodes ?? []) node.stop(when);
}

const modulo = (value, size) => ((value % size) + size) % size;

const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
