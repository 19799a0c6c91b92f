// What the figures of an evaluation mean, and how they are computed from messages with a known answer. Pure.
import { z } from "zod";
import type { Uitkomst } from "../recognition/decide.ts";

/** One message of a set: `routine` is the right id, or null when nobody refuses; `ook` are other ids that count as right. */
export const caseSchema = z.object({
  tekst: z.string(),
  routine: z.string().nullable(),
  ook: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((ook) => (ook === undefined ? [] : [ook].flat())),
  soort: z.string().default("onbekend"),
});
export type Case = z.infer<typeof caseSchema>;

/** A message with what the recognition made of it. */
export interface Outcome {
  tekst: string;
  soort: string;
  /** Right ids; empty when nobody refuses. */
  right: readonly string[];
  uitkomst: Uitkomst;
  /** Routine ids, best first, neutral left out. */
  ranked: readonly string[];
  /** Probability of the first routine. */
  kans: number;
}

export const DANGER_KIND = "acuut-gevaar";

/** A share with its numbers, so that small groups show. */
export interface Share {
  count: number;
  of: number;
}

export interface Figures {
  top1: Share;
  top3: Share;
  perKind: Record<string, Share>;
  perRoutine: Record<string, Share>;
  /** Right routine → given routine, how often. */
  confusions: { right: string; given: string; count: number }[];
  /** Of the `herkend` outcomes on refusals: how many are wrong. */
  sureAndWrong: Share;
  /** Of the refusals: how many end in `herkend`. */
  sure: Share;
  /** Of the refusals: how many end in `onbekend`. */
  unanswered: Share;
  nullSure: Record<string, Share>;
  nullChoice: Record<string, Share>;
  nullSureAll: Share;
  nullChoiceAll: Share;
  dangerRecall: Share;
  falseAlarm: Share;
  /** Expected calibration error over refusals, ten equal-width bins of the first routine's probability. */
  ece: number;
}

const isRight = (outcome: Outcome): boolean => outcome.right.includes(outcome.ranked[0] ?? "");
const share = (items: readonly Outcome[], counts: (outcome: Outcome) => boolean): Share => ({ count: items.filter(counts).length, of: items.length });

const perGroup = (items: readonly Outcome[], key: (outcome: Outcome) => string, counts: (outcome: Outcome) => boolean): Record<string, Share> =>
  Object.fromEntries(
    [...new Set(items.map(key))].sort().map((group) => [
      group,
      share(
        items.filter((item) => key(item) === group),
        counts,
      ),
    ]),
  );

export function measure(outcomes: readonly Outcome[]): Figures {
  const danger = outcomes.filter(({ soort, right }) => right.length === 0 && soort === DANGER_KIND);
  const rest = outcomes.filter((outcome) => !danger.includes(outcome));
  const refusals = rest.filter(({ right }) => right.length > 0);
  const nulls = rest.filter(({ right }) => right.length === 0);
  const ends = (uitkomst: Uitkomst) => (outcome: Outcome) => outcome.uitkomst === uitkomst;
  const sure = refusals.filter(ends("herkend"));
  return {
    top1: share(refusals, isRight),
    top3: share(refusals, ({ right, ranked }) => ranked.slice(0, 3).some((id) => right.includes(id))),
    perKind: perGroup(refusals, ({ soort }) => soort, isRight),
    perRoutine: perGroup(refusals, ({ right }) => right[0] as string, isRight),
    confusions: confusions(refusals),
    sureAndWrong: share(sure, (outcome) => !isRight(outcome)),
    sure: share(refusals, ends("herkend")),
    unanswered: share(refusals, ends("onbekend")),
    nullSure: perGroup(nulls, ({ soort }) => soort, ends("herkend")),
    nullChoice: perGroup(nulls, ({ soort }) => soort, ends("keuze")),
    nullSureAll: share(nulls, ends("herkend")),
    nullChoiceAll: share(nulls, ends("keuze")),
    dangerRecall: share(danger, ends("gevaar")),
    falseAlarm: share(rest, ends("gevaar")),
    ece: calibrationError(refusals),
  };
}

function confusions(refusals: readonly Outcome[]): Figures["confusions"] {
  const pairs = new Map<string, { right: string; given: string; count: number }>();
  for (const outcome of refusals) {
    if (isRight(outcome)) continue;
    const right = outcome.right[0] as string;
    const given = outcome.ranked[0] ?? "";
    const key = `${right} ${given}`;
    pairs.set(key, { right, given, count: (pairs.get(key)?.count ?? 0) + 1 });
  }
  return [...pairs.values()].sort((a, b) => b.count - a.count || a.right.localeCompare(b.right));
}

function calibrationError(refusals: readonly Outcome[]): number {
  const BINS = 10;
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = refusals.filter(({ kans }) => Math.min(Math.floor(kans * BINS), BINS - 1) === bin);
    if (inside.length === 0) continue;
    const confidence = inside.reduce((sum, { kans }) => sum + kans, 0) / inside.length;
    error += (inside.length / refusals.length) * Math.abs(confidence - inside.filter(isRight).length / inside.length);
  }
  return error;
}
