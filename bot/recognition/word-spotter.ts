// Finds which of several word lists a text speaks of. Used for the domain and for the party that refused.
import { fold } from "./normalise.ts";

interface Listed<Id> {
  id: Id;
  /** Lower-case words or phrases; a `*` at the end lets the word go on ("uitkering*"), one in front lets it start earlier ("*toeslag"). */
  woorden: readonly string[];
}

/** A word list's hits in a text: how many different words, and where the first one stands (index in the folded text). */
export interface Hit<Id> {
  id: Id;
  words: number;
  first: number;
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const pattern = (word: string): string =>
  `${word.startsWith("*") ? "" : "(?<![\\p{L}\\p{N}])"}${literal(fold(word.replace(/^\*|\*$/g, "")))}${word.endsWith("*") ? "" : "(?![\\p{L}\\p{N}])"}`;

/** @returns a function that gives the hits in a text, most words first, then the one said first. */
export function wordSpotter<Id>(lists: readonly Listed<Id>[]): (text: string) => Hit<Id>[] {
  const compiled = lists
    .filter(({ woorden }) => woorden.length > 0)
    .map(({ id, woorden }) => ({
      id,
      regex: new RegExp(
        [...woorden]
          .sort((a, b) => b.length - a.length)
          .map(pattern)
          .join("|"),
        "gu",
      ),
    }));
  return (text) => {
    const folded = fold(text);
    const hits: Hit<Id>[] = [];
    for (const { id, regex } of compiled) {
      const found = [...folded.matchAll(regex)];
      if (found.length > 0) hits.push({ id, words: new Set(found.map(([word]) => word)).size, first: found[0]?.index ?? 0 });
    }
    return hits.sort((a, b) => b.words - a.words || a.first - b.first);
  };
}
