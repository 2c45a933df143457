/** The order of the queue: by dragging a row, or by Alt and an arrow on it. The server decides, and tells everybody. */

import * as api from "../data/api.js";
import { attempt, speak } from "../data/news.js";
import { page } from "../data/store.js";
import { useState } from "../parts/html.js";

const KIND = "application/x-sonograft-job";

const queued = (queue) => queue.filter((id) => page.get().jobs.get(id)?.state === "queued");

/** What a row of the queue needs for it; `queue`: all ids in their order. */
export function useReorder(queue) {
  const [over, setOver] = useState(null);
  const moveBefore = (id, before) => attempt(() => api.move(id, before));
  return {
    over,
    canMove: (id, steps) => {
      const waiting = queued(queue);
      const place = waiting.indexOf(id) + steps;
      return waiting.includes(id) && place >= 0 && place < waiting.length;
    },
    async step(id, steps) {
      const rest = queued(queue).filter((each) => each !== id);
      const place = queued(queue).indexOf(id) + steps;
      await moveBefore(id, rest[place] ?? null);
      speak(place === 0 ? "It is the first of those that wait now." : `It is number ${place + 1} of those that wait now.`);
    },
    drag: (id) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.setData(KIND, id);
        event.dataTransfer.effectAllowed = "move";
      },
      onDragEnd: () => setOver(null),
    }),
    drop: (id) => ({
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(KIND)) return;
        event.preventDefault();
        setOver(id);
      },
      onDragLeave: () => setOver(null),
      onDrop: (event) => {
        const moved = event.dataTransfer.getData(KIND);
        setOver(null);
        if (!moved || moved === id) return;
        event.preventDefault();
        const waiting = queued(queue);
        const goesDown = waiting.indexOf(moved) < waiting.indexOf(id);
        void moveBefore(moved, goesDown ? (waiting[waiting.indexOf(id) + 1] ?? null) : id);
      },
    }),
  };
}
