// Where no rule may look for names: web addresses, towns behind a postcode, fixed expressions with a name in them.
import type { Search } from "./search.ts";
import type { Token } from "./tokens.ts";
import { EXPRESSION_WORDS, TITLES } from "./vocabulary.ts";

const URL = /(?:https?:\/\/|www\.)\S{1,400}|(?<![\p{L}\p{N}@.-])[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.(?:nl|com|org|net|eu|be)(?![\p{L}\d])/giu;

/** A public address on the web is no place to look for names. */
export function blockUrls({ tokens, blocked }: Search, text: string): void {
  if (!/www\.|:\/\/|\.(?:nl|com|org|net|eu|be)/i.test(text)) return;
  let at = 0;
  for (const { 0: url, index } of text.matchAll(URL)) {
    while (at < tokens.length && (tokens[at] as Token).to <= index) at++;
    for (; at < tokens.length && (tokens[at] as Token).from < index + url.length; at++) blocked[at] = true;
  }
}

/** "3521 VB Utrecht": what stands behind a postcode is a town. */
export function blockTowns({ tokens, blocked }: Search): void {
  for (const [at, { mark }] of tokens.entries()) {
    if (mark !== "postcode") continue;
    for (let town = at + 1; town < at + 4 && tokens[town]?.capital && /^,? {1,2}$/.test((tokens[town] as Token).gap); town++) blocked[town] = true;
  }
}

/** "dhr van den bosch": the town, but behind a title. "De mevrouw van Den Bosch" is from there. */
const isSurname = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "den" && tokens[at - 1]?.lower === "van" && (TITLES.has(tokens[at - 2]?.lower ?? "") || tokens[at - 2]?.kind === "initials");

/** Fixed expressions ("Albert Heijn", "Jan Modaal") are no names. */
export function blockExpressions({ tokens, blocked }: Search): void {
  for (const [at, { lower }] of tokens.entries()) {
    for (const expression of EXPRESSION_WORDS.get(lower) ?? []) {
      const fits = expression.every(
        (word, i) =>
          (word === "*" ? tokens[at + i]?.capital : tokens[at + i]?.lower === word) && (i === 0 || /^[ \u00a0-]{1,2}$/.test(tokens[at + i]?.gap ?? "")),
      );
      if (fits && !isSurname(tokens, at)) blocked.fill(true, at, at + expression.length);
    }
  }
}
