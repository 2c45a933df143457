/** Rows of jobs: how a list, and what changes in it, become the queue and what has ended. No DOM, no network. */

export const isEnded = (job) => job.state === "done" || job.state === "failed" || job.state === "cancelled";

/** The page's state for a whole list as the server sends it: the queue in its order, then what has ended. */
export function fromList({ jobs, unlisted }) {
  return {
    jobs: new Map(jobs.map((job) => [job.id, job])),
    queue: jobs.filter((job) => !isEnded(job)).map((job) => job.id),
    unlisted,
  };
}

/** `state` after `changed` jobs; also which of them have ended just now. */
export function merged(state, changed) {
  const jobs = new Map(state.jobs);
  let queue = state.queue;
  const ended = [];
  for (const job of changed) {
    const before = jobs.get(job.id);
    if (isEnded(job) && !(before && isEnded(before))) ended.push(job);
    jobs.set(job.id, job);
    queue = placed(queue, jobs, job);
  }
  return { change: { jobs, queue }, ended };
}

function placed(queue, jobs, job) {
  if (isEnded(job)) return queue.filter((id) => id !== job.id);
  if (job.state === "running") return queue[0] === job.id ? queue : [job.id, ...queue.filter((id) => id !== job.id)];
  if (queue.includes(job.id)) return queue; // where it stands only the server says, by the event "queue"
  const behind = queue.findIndex((id) => jobs.get(id).state === "queued" && jobs.get(id).priority < job.priority);
  return behind < 0 ? [...queue, job.id] : queue.toSpliced(behind, 0, job.id);
}

/** What has ended, newest first. */
export function endedJobs(jobs) {
  return [...jobs.values()].filter(isEnded).sort((a, b) => (b.finished ?? 0) - (a.finished ?? 0));
}

/** Whether every word of `search` is somewhere in what the row of `job` shows. */
export function matches(job, search) {
  const text = `${job.content} ${job.style} ${job.engine} ${job.quality} ${job.state}`.toLowerCase();
  return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
