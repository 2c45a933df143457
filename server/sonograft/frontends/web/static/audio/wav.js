/** WAV: its header as it is read from the first bytes, its samples as floats, and a file of what was recorded. */

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
const UNKNOWN = 0xffffffff;

/** Where the samples are in a file whose first bytes are `bytes` (ArrayBuffer). Throws where it is no such WAV. */
export function readHeader(bytes) {
  const view = new DataView(bytes);
  const name = (at) => String.fromCharCode(...new Uint8Array(bytes, at, 4));
  if (bytes.byteLength < 44 || !["RIFF", "RF64"].includes(name(0)) || name(8) !== "WAVE") throw new Error("This is no WAV.");
  let format = null;
  let wide = 0; // the length of the samples in RF64
  for (let at = 12; at + 8 <= bytes.byteLength; ) {
    const size = view.getUint32(at + 4, true);
    if (name(at) === "ds64") wide = Number(view.getBigUint64(at + 16, true));
    if (name(at) === "fmt ") format = readFormat(view, at + 8, size);
    if (name(at) === "data") return { ...format, start: at + 8, bytes: size === UNKNOWN ? wide : size };
    at += 8 + size + (size % 2);
  }
  throw new Error("The samples of this WAV begin later than is looked for.");
}

function readFormat(view, at, size) {
  const tag = view.getUint16(at, true);
  return {
    kind: tag === EXTENSIBLE && size >= 26 ? view.getUint16(at + 24, true) : tag,
    channels: view.getUint16(at + 2, true),
    sampleRate: view.getUint32(at + 4, true),
    align: view.getUint16(at + 12, true),
    bits: view.getUint16(at + 14, true),
  };
}

/** The samples in `bytes`, a Float32Array a channel. */
export function readSamples(bytes, { kind, channels, align, bits }) {
  const view = new DataView(bytes);
  const sample = reader(view, kind, bits);
  const frames = Math.floor(bytes.byteLength / align);
  return Array.from({ length: channels }, (_, channel) => {
    const out = new Float32Array(frames);
    const first = channel * (bits / 8);
    for (let frame = 0; frame < frames; frame++) out[frame] = sample(frame * align + first);
    return out;
  });
}

function reader(view, kind, bits) {
  if (kind === FLOAT && bits === 32) return (at) => view.getFloat32(at, true);
  if (kind === FLOAT && bits === 64) return (at) => view.getFloat64(at, true);
  if (kind === PCM && bits === 8) return (at) => (view.getUint8(at) - 128) / 128;
  if (kind === PCM && bits === 16) return (at) => view.getInt16(at, true) / 0x8000;
  if (kind === PCM && bits === 24) return (at) => (view.getUint16(at, true) | (view.getInt8(at + 2) << 16)) / 0x800000;
  if (kind === PCM && bits === 32) return (at) => view.getInt32(at, true) / 0x80000000;
  throw new Error(`A WAV of kind ${kind} with ${bits} bits cannot be played here.`);
}

/** A mono file of 24 bits of `blocks` (Float32Arrays that follow each other), as a Blob. */
export function writeMono(blocks, sampleRate) {
  const frames = blocks.reduce((count, block) => count + block.length, 0);
  const view = new DataView(new ArrayBuffer(44 + frames * 3));
  const word = (at, text) => [...text].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  word(0, "RIFF");
  view.setUint32(4, 36 + frames * 3, true);
  word(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 3, true);
  view.setUint16(32, 3, true);
  view.setUint16(34, 24, true);
  word(36, "data");
  view.setUint32(40, frames * 3, true);
  let at = 44;
  for (const block of blocks) {
    for (const sample of block) {
      const value = Math.max(-0x800000, Math.min(0x7fffff, Math.round(sample * 0x800000)));
      view.setUint16(at, value & 0xffff, true);
      view.setInt8(at + 2, value >> 16);
      at += 3;
    }
  }
  return new Blob([view], { type: "audio/wav" });
}
