/** The sounds of an audition behind faders: one is heard, all are brought to one loudness. */

const FADE_S = 0.008;
const RAMP_S = 0.004; // at the beginning and the end of playing
const STEPS = 33;
const RISE = Float32Array.from({ length: STEPS }, (_, step) => Math.sin((Math.PI / 2) * (step / (STEPS - 1)))); // equal power
const FALL = RISE.toReversed();
const QUIETEST_LUFS = -26; // sounds below it are raised towards it, the others lowered to the quietest

export class Mixer {
  constructor(context) {
    this.context = context;
    this.output = new GainNode(context);
    this.output.connect(context.destination);
    this.strips = new Map(); // id → { track, level, fader, gain_db }
    this.heard = null;
    this.switched = null; // { from, to, at } of the last crossfade; `at` on the context's clock
    this._fadesUntil = 0;
    this._matched = true;
  }

  /** The first is the one that is heard. */
  add(id, track) {
    const level = new GainNode(this.context);
    const fader = new GainNode(this.context, { gain: this.heard === null ? 1 : 0 });
    level.connect(fader).connect(this.output);
    this.strips.set(id, { track, level, fader, gain_db: 0 });
    this.heard ??= id;
    this._setLevels();
  }

  remove(id) {
    this.strips.get(id)?.fader.disconnect();
    this.strips.delete(id);
    if (this.heard !== id) return;
    this.heard = null;
    const [first] = this.strips.keys();
    if (first !== undefined) this.choose(first);
  }

  /** Crossfades to `id`; whether there was anything to do. */
  choose(id) {
    if (id === this.heard || !this.strips.has(id)) return false;
    const at = Math.max(this.context.currentTime + 0.001, this._fadesUntil); // fades come one after another
    this.strips.get(this.heard)?.fader.gain.setValueCurveAtTime(FALL, at, FADE_S);
    this.strips.get(id).fader.gain.setValueCurveAtTime(RISE, at, FADE_S);
    this._fadesUntil = at + FADE_S + 0.0005;
    this.switched = { from: this.heard, to: id, at };
    this.heard = id;
    return true;
  }

  get matched() {
    return this._matched;
  }

  /** Whether all sounds are brought to one loudness. */
  set matched(matched) {
    this._matched = matched;
    this._setLevels();
  }

  /** Lets sound through from `time` on, without a click. */
  open(time) {
    this.output.gain.setValueAtTime(0, time);
    this.output.gain.linearRampToValueAtTime(1, time + RAMP_S);
  }

  /** Lets nothing through any more, some milliseconds from now on; gives from when. */
  shut() {
    const now = this.context.currentTime;
    this.output.gain.cancelScheduledValues(now);
    this.output.gain.setValueAtTime(1, now);
    this.output.gain.linearRampToValueAtTime(0, now + RAMP_S);
    return now + RAMP_S;
  }

  _setLevels() {
    const strips = [...this.strips.values()];
    const known = strips.map(({ track }) => track.loudness).filter(Number.isFinite);
    const target = Math.max(QUIETEST_LUFS, Math.min(...known));
    for (const strip of strips) {
      const { loudness, peak } = strip.track;
      const wanted = this._matched && Number.isFinite(loudness) ? target - loudness : 0;
      strip.gain_db = Math.min(wanted, Math.max(0, -20 * Math.log10(peak || 1))); // never into clipping
      strip.level.gain.setTargetAtTime(10 ** (strip.gain_db / 20), this.context.currentTime, 0.01);
    }
  }
}
