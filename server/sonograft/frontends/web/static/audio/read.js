/** A sound that is too long for the memory: a WAV of which windows are fetched as they are played. */

import { measure } from "./loudness.js";
import { readHeader, readSamples } from "./wav.js";

const HEADER_BYTES = 65_536;
const WINDOW_S = 8;
const MOST_WINDOWS = 8; // kept; the oldest goes first
const PROBES = 8; // windows by which its loudness is told

export class ReadTrack {
  /** `url` gives a WAV and understands Range. */
  static async open(context, url, options = {}) {
    const header = readHeader(await fetchRange(url, 0, HEADER_BYTES));
    const track = new ReadTrack(context, url, header, options);
    await track._measure();
    return track;
  }

  constructor(context, url, header, { wraps = false }) {
    this.isRead = true;
    this.wraps = wraps;
    this.offset = 0; // frames, as `frames`
    this._context = context;
    this._url = url;
    this._header = header;
    this._length = Math.floor(header.bytes / header.align); // frames of the file
    this._perWindow = WINDOW_S * header.sampleRate;
    this._windows = new Map(); // index → promise of a Float32Array a channel
  }

  /** Frames at the context's rate. */
  get frames() {
    return Math.round((this._length * this._context.sampleRate) / this._header.sampleRate);
  }

  /** Fetches what `play` with the same arguments will want. */
  async prepare(from, frames) {
    const wanted = this._pieces(from, frames).flatMap((piece) => this._indices(piece));
    await Promise.all(wanted.map((index) => this._window(index)));
  }

  play(destination, when, from, frames) {
    const rate = this._context.sampleRate;
    return this._pieces(from, frames).map((piece) => {
      const source = new AudioBufferSourceNode(this._context, { buffer: this._buffer(piece) });
      source.connect(destination);
      source.onended = () => source.disconnect();
      source.start((when + piece.after) / rate);
      return source;
    });
  }

  /** The stretches of the file, in its own frames, that are heard in a stretch of the timeline. */
  _pieces(from, frames) {
    const pieces = [];
    let at = this.wraps ? (from + this.offset) % this.frames : from;
    for (let after = 0; after < frames && at < this.frames; at = this.wraps ? 0 : this.frames) {
      const count = Math.min(frames - after, this.frames - at);
      pieces.push({ after, first: this._own(at), last: Math.min(this._own(at + count), this._length) });
      after += count;
    }
    return pieces;
  }

  _own(frame) {
    return Math.round((frame * this._header.sampleRate) / this._context.sampleRate);
  }

  _indices({ first, last }) {
    const from = Math.floor(first / this._perWindow);
    return Array.from({ length: Math.ceil(last / this._perWindow) - from }, (_, index) => from + index);
  }

  _window(index) {
    const known = this._windows.get(index);
    if (known) return known;
    const { start, align } = this._header;
    const first = index * this._perWindow;
    const last = Math.min(first + this._perWindow, this._length);
    const window = fetchRange(this._url, start + first * align, (last - first) * align).then((bytes) => {
      window.samples = readSamples(bytes, this._header);
    });
    this._windows.set(index, window);
    window.catch(() => this._windows.delete(index)); // the next time it is fetched again
    while (this._windows.size > MOST_WINDOWS) this._windows.delete(this._windows.keys().next().value);
    return window;
  }

  _buffer(piece) {
    const { channels, sampleRate } = this._header;
    const length = Math.max(1, piece.last - piece.first);
    const buffer = new AudioBuffer({ length, numberOfChannels: channels, sampleRate });
    for (const index of this._indices(piece)) {
      const samples = this._windows.get(index)?.samples;
      const first = index * this._perWindow;
      const from = Math.max(piece.first - first, 0);
      const to = Math.min(piece.last - first, this._perWindow);
      samples?.forEach((each, channel) => {
        buffer.copyToChannel(each.subarray(from, to), channel, first + from - piece.first);
      });
    }
    return buffer;
  }

  async _measure() {
    const count = Math.ceil(this._length / this._perWindow);
    const chosen = new Set(Array.from({ length: PROBES }, (_, probe) => Math.floor((probe * count) / PROBES)));
    const parts = [];
    for (const index of chosen) {
      const window = this._window(index);
      await window;
      parts.push(window.samples);
    }
    Object.assign(this, measure(joined(parts), this._header.sampleRate));
    this._windows.clear();
  }
}

function joined(parts) {
  return parts[0].map((_, channel) => {
    const out = new Float32Array(parts.reduce((count, part) => count + part[channel].length, 0));
    let at = 0;
    for (const part of parts) {
      out.set(part[channel], at);
      at += part[channel].length;
    }
    return out;
  });
}

async function fetchRange(url, first, bytes) {
  const headers = { Range: `bytes=${first}-${first + bytes - 1}` };
  const answer = await fetch(url, { headers, cache: "no-store" }); // what is kept is kept here
  if (answer.status === 206) return answer.arrayBuffer();
  throw new Error(answer.ok ? "This sound cannot be read in parts." : `This sound cannot be read: ${answer.status}.`);
}
