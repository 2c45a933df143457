/** Gathers the samples of the first channel into blocks of some milliseconds and posts them. */

const BLOCK = 2048;

class Collector extends AudioWorkletProcessor {
  constructor() {
    super();
    this.block = new Float32Array(BLOCK);
    this.filled = 0;
  }

  process([[samples]]) {
    if (!samples) return true; // the microphone is not there yet
    this.block.set(samples, this.filled); // 128 at a time: BLOCK is a multiple
    this.filled += samples.length;
    if (this.filled === BLOCK) {
      this.port.postMessage(this.block, [this.block.buffer]);
      this.block = new Float32Array(BLOCK);
      this.filled = 0;
    }
    return true;
  }
}

registerProcessor("recorder", Collector);
