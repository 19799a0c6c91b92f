// Concepts: different words that name the same thing ("centen", "budget"), so that a sentence can resemble one it shares no word with.
import type { Begrip } from "../library/schemas.ts";
import type { Tokens } from "./normalise.ts";
import { MAX_CACHED_WORDS } from "./settings.ts";

/** The concepts that begin at each token of a sentence; a token may name several, most name none. */
export type ConceptReader = (tokens: Tokens) => string[][];

/** For a library without concepts. */
export const NO_CONCEPTS: ConceptReader = (tokens) => tokens.map(() => []);

/** Whether a word fits a listed one: `wet*` begins so, `*wet` ends so, `*wet*` holds it. */
function fits(word: string, listed: string): boolean {
  const open = { front: listed.startsWith("*"), back: listed.endsWith("*") };
  const core = listed.replace(/^\*|\*$/g, "");
  if (open.front && open.back) return word.includes(core);
  if (open.front) return word.endsWith(core);
  return open.back ? word.startsWith(core) : word === core;
}

/** Compiles the lists once. Phrases are found by their first word, which is why it has no `*`. */
export function conceptReader(begrippen: readonly Begrip[]): ConceptReader {
  const exact = new Map<string, Set<string>>();
  const patterns: { listed: string; id: string }[] = [];
  const phrases = new Map<string, { rest: string[]; id: string }[]>();
  for (const { id, woorden } of begrippen) {
    for (const listed of woorden) {
      const [first = "", ...rest] = listed.split(" ");
      if (rest.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { rest, id }]);
      else if (listed.includes("*")) patterns.push({ listed, id });
      else exact.set(listed, (exact.get(listed) ?? new Set()).add(id));
    }
  }

  const known = new Map<string, ReadonlySet<string>>();
  const ofWord = (word: string): ReadonlySet<string> => {
    let ids = known.get(word);
    if (!ids) {
      if (known.size >= MAX_CACHED_WORDS) known.clear();
      ids = new Set([...(exact.get(word) ?? []), ...patterns.filter(({ listed }) => fits(word, listed)).map((pattern) => pattern.id)]);
      known.set(word, ids);
    }
    return ids;
  };

  return (tokens) =>
    tokens.map((token, i) => {
      const ids = new Set(ofWord(token));
      for (const { rest, id } of phrases.get(token) ?? []) {
        if (rest.every((listed, k) => fits(tokens[i + 1 + k] ?? "", listed))) ids.add(id);
      }
      return [...ids];
    });
}
