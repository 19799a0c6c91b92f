// The committed baseline of the development set: which messages come out right, so that a content change that breaks some is seen.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Outcome } from "./measure.ts";

export const BASELINE_FILE = new URL("../../test/evaluatie/baseline.json", import.meta.url).pathname;

/** A fall of more points of top-1 than this is worth a remark. */
export const ALLOWED_FALL = 1;

/** Line numbers (from 1) of the refusals whose first routine is right, and how many refusals there are. */
export interface Baseline {
  right: number[];
  of: number;
}

export function toBaseline(outcomes: readonly Outcome[]): Baseline {
  const right = outcomes.flatMap(({ right: ids, ranked }, i) => (ids.includes(ranked[0] ?? "") ? [i + 1] : []));
  return { right, of: outcomes.filter(({ right: ids }) => ids.length > 0).length };
}

export const readBaseline = (): Baseline | undefined => (existsSync(BASELINE_FILE) ? JSON.parse(readFileSync(BASELINE_FILE, "utf8")) : undefined);
export const writeBaseline = (baseline: Baseline): void => writeFileSync(BASELINE_FILE, `${JSON.stringify(baseline)}\n`);

/** What changed since the baseline; `fell` in points of top-1 (negative when it rose). */
export interface Change {
  fell: number;
  /** Messages that were right and are wrong now. */
  lost: Outcome[];
  /** Messages that were wrong and are right now. */
  won: Outcome[];
}

export function compare(baseline: Baseline, outcomes: readonly Outcome[]): Change {
  const before = new Set(baseline.right);
  const after = new Set(toBaseline(outcomes).right);
  const side = (was: boolean): Outcome[] => outcomes.filter((_, i) => before.has(i + 1) === was && after.has(i + 1) !== was);
  return { fell: (100 * (before.size - after.size)) / baseline.of, lost: side(true), won: side(false).filter(({ right }) => right.length > 0) };
}
