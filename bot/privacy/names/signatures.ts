// Names at the end of a mail.
import { isDutchWord, isNever } from "./lists.ts";
import { isAcronym, isKnownName, isUnknown, nameEnd } from "./phrase.ts";
import { isRole } from "./role.ts";
import type { Search } from "./search.ts";
import type { Token } from "./tokens.ts";
import { CLOSINGS, PREFIXES, TITLES } from "./vocabulary.ts";

/** Short words that a mail is signed with; longer Dutch words are no nickname. */
const DEPARTMENTS = new Set("balie zorg loket team wonen werk jeugd inkoop pers post kcc bezwaar beleid schuld groen hr raad".split(" "));

/** Whether the last word of a mail can be who wrote it: "Handhaving" and "Receptie" are departments. */
const isSigner = (token: Token): boolean =>
  !isNever(token.lower) &&
  !isAcronym(token) &&
  !isRole(token.lower) &&
  (isKnownName(token) || !isDutchWord(token.lower) || (token.lower.length < 6 && !DEPARTMENTS.has(token.lower)));

/** The line under "Met vriendelijke groet," and the word behind "gr": a signature, unless it names a team. */
export function takeSignatures(search: Search): void {
  const { tokens, isBlocked } = search;
  for (const [at, token] of tokens.entries()) {
    if (!CLOSINGS.has(token.lower)) continue;
    let start = at + 1;
    while (start < at + 3 && ["van", "en", "met", "vriendelijke"].includes(tokens[start]?.lower ?? "")) start++;
    const first = tokens[start];
    if (!first) continue;
    // "gr MvdH", "groet, JK": the letters of whoever wrote it, with nothing behind them.
    if (!tokens[start + 1] && /^\p{Lu}(?:v?d?\p{Lu}){1,3}$/u.test(first.text) && !isNever(first.lower) && /^[.,:!]?\s{1,3}$/.test(first.gap))
      search.take(start, start + 1);
    const newLine = first.gap.includes("\n");
    let begin = start;
    while (begin < start + 3 && TITLES.has(tokens[begin]?.lower ?? "")) begin++;
    if (newLine) {
      let end = begin;
      while (end < begin + 6 && tokens[end] && (end === begin || !(tokens[end] as Token).gap.includes("\n"))) end++;
      const line = tokens.slice(begin, end);
      const isName =
        line.length > 0 &&
        line.every((word) => word.kind === "initials" || PREFIXES.has(word.lower) || isKnownName(word) || isUnknown(word)) &&
        !isRole(line[0]?.lower ?? "");
      if (isName && line.some((word) => word.kind === "word" && !PREFIXES.has(word.lower)) && !line.some((word) => isAcronym(word) && word.kind === "word"))
        search.take(begin, end);
      // The last word of a mail is who wrote it, even when no list knows: "thx, Peet".
      else if (line.length === 1 && first.capital && !tokens[start + 1] && isSigner(first)) search.take(begin, begin + 1);
    } else if (/^[.,:]? {0,2}$/.test(first.gap) && first.gap !== "") {
      const end = nameEnd(tokens, begin, first.capital ? "role" : "introduced", isBlocked);
      search.take(begin, end);
      if (end === begin && first.gap.includes(",") && first.capital && begin === tokens.length - 1 && first.kind === "word" && isSigner(first))
        search.take(begin, begin + 1);
    }
  }
}
