// Names that begin with initials or are nothing else.
import { isNever } from "./lists.ts";
import { extendLeft, isInitials, isSpace, nameEnd } from "./phrase.ts";
import { isRole } from "./role.ts";
import type { Search } from "./search.ts";
import type { Token } from "./tokens.ts";
import { PERSON_VERBS, POSSESSIVES } from "./vocabulary.ts";

const LIST_LABEL = new Set(
  "type categorie klasse vitamine lid sub onder bijlage niveau optie plan hepatitis blok gebouw ingang letter vak punt groep onderdeel variant route lijn zone team".split(
    " ",
  ),
);

/** "Bloem, G. (Gerda)": a surname, a comma, and initials with nothing behind them that goes on. */
const isSurnameBefore = ({ tokens, isBlocked }: Search, at: number): boolean => {
  const word = tokens[at - 1];
  return (
    word?.kind === "word" &&
    word.capital &&
    word.lower.length > 2 &&
    tokens[at]?.gap === ", " &&
    !isBlocked(at - 1) &&
    !/^ \p{Ll}?$/u.test(tokens[at + 1]?.gap ?? "")
  );
};

/** "Chardonnay R. 3 vmbo": a word with a capital, one initial, and something small behind it. */
const isInitialBehindName = (search: Search, at: number): boolean => {
  const { tokens } = search;
  const [word, initial, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    word?.kind === "word" &&
    word.capital &&
    word.lower.length > 3 &&
    initial?.text.length === 2 &&
    isSpace(initial.gap) &&
    search.isFree(at - 1) &&
    next?.capital !== true &&
    !isNever(word.lower) &&
    !isRole(word.lower)
  );
};

/** "L. en L. van de tweeling". */
const isPairOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 2 && ["en", "&"].includes(tokens[at + 1]?.lower ?? "") && isInitials(tokens[at + 2]) && tokens[at + 2]?.text.length === 2;

/** "E. Osei", "R.S.", "R. wil het niet", "m. bouzidi". */
export function takeInitials(search: Search): void {
  const { tokens, isBlocked } = search;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "initials" || !search.isFree(at)) continue;
    const before = tokens[at - 1];
    // "2. J. Bos" is a list; "type B." and "4 B." are no persons.
    if ((before?.kind === "number" && !/^[.)] /.test(token.gap)) || LIST_LABEL.has(before?.lower ?? "")) continue;
    if (!isInitials(token)) {
      if (token.lower.length === 2 && !token.capital) search.take(at, nameEnd(tokens, at, "itself", isBlocked));
      continue;
    }
    const end = nameEnd(tokens, at, "itself", isBlocked);
    if (isSurnameBefore(search, at)) search.take(extendLeft(tokens, at - 1, isBlocked), Math.max(end, at + 1));
    else if (end > at) search.take(at, end);
    else if (isInitialBehindName(search, at)) search.take(at - 1, at + 1);
    else if (isPairOf(tokens, at)) {
      search.take(at, at + 1);
      search.take(at + 2, at + 3);
    } else if (token.text.length > 3 && token.text.length < 9) search.take(at, at + 1);
    else if (token.text.length === 2 && /["“'‘]$/.test(token.gap) && /^["”'’]/.test(tokens[at + 1]?.gap ?? "")) search.take(at, at + 1);
    else if (token.text.length === 2 && tokens[at + 1]?.kind === "number" && tokens[at + 1]?.gap === " (") search.take(at, at + 1);
    else if (
      token.text.length === 2 &&
      tokens[at + 1]?.kind === "word" &&
      isSpace(tokens[at + 1]?.gap ?? "") &&
      !tokens[at + 1]?.capital &&
      (PERSON_VERBS.has(tokens[at + 1]?.lower ?? "") || POSSESSIVES.has(tokens[at + 1]?.lower ?? ""))
    )
      search.take(at, at + 1);
  }
}
