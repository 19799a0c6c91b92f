// How long work on a hostile text takes.
import { createContext, Script } from "node:vm";

/** Longer than this and a regular expression is stopped. */
const RUNAWAY_MS = 2_000;

/** Wall clock or processor time, whichever says less: another program on this machine must not count. */
function milliseconds(work: () => void): number {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(wall, (user + system) / 1_000);
}

/** Best of three after one warm-up, in ms. A warm-up that is far below or far above the limit says enough. */
export function bestOfThree(work: () => void, limit: number): number {
  const warmUp = milliseconds(work);
  return warmUp < limit / 2 || warmUp > limit * 10 ? warmUp : Math.min(milliseconds(work), milliseconds(work), milliseconds(work));
}

// A pattern that runs away holds up everything; only in a context of its own can it be stopped. It is made there too: a foreign one is slow.
const context = createContext({});
const make = new Script("pattern = new RegExp(source, flags)");
const replaceAll = new Script('text.replace(pattern, "")');

/** Time of one regular expression over a text; Infinity when it had to be stopped. */
export function timePattern({ source, flags }: RegExp, text: string, limit: number): number {
  Object.assign(context, { source, flags, text });
  make.runInContext(context);
  try {
    return bestOfThree(() => replaceAll.runInContext(context, { timeout: RUNAWAY_MS }), limit);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Reading words one by one is what any expression here has to do at least; it took so many ms on the machine of deploy/beveiliging.md. */
const PEER = /\p{L}[\p{L}\p{M}'’-]{0,40}|\p{N}+|./gu;
const PEER_MS = 6;

/** How much slower than that machine this one is: 1 or more. A limit in ms is only fair when it goes along. */
export function slowness(): number {
  const text = "Aa 1 🙂 ".repeat(12_500);
  const times = Array.from({ length: 5 }, () => timePattern(PEER, text, 10));
  return Math.max(1, Math.min(...times) / PEER_MS);
}
