// Names by the company they keep: beside another name, or named before in the same message.
import { isClearName, isDutchWord, isGivenName, isNever, isProper } from "./lists.ts";
import { isAcronym, isKnownName, isSpace, isUnknown } from "./phrase.ts";
import { isRole } from "./role.ts";
import type { Search } from "./search.ts";
import { GIVEN_WORDS, PREFIXES, TITLES } from "./vocabulary.ts";

const JOINS = new Set(["en", "of", "&", "+"]);

/** "Bas/Guus", "bas en guus": beside a name, a word that may be one is one. */
export function takeNeighbours(search: Search): void {
  const { tokens, taken } = search;
  const isName = (at: number): boolean => taken[at] === true || tokens[at]?.mark === "naam";
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || !search.isFree(at)) continue;
    const near = isName(at + 1) || isName(at - 1) || isName(at + 2) || isName(at - 2);
    if (!near || isNever(token.lower) || isAcronym(token) || TITLES.has(token.lower) || isRole(token.lower)) continue;
    const fits = token.capital
      ? isKnownName(token) || isUnknown(token)
      : GIVEN_WORDS.has(token.lower) || (isGivenName(token.lower) && token.lower.length > 1 && !isDutchWord(token.lower));
    if (!fits || isProper(token.lower) || (!token.capital && (isDutchWord(token.lower) ? token.lower.length < 3 : false))) continue;
    const next = tokens[at + 1];
    const previous = tokens[at - 1];
    const slash = (next?.gap === "/" && isName(at + 1)) || (token.gap === "/" && isName(at - 1));
    const sign = token.capital && ((/^ [&+] $/.test(next?.gap ?? "") && isName(at + 1)) || (/^ [&+] $/.test(token.gap) && isName(at - 1)));
    const inList = !token.capital && token.gap === ", " && isName(at - 1) && /^,|^\s*\n|^\.?$/.test(next?.gap ?? "");
    const joinedRight = next && JOINS.has(next.lower) && isSpace(next.gap) && isName(at + 2) && isSpace(tokens[at + 2]?.gap ?? "");
    const joinedLeft = previous && JOINS.has(previous.lower) && isSpace(token.gap) && isName(at - 2);
    const questioned = token.capital && next?.gap === " (" && isName(at + 1);
    const listed = token.capital && ((next?.gap === ", " && isName(at + 1)) || (token.gap === ", " && isName(at - 1)));
    const ordinary = isDutchWord(token.lower) && !isClearName(token.lower);
    if (
      slash ||
      questioned ||
      sign ||
      inList ||
      listed ||
      ((joinedLeft || joinedRight) && (token.capital || isGivenName(token.lower)) && !(ordinary && !token.capital && !joinedRight && !joinedLeft))
    )
      search.take(at, at + 1);
  }
}

/** A word that was a name elsewhere in the message is one wherever it stands with a capital. */
export function takeRepeated(search: Search): void {
  const { tokens, taken } = search;
  const seen = new Set<string>();
  for (const [at, token] of tokens.entries())
    if (taken[at] && token.kind === "word" && token.capital && token.text.length > 2 && !PREFIXES.has(token.lower)) seen.add(token.text);
  if (seen.size === 0) return;
  for (const [at, token] of tokens.entries()) if (search.isFree(at) && seen.has(token.text)) search.take(at, at + 1);
}
