/** Integrated loudness after ITU-R BS.1770-4, measured in the page; stereo and mono. */

const BLOCK_S = 0.4;
const HOP_S = 0.1;
const ABSOLUTE_LUFS = -70;
const RELATIVE_LU = -10;
const MOST_S = 60; // of a long sound, stretches from all of it

/** `channels`: Float32Arrays of one length. Gives LUFS (-Infinity: silence) and the sample peak of what was measured. */
export function measure(channels, sampleRate) {
  const stretches = chosenStretches(channels[0].length, sampleRate);
  const blocks = stretches.flatMap(([from, to]) =>
    blockPowers(
      channels.map((channel) => channel.subarray(from, to)),
      sampleRate,
    ),
  );
  return { loudness: gated(blocks), peak: peakOf(channels) };
}

/** The whole of a sound of up to a minute, else twelve stretches that are spread over it. */
function chosenStretches(frames, sampleRate) {
  if (frames <= MOST_S * sampleRate) return [[0, frames]];
  const count = 12;
  const length = Math.floor((MOST_S / count) * sampleRate);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * (frames - length)) / (count - 1));
    return [from, from + length];
  });
}

/** Mean square of each block, summed over the channels. A sound shorter than a block is one block. */
function blockPowers(channels, sampleRate) {
  const hop = Math.max(1, Math.round(HOP_S * sampleRate));
  const perBlock = Math.round(BLOCK_S / HOP_S);
  const hops = new Float64Array(Math.max(1, Math.floor(channels[0].length / hop)));
  for (const channel of channels) addHopEnergies(hops, weighted(channel, sampleRate), hop);
  if (hops.length < perBlock) return [sum(hops) / Math.max(1, channels[0].length)];
  return Array.from({ length: hops.length - perBlock + 1 }, (_, at) => sum(hops.subarray(at, at + perBlock)) / (perBlock * hop));
}

function addHopEnergies(hops, signal, hop) {
  const end = hops.length === 1 ? signal.length : hops.length * hop;
  for (let frame = 0; frame < end; frame++) {
    hops[Math.min(hops.length - 1, Math.floor(frame / hop))] += signal[frame] * signal[frame];
  }
}

function gated(powers) {
  const level = (power) => -0.691 + 10 * Math.log10(power);
  const mean = (values) => (values.length ? sum(values) / values.length : 0);
  const audible = powers.filter((power) => level(power) > ABSOLUTE_LUFS);
  const threshold = level(mean(audible)) + RELATIVE_LU;
  return level(mean(audible.filter((power) => level(power) > threshold)));
}

/** The two filters of the standard in a row, for any sampling rate. */
function weighted(signal, sampleRate) {
  const shelf = highShelf(1681.974450955533, 3.999843853973347, 0.7071752369554196, sampleRate);
  const highPass = highPassFilter(38.13547087602444, 0.5003270373238773, sampleRate);
  return filtered(filtered(signal, shelf), highPass);
}

function highShelf(hertz, gainDb, q, sampleRate) {
  const k = Math.tan((Math.PI * hertz) / sampleRate);
  const high = 10 ** (gainDb / 20);
  const band = high ** 0.4996667741545416;
  const scale = 1 + k / q + k * k;
  return {
    b0: (high + (band * k) / q + k * k) / scale,
    b1: (2 * (k * k - high)) / scale,
    b2: (high - (band * k) / q + k * k) / scale,
    a1: (2 * (k * k - 1)) / scale,
    a2: (1 - k / q + k * k) / scale,
  };
}

function highPassFilter(hertz, q, sampleRate) {
  const k = Math.tan((Math.PI * hertz) / sampleRate);
  const scale = 1 + k / q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / scale, a2: (1 - k / q + k * k) / scale };
}

function filtered(signal, { b0, b1, b2, a1, a2 }) {
  const out = new Float32Array(signal.length);
  let z1 = 0;
  let z2 = 0;
  for (let frame = 0; frame < signal.length; frame++) {
    const x = signal[frame];
    const y = b0 * x + z1;
    z1 = b1 * x - a1 * y + z2;
    z2 = b2 * x - a2 * y;
    out[frame] = y;
  }
  return out;
}

function peakOf(channels) {
  let peak = 0;
  for (const channel of channels) for (const sample of channel) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

function sum(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
