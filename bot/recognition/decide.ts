// From probabilities to one of four named outcomes.
import { CHOICE_FLOOR, MAX_CHOICES, MOST_NEUTRAL_FOR_SURE, NEUTRAL_RATIO, SURE, TOO_UNSURE } from "./settings.ts";

/** `herkend`: sure; `keuze`: two to four likely ones; `onbekend`: no refusal, or none we know; `gevaar`: acute danger. */
export type Uitkomst = "herkend" | "keuze" | "onbekend" | "gevaar";

/** A routine and its probability (0 to 1), given that somebody refuses. */
export interface Candidate {
  id: string;
  kans: number;
}

/**
 * @param danger whether the danger check fired; it always wins
 * @param candidates all routines, best first
 * @param neutraal probability that nobody refuses anything
 */
export function decide(danger: boolean, candidates: readonly Candidate[], neutraal: number): Uitkomst {
  if (danger) return "gevaar";
  // How likely it is that somebody refuses, and in this way.
  const kans = candidates[0]?.kans ?? 0;
  const first = kans * (1 - neutraal);
  if (first >= SURE && neutraal <= MOST_NEUTRAL_FOR_SURE) return "herkend";
  return kans < TOO_UNSURE || neutraal >= NEUTRAL_RATIO * first ? "onbekend" : "keuze";
}

/** The two to four routines worth offering when the bot is unsure. */
export const choices = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ kans }, i) => i < 2 || (i < MAX_CHOICES && kans >= CHOICE_FLOOR));
