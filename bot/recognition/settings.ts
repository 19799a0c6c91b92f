// Every number of the recognition in one place, with its reason.

/** The feature families and their weight; each family has length 1 before weighting. Measured in the design (ONTWERP §4 table). */
export const FAMILIES = [
  { name: "stam", weight: 1 },
  { name: "paar", weight: 0.6 },
  { name: "sprong", weight: 0.4 },
  { name: "letters", weight: 0.9 },
] as const;

/** Cost of a training error against the size of the weights. Higher follows single sentences, lower blurs neighbours. */
export const COST = 0.3;

/** The solver stops when no projected gradient spreads wider than this, or after MAX_PASSES over the data. */
export const TOLERANCE = 0.1;
export const MAX_PASSES = 30;

/** Start of the solver's shuffles. Fixed, so that the same content gives the same model bit for bit. */
export const SEED = 20261126;

/** Words whose stem is remembered, at most; bounds memory under made-up words. */
export const MAX_CACHED_WORDS = 50_000;

/** Cost of missing a danger sentence. Above COST, because a missed danger is far worse than a false alarm. */
export const DANGER_COST = 3;

/** Margin of the danger column from which a message (or one of its sentences) is danger. Lower misses less and alarms more. */
export const DANGER_MARGIN = -0.1;

/**
 * Turns margins into probabilities. Fitted on the development set by `npm run kalibreer`, never on folds of the library
 * (its sentences are siblings of one another, so that folds look too easy or too hard).
 */
export const TEMPERATURE = 0.107;

/** From this probability of the first routine the bot says what it is. Lower is more often wrong, higher asks more often. */
export const SURE = 0.65;

/** Below SURE the bot offers a choice, unless the neutral class has at least this probability. */
export const NEUTRAL_ENOUGH = 0.5;

/** A choice offers routines of at least this probability, two to four of them. */
export const CHOICE_FLOOR = 0.05;
export const MAX_CHOICES = 4;

/** When even the first routine stays under this, there is nothing to choose from: `onbekend`. */
export const TOO_UNSURE = 0.15;

/** Words shorter than this are never repaired: one slip in a short word is too often another word. */
export const MIN_REPAIR_LENGTH = 5;

/** A word counts as known, and as a target for repair, from this many times in the library. */
export const MIN_WORD_COUNT = 2;

/** A sentence of fewer words is a fragment: it does not count as the best sentence of a longer message. */
export const MIN_SENTENCE_WORDS = 4;
