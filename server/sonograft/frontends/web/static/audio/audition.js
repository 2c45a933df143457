/**
 * Several sounds on one clock, of which one is heard.
 *
 * All of them play all the time: each is a source that was started at the same frame of the context's clock, behind a
 * fader of its own (mixer.js), in spans that follow each other to the frame (spans.js). To change what is heard is a
 * crossfade of two faders, so the place in the music never moves.
 */

import { Mixer } from "./mixer.js";
import { Spans } from "./spans.js";

const START_S = 0.03; // from the wish to the first frame: enough to build the sources
const AHEAD_S = 2.5; // a page in the background may be woken only once a second
const CARE_MS = 100;

export class Audition {
  /** `seconds`: the length of the timeline, which is that of the content. */
  constructor(context, seconds) {
    this.context = context;
    this._mixer = new Mixer(context);
    this._spans = new Spans(this._mixer.strips, context.sampleRate, Math.max(1, Math.round(seconds * context.sampleRate)));
    this._listeners = new Set();
    this._place = 0; // frames, while it does not play
    this._state = "paused"; // or "waiting" for data, "playing"
    this._attempt = 0; // to play: a later one lets an earlier one that still waits for data go
    this._isFilling = false;
    this._care = setInterval(() => this._fill(), CARE_MS);
  }

  /** All that is heard leaves by this node. */
  get output() {
    return this._mixer.output;
  }

  /** Calls `listener` whenever `state()` has changed by other than time; gives what ends that. */
  subscribe(listener) {
    this._listeners.add(listener);
    return () => this._listeners.delete(listener);
  }

  /** Adds a sound, also while others play: it joins in at their place. The first is the one that is heard. */
  async add(id, track) {
    this.remove(id);
    this._mixer.add(id, track);
    if (this._state === "playing") await this._spans.join(id, () => this._soonest());
    this._tell();
  }

  remove(id) {
    if (!this.has(id)) return;
    this._spans.drop(id, 0);
    this._mixer.remove(id);
    this._tell();
  }

  has(id) {
    return this._mixer.strips.has(id);
  }

  /** Lets `id` be heard from now on, at the same place. */
  choose(id) {
    if (this._mixer.choose(id)) this._tell();
  }

  get matched() {
    return this._mixer.matched;
  }

  /** Whether all sounds are brought to one loudness. */
  set matched(matched) {
    this._mixer.matched = matched;
    this._tell();
  }

  async play() {
    if (this._state !== "paused" || this._mixer.strips.size === 0) return;
    const attempt = ++this._attempt;
    this._state = "waiting";
    this._tell();
    if (this.context.state !== "running") await this.context.resume();
    const span = this._spans.begin(this._place);
    await this._spans.prepare(span);
    if (attempt !== this._attempt) return; // paused or moved meanwhile
    const when = this._soonest();
    this._state = "playing";
    this._mixer.open(when / this.context.sampleRate);
    this._spans.schedule(span, when);
    void this._fill();
    this._tell();
  }

  pause() {
    if (this._state === "paused") return;
    this._place = this._frameAt(this.context.currentTime);
    this._halt();
    this._tell();
  }

  toggle() {
    return this._state === "paused" ? this.play() : this.pause();
  }

  /** Goes to `seconds` of the timeline. */
  async seek(seconds) {
    const wasPlaying = this._state !== "paused";
    if (wasPlaying) this.pause();
    this._place = Math.min(Math.max(this._frames(seconds), 0), this._spans.frames - 1);
    this._tell();
    if (wasPlaying) await this.play();
  }

  get loop() {
    const { on, from, to } = this._spans.loop;
    return { on, from: from / this.context.sampleRate, to: to / this.context.sampleRate };
  }

  /** Plays from `from` to `to` seconds again and again while `on`; without them the loop stays where it is. */
  async setLoop({ on = this.loop.on, from = this.loop.from, to = this.loop.to }) {
    this._spans.setLoop(on, this._frames(from), this._frames(to));
    this._tell();
    if (this._state !== "playing") return;
    if (this._spans.replan(this._soonest())) await this._fill();
    else await this.seek(this.loop.from);
  }

  /** Lets a sound that wraps be heard from `seconds` of its own time on; the timeline stays where it is. */
  async shift(id, seconds) {
    const { track } = this._mixer.strips.get(id);
    const offset = this._frames(seconds) - this._frameAt(this.context.currentTime);
    track.offset = ((offset % track.frames) + track.frames) % track.frames;
    this._tell();
    if (this._state !== "playing") return;
    this._spans.drop(id, this._soonest() / this.context.sampleRate);
    await this._spans.join(id, () => this._soonest());
  }

  /** Seconds of the timeline at `time` of the context's clock. */
  position(time = this.context.currentTime) {
    return this._frameAt(time) / this.context.sampleRate;
  }

  /** The place that reaches the ears now: what is computed now is heard a little later. */
  audible() {
    return this.position(this._audibleTime());
  }

  /** Seconds of the sound `id` itself that are heard now; one that wraps has a time of its own. */
  ownPlace(id) {
    const { track } = this._mixer.strips.get(id);
    if (!track.wraps) return this.audible();
    return ((this._frameAt(this._audibleTime()) + track.offset) % track.frames) / this.context.sampleRate;
  }

  state() {
    const { heard, matched, strips, switched } = this._mixer;
    return {
      playing: this._state === "playing",
      waiting: this._state === "waiting",
      position: this.position(),
      seconds: this._spans.frames / this.context.sampleRate,
      sample_rate: this.context.sampleRate,
      heard,
      loop: this.loop,
      matched,
      switched,
      tracks: [...strips].map(([id, { track, gain_db }]) => ({ id, loudness: track.loudness, gain_db, is_read: track.isRead })),
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

  _frames(seconds) {
    return Math.round(seconds * this.context.sampleRate);
  }

  /** The first frame of the clock for which something new can be scheduled. */
  _soonest() {
    return Math.ceil((this.context.currentTime + START_S) * this.context.sampleRate);
  }

  _frameAt(time) {
    return this._state === "playing" ? (this._spans.placeAt(this._frames(time)) ?? this._place) : this._place;
  }

  _audibleTime() {
    return this.context.currentTime - (this.context.outputLatency || 0);
  }

  /** Keeps enough spans scheduled, and notices the end. */
  async _fill() {
    if (this._state !== "playing" || this._isFilling) return;
    const rate = this.context.sampleRate;
    const now = this.context.currentTime * rate;
    this._spans.forget(now - rate);
    for (let { last } = this._spans; last && last.when + last.frames < now + AHEAD_S * rate; { last } = this._spans) {
      const next = this._spans.after(last);
      if (next === null) {
        if (now >= last.when + last.frames) this._end();
        return;
      }
      if (this._spans.isRead && !(await this._isInTime(next))) return;
      this._spans.schedule(next, last.when + last.frames);
    }
  }

  /** Reads what `span` wants; if that takes too long, the music waits for it. */
  async _isInTime(span) {
    const attempt = this._attempt;
    this._isFilling = true;
    try {
      await this._spans.prepare(span);
    } finally {
      this._isFilling = false;
    }
    if (attempt !== this._attempt || this._state !== "playing") return false;
    const { last } = this._spans;
    if (this._soonest() < last.when + last.frames) return true;
    this.pause();
    void this.play();
    return false;
  }

  _end() {
    this._halt();
    this._place = 0;
    this._tell();
  }

  _halt() {
    this._attempt++;
    this._state = "paused";
    this._spans.end(this._mixer.shut());
  }
}
