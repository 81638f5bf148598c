/**
 * Work on a page's thread, cut small. Whoever walks a page, or its lines, does so in steps: each `yield` stands behind
 * a bounded number of nodes, lines or characters. What it evaluates to is true where the page had its turn meanwhile,
 * and may have changed.
 */
export type Steps<T> = Generator<undefined, T, boolean>;

/** How long we hold the page's thread before it has its turn, in ms. A page of news is read in one slice. */
const SLICE = 24;

/** Slices taken, and the longest of them in ms: what our work cost the page. */
export interface Effort {
  slices: number;
  longest: number;
}

/** Does all at once: where no page waits (tests, benchmarks). */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next(false);
    if (step.done) return step.value;
  }
}

/** How work in slices is done. */
export interface SlicedWork {
  /** Adds up what the slices cost the page. */
  readonly effort?: Effort;
  /** Ends the work: aborted, it stops where it stands, and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Does it in slices, between which the page has its turn. */
export async function inSlices<T>(steps: Steps<T>, { effort, signal }: SlicedWork = {}): Promise<T> {
  signal?.throwIfAborted();
  let began = performance.now();
  let hasPaused = false;
  for (;;) {
    const step = steps.next(hasPaused);
    const spent = performance.now() - began;
    hasPaused = !step.done && spent >= SLICE;
    if (effort && (hasPaused || step.done)) {
      effort.slices++;
      effort.longest = Math.max(effort.longest, spent);
    }
    if (step.done) return step.value;
    if (!hasPaused) continue;
    await pageTurn();
    // Only while the page has its turn can anything overtake us.
    if (signal?.aborted) {
      steps.return(undefined as never);
      throw signal.reason;
    }
    began = performance.now();
  }
}

/** Lines between two steps where the words of each are read, some 10 µs a line: `if (i % ROWS === 0) yield`. */
export const ROWS = 64;

/** Lines or boxes between two steps where none is read, only weighed. */
export const MANY_ROWS = 2048;

let channel: MessageChannel | null = null;
const waiting: (() => void)[] = [];

/**
 * Resolves when the page's other tasks had their turn. A message to ourselves queues behind them; a timer would be
 * slowed to one a second in tabs behind, and what follows on `scheduler.yield()` runs before the page's own timers.
 */
function pageTurn(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}
