// What is known about a word in lower case: is it a person's name, a given name, a Dutch word as well, a place, a Dutch word.
// The lists are static files (see ../lists/README.md); names they lack stand in additions.ts.
import { readFileSync } from "node:fs";
import { GIVEN_NAMES, MUNICIPALITIES, NEVER_NAMES, NOT_REALLY_WORDS, REALLY_WORDS, SURNAME_PARTS, SURNAMES } from "./additions.ts";
import { isKnownWord } from "./known-word.ts";

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../lists/${name}.txt`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");

interface Kind {
  given: boolean;
  word: boolean;
}

const NAMES = new Map<string, Kind>();
for (const line of linesOf("names")) {
  const [name = "", flags = ""] = line.split(" ");
  NAMES.set(name, { given: flags.includes("v"), word: flags.includes("w") });
}
const BASE_WORDS: ReadonlySet<string> = new Set(linesOf("words"));
const PROPER: ReadonlySet<string> = new Set([...linesOf("proper"), ...MUNICIPALITIES]);

const ASCII = /^[a-z'-]*$/;
/** Names are written with and without their accents: "Güler", "Szymanska". */
const plain = (word: string): string =>
  ASCII.test(word)
    ? word
    : word
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replaceAll("ł", "l")
        .replaceAll("ı", "i")
        .replaceAll("đ", "d")
        .replaceAll("ø", "o");

const add = (names: Iterable<string>, kind: (known: Kind | undefined, name: string) => Kind): void => {
  for (const name of names) NAMES.set(name, kind(NAMES.get(name), name));
};
add(SURNAME_PARTS, (known) => ({ given: known?.given ?? false, word: true }));
// Whatever is a Dutch word in any way needs context, or "verhuizen" would be somebody.
const isWord = (name: string): boolean => isKnownWord(name, BASE_WORDS);
add(linesOf("surnames-nl"), (known, name) => known ?? { given: false, word: isWord(name) });
add(linesOf("given-nl"), (known, name) => ({ given: true, word: known?.word ?? isWord(name) }));
add(SURNAMES, (known, name) => known ?? { given: false, word: BASE_WORDS.has(name) });
add(GIVEN_NAMES, (known, name) => ({ given: true, word: known?.word ?? BASE_WORDS.has(name) }));
for (const [name, { given }] of [...NAMES]) {
  const bare = plain(name);
  if (!NAMES.has(bare)) NAMES.set(bare, { given, word: isKnownWord(bare, BASE_WORDS, 1) });
}
add(NOT_REALLY_WORDS, (known) => ({ given: known?.given ?? true, word: false }));
add(REALLY_WORDS, (known) => ({ given: known?.given ?? false, word: true }));
for (const name of NEVER_NAMES) NAMES.delete(name);

const kindOf = (word: string): Kind | undefined => NAMES.get(word) ?? (ASCII.test(word) ? undefined : NAMES.get(plain(word)));

/** Part of a person's name, also when it is a Dutch word. */
export const isPersonName = (word: string): boolean => kindOf(word) !== undefined;
/** A name that is no Dutch word: it needs no context. */
export const isClearName = (word: string): boolean => kindOf(word)?.word === false;
export const isGivenName = (word: string): boolean => kindOf(word)?.given === true;
/** A place, people or brand, or a word that is never a person's name. */
export const isProper = (word: string): boolean => (PROPER.has(word) && !GIVEN_NAMES.has(word) && !SURNAMES.has(word)) || NEVER_NAMES.has(word);
/** An inflection of a proper name that is no person's: "Eritrese", "Nederlander". */
export const isOfProper = (word: string): boolean => PROPER.has(word) || (/(?:e|s|er|ers|se)$/.test(word) && isKnownWord(word, PROPER, 1));
export const isNever = (word: string): boolean => NEVER_NAMES.has(word);

/** A Dutch word by itself or inflected, not a compound. */
export const isSimpleWord = (word: string): boolean => isKnownWord(word, BASE_WORDS, 1);

const asked = new Map<string, boolean>();
/** A Dutch word, its inflection or a compound. Remembers the last words it was asked about. */
export function isDutchWord(word: string): boolean {
  const before = asked.get(word);
  if (before !== undefined) return before;
  const answer = isKnownWord(plain(word) === word ? word : word.normalize("NFC"), BASE_WORDS) || (plain(word) !== word && isKnownWord(plain(word), BASE_WORDS));
  if (asked.size > 20_000) asked.clear();
  asked.set(word, answer);
  return answer;
}
