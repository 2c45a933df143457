/** A sound that is in memory as a whole. */

import { measure } from "./loudness.js";

export class WholeTrack {
  /** `wraps`: it is shorter or longer than the timeline, and begins again at its end. */
  constructor(buffer, { wraps = false } = {}) {
    this.buffer = buffer;
    this.isRead = false;
    this.wraps = wraps;
    this.offset = 0; // frames of the sound that stand at the timeline's 0
    const channels = Array.from({ length: buffer.numberOfChannels }, (_, index) => buffer.getChannelData(index));
    Object.assign(this, measure(channels, buffer.sampleRate));
  }

  get frames() {
    return this.buffer.length;
  }

  async prepare() {
    // it is here already
  }

  /** Plays `frames` frames from `from` on, at frame `when` of the context's clock, into `destination`. */
  play(destination, when, from, frames) {
    const { context } = destination;
    const rate = context.sampleRate;
    const begin = this.wraps ? (from + this.offset) % this.buffer.length : from;
    if (begin >= this.buffer.length) return []; // it ends before the timeline does
    const source = new AudioBufferSourceNode(context, { buffer: this.buffer, loop: this.wraps });
    source.connect(destination);
    source.onended = () => source.disconnect();
    source.start(when / rate, begin / rate, frames / rate);
    return [source];
  }
}
