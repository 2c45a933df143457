/** The keys that move through time, the same wherever something is heard. */

const SMALL_STEP_S = 1;
const BIG_STEP_S = 5;

export function listeningKeys(audition) {
  const by = (seconds) => () => audition.seek(audition.position() + seconds);
  const { loop } = audition;
  return {
    Space: () => audition.toggle(),
    ArrowLeft: by(-SMALL_STEP_S),
    ArrowRight: by(SMALL_STEP_S),
    "Shift+ArrowLeft": by(-BIG_STEP_S),
    "Shift+ArrowRight": by(BIG_STEP_S),
    Home: () => audition.seek(loop.on ? loop.from : 0),
    l: () => audition.setLoop({ on: !loop.on }),
    "[": () => audition.setLoop({ on: true, from: audition.position(), to: loop.to > audition.position() ? loop.to : Infinity }),
    "]": () => audition.setLoop({ on: true, to: audition.position(), from: loop.from < audition.position() ? loop.from : 0 }),
    m: () => {
      audition.matched = !audition.matched;
    },
  };
}
