/**
 * What is scheduled, span after span: in a span every sound plays the same stretch of the timeline, and the next begins
 * at the frame at which it ends. A loop is the same span again and again; long files are read a span at a time.
 *
 * All frames are those of the context, as whole numbers: nothing is rounded twice.
 */

const READ_S = 8; // length of a span where a sound is read bit by bit
const SHORTEST_LOOP_S = 0.1;

export class Spans {
  /** `strips`: those of the mixer; `frames`: the length of the timeline. */
  constructor(strips, sampleRate, frames) {
    this.sampleRate = sampleRate;
    this.frames = frames;
    this.loop = { on: false, from: 0, to: frames };
    this._strips = strips;
    this._spans = []; // { when, from, frames, nodes: id → sources }
  }

  get last() {
    return this._spans.at(-1);
  }

  get isRead() {
    return [...this._strips.values()].some(({ track }) => track.isRead);
  }

  setLoop(on, from, to) {
    const shortest = Math.min(this.frames, Math.round(SHORTEST_LOOP_S * this.sampleRate));
    const first = clamp(from, 0, this.frames - shortest);
    this.loop = { on, from: first, to: clamp(to, first + shortest, this.frames) };
  }

  /** The span with which playing begins at `frame`: inside of the loop, if it is on. */
  begin(frame) {
    const { on, from, to } = this.loop;
    return this._from(on && (frame < from || frame >= to) ? from : frame);
  }

  /** What comes after `span`; null at the end of the timeline. */
  after(span) {
    const next = span.from + span.frames;
    if (this.loop.on && next >= this.loop.to) return this._from(this.loop.from);
    return next >= this.frames ? null : this._from(next);
  }

  /** Fetches what `span` wants to play. */
  prepare({ from, frames }) {
    return Promise.all([...this._strips.values()].map(({ track }) => track.prepare(from, frames)));
  }

  schedule({ from, frames }, when) {
    const nodes = new Map();
    for (const [id, { track, level }] of this._strips) nodes.set(id, track.play(level, when, from, frames));
    this._spans.push({ when, from, frames, nodes });
  }

  /** Forgets the spans that ended before `frame` of the clock. */
  forget(frame) {
    while (this._spans.length > 1 && this._spans[1].when < frame) this._spans.shift();
  }

  /** The frame of the timeline at `frame` of the clock; undefined where nothing is scheduled. */
  placeAt(frame) {
    const span = this._spans.findLast((each) => each.when <= frame) ?? this._spans[0];
    return span && span.from + clamp(frame - span.when, 0, span.frames);
  }

  /** Ends everything at `time`. */
  end(time) {
    for (const { nodes } of this._spans) for (const each of nodes.values()) stop(each, time);
    this._spans = [];
  }

  /** Takes the sound `id` out at `time`. */
  drop(id, time) {
    for (const { nodes } of this._spans) {
      stop(nodes.get(id), time);
      nodes.delete(id);
    }
  }

  /** Lets the sound `id` join in at the frame `soonest()` of the clock, once what it plays is here; see `prepare`. */
  async join(id, soonest) {
    const { track, level } = this._strips.get(id);
    for (const { from, frames } of [...this._spans]) await track.prepare(from, frames);
    if (this._strips.get(id)?.track !== track) return;
    const first = soonest();
    for (const span of this._spans) {
      const late = clamp(first - span.when, 0, span.frames);
      if (span.nodes.has(id) || late === span.frames) continue;
      span.nodes.set(id, track.play(level, span.when + late, span.from + late, span.frames - late));
    }
  }

  /** After the loop has changed: lets what was scheduled give way from `soonest` on. Whether what is heard can go on. */
  replan(soonest) {
    const late = this._spans.filter(({ when }) => when >= soonest);
    for (const { nodes } of late) for (const each of nodes.values()) stop(each, 0);
    this._spans = this._spans.filter(({ when }) => when < soonest);
    const { last, loop } = this;
    if (!last || (loop.on && last.from + soonest - last.when >= loop.to)) return false;
    if (loop.on && last.from + last.frames > loop.to) {
      last.frames = loop.to - last.from;
      for (const each of last.nodes.values()) stop(each, (last.when + last.frames) / this.sampleRate);
    }
    return true;
  }

  _from(from) {
    const end = this.loop.on ? this.loop.to : this.frames;
    return { from, frames: Math.min(end - from, this.isRead ? READ_S * this.sampleRate : Infinity) };
  }
}

function stop(nodes, time) {
  for (const node of nodes ?? []) node.stop(time);
}

const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
