/** An audition that lives as long as its view, with a track for each sound that is there. */

import { Audition } from "../audio/audition.js";
import { loadTrack, openContext } from "../audio/load.js";
import * as api from "../data/api.js";
import { useEffect, useRef, useState } from "../parts/html.js";

const SILENT = { playing: false, waiting: false, position: 0, seconds: 1, heard: null, loop: { on: false, from: 0, to: 1 }, matched: true, tracks: [] };

/**
 * `timeline`: peaks of the content, or null as long as they are not here. `sounds`: { id, place, wraps?, instead? }
 * each; those that come later join in, and take over where what they stand `instead` of is heard. Gives the audition (or null), its state, and why sounds are missing, by id.
 */
export function useAudition(timeline, sounds) {
  const [audition, setAudition] = useState(null);
  const [errors, setErrors] = useState({});
  const [, redraw] = useState(0);
  const asked = useRef(new Map());
  const wanted = useRef(sounds);
  wanted.current = sounds;
  useEffect(() => {
    if (!timeline) return undefined;
    const made = new Audition(openContext(timeline.sample_rate), timeline.seconds);
    const leave = made.subscribe(() => redraw((count) => count + 1));
    asked.current = new Map();
    setAudition(made);
    window.sonograft = { audition: made }; // to be measured
    return () => {
      leave();
      made.close();
      if (window.sonograft?.audition === made) delete window.sonograft;
    };
  }, [timeline]);
  useEffect(() => {
    if (!audition) return;
    const missing = sounds.filter((each) => asked.current.get(each.id) !== each.place.sound);
    void loadAll(audition, missing, sounds.length, asked.current, setErrors).then(() => {
      for (const id of asked.current.keys()) {
        if (wanted.current.some((each) => each.id === id)) continue; // as it is now: others may have come meanwhile
        asked.current.delete(id);
        audition.remove(id); // only now: what takes its place is there
      }
    });
  }, [audition, sounds]);
  return { audition, errors, state: () => audition?.state() ?? SILENT };
}

/** One after the other, in their order: the first is the one that is heard, and the memory is not filled at once. */
async function loadAll(audition, sounds, among, asked, setErrors) {
  for (const { id, place } of sounds) asked.set(id, place.sound);
  for (const { id, place, wraps, instead } of sounds) {
    if (asked.get(id) !== place.sound) continue; // it has gone meanwhile
    try {
      const { frames, sample_rate } = await api.get(place.peaks(1));
      const track = await loadTrack(audition.context, place.sound, { seconds: frames / sample_rate, among, wraps });
      if (asked.get(id) !== place.sound) continue;
      await audition.add(id, track);
      if (instead && audition.state().heard === instead) audition.choose(id);
      setErrors(({ [id]: _, ...rest }) => rest);
    } catch (error) {
      if (audition.context.state !== "closed") setErrors((before) => ({ ...before, [id]: error.message }));
    }
  }
}
