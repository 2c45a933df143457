/** The microphone as it is: mono, without what browsers do to voices in calls. */

const SAMPLE_RATE = 48_000;
const TICK_HZ = 1000;

export class Recorder {
  /** Asks for the microphone. Throws an Error for people where there is none or it is refused. */
  static async open() {
    if (!navigator.mediaDevices) {
      throw new Error("A browser gives the microphone only to pages of its own machine: open http://127.0.0.1 there.");
    }
    let stream;
    try {
      const audio = { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false };
      stream = await navigator.mediaDevices.getUserMedia({ audio });
    } catch (error) {
      throw new Error(refusal(error));
    }
    const { context, source } = connected(stream);
    try {
      await context.audioWorklet.addModule(new URL("recorder-worklet.js", import.meta.url));
    } catch (error) {
      stream.getTracks().forEach((track) => track.stop());
      await context.close();
      throw error;
    }
    return new Recorder(stream, context, source);
  }

  constructor(stream, context, source) {
    this._stream = stream;
    this._context = context;
    this._blocks = [];
    this.isRecording = false;
    this.frames = 0;
    this.peak = 0; // of the last block, for a meter; 1 is full scale
    this.hasClipped = false;
    this._node = new AudioWorkletNode(context, "recorder", { numberOfOutputs: 0, channelCount: 1 });
    this._node.port.onmessage = ({ data }) => this._take(data);
    source.connect(this._node);
    void context.resume();
  }

  get seconds() {
    return this.frames / this.sampleRate;
  }

  get sampleRate() {
    return this._context.sampleRate;
  }

  /** Seconds from the sound to its sample, as far as the browser says. */
  get latency() {
    return (this._stream.getAudioTracks()[0]?.getSettings().latency ?? 0) + (this._context.baseLatency ?? 0);
  }

  /** A short tick in the headphones, `accent` higher. */
  tick(accent) {
    const at = this._context.currentTime;
    const tone = new OscillatorNode(this._context, { frequency: accent ? TICK_HZ * 1.5 : TICK_HZ });
    const gain = new GainNode(this._context, { gain: 0.2 });
    gain.gain.setTargetAtTime(0, at, 0.015);
    tone.connect(gain).connect(this._context.destination);
    tone.start(at);
    tone.stop(at + 0.1);
  }

  start() {
    this._blocks = [];
    this.frames = 0;
    this.hasClipped = false;
    this.isRecording = true;
  }

  /** Ends the take; gives its blocks. */
  stop() {
    this.isRecording = false;
    return this._blocks;
  }

  close() {
    this.isRecording = false;
    this._stream.getTracks().forEach((track) => track.stop());
    void this._context.close();
  }

  _take(block) {
    this.peak = block.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
    if (!this.isRecording) return;
    this.hasClipped ||= this.peak >= 0.999;
    this.frames += block.length;
    this._blocks.push(block);
  }
}

/** Firefox resamples no microphone: there the take has the rate of the device. */
function connected(stream) {
  for (const options of [{ sampleRate: SAMPLE_RATE }, {}]) {
    const context = new AudioContext({ ...options, latencyHint: "interactive" });
    try {
      return { context, source: new MediaStreamAudioSourceNode(context, { mediaStream: stream }) };
    } catch {
      void context.close();
    }
  }
  stream.getTracks().forEach((track) => track.stop());
  throw new Error("This browser does not let the microphone be recorded. Record the take elsewhere and drop it here.");
}

function refusal(error) {
  if (error.name === "NotAllowedError") {
    return "The microphone is not allowed for this page. Allow it beside the address, then try again.";
  }
  if (error.name === "NotFoundError") return "There is no microphone. Plug one in, then try again.";
  if (error.name === "NotReadableError") return "Another program holds the microphone. Quit it there, then try again.";
  return `The microphone cannot be used: ${error.message}`;
}
