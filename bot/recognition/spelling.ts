// Repairs a typo: a word the library never uses becomes the library's word that is one slip of the finger away.
import type { Tokens } from "./normalise.ts";
import { MAX_CACHED_WORDS, MIN_REPAIR_LENGTH, MIN_SURE_REPAIR_LENGTH } from "./settings.ts";

/** Words of the library and how often each occurs. */
export type WordCounts = ReadonlyMap<string, number>;

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Everything one deletion, swap, replacement or insertion away (Norvig's edits). */
function* oneSlipAway(word: string): Generator<string> {
  for (let i = 0; i <= word.length; i++) {
    const before = word.slice(0, i);
    const after = word.slice(i);
    if (after) yield before + after.slice(1);
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
    for (const letter of LETTERS) {
      if (after) yield before + letter + after.slice(1);
      yield before + letter + after;
    }
  }
}

// Repairs that were looked up, per word list; a list's own map goes with it.
const repaired = new WeakMap<WordCounts, Map<string, string>>();

/** `repair`, remembered: unknown words are looked up by some five hundred candidates. */
function repairKnown(word: string, words: WordCounts): string {
  let known = repaired.get(words);
  if (!known || known.size >= MAX_CACHED_WORDS) {
    known = new Map();
    repaired.set(words, known);
  }
  let found = known.get(word);
  if (found === undefined) {
    found = repair(word, words);
    known.set(word, found);
  }
  return found;
}

/** The most used word one slip away; the word itself when it is known, short, or nothing is near. */
export function repair(word: string, words: WordCounts): string {
  if (word.length < MIN_REPAIR_LENGTH || words.has(word) || !/^[a-z]+$/.test(word)) return word;
  let best = word;
  let most = 0;
  for (const candidate of oneSlipAway(word)) {
    const count = words.get(candidate) ?? 0;
    if (count > most) {
      best = candidate;
      most = count;
    }
  }
  return best;
}

export const repairAll = (tokens: Tokens, words: WordCounts): Tokens => tokens.map((token) => repairKnown(token, words));

/** Of a repair only what is surely a typo: a slip inside a long word. At the edges it is as likely another word or ending ("opvangt", "enorm"). */
export const surely = (written: string, repaired: string): string =>
  written.length >= MIN_SURE_REPAIR_LENGTH && written[0] === repaired[0] && written.at(-1) === repaired.at(-1) ? repaired : written;
