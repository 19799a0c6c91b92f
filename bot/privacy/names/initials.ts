// Names that begin with initials or are nothing else.
import { isInitials, isSpace, nameEnd } from "./phrase.ts";
import type { Search } from "./search.ts";
import { PERSON_VERBS } from "./vocabulary.ts";

const LIST_LABEL = new Set(
  "type categorie klasse vitamine lid sub onder bijlage niveau optie plan hepatitis blok gebouw ingang letter vak punt groep onderdeel variant route lijn zone team".split(
    " ",
  ),
);

/** "E. Osei", "R.S.", "R. wil het niet", "m. bouzidi". */
export function takeInitials(search: Search): void {
  const { tokens, isBlocked } = search;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "initials" || !search.isFree(at)) continue;
    const before = tokens[at - 1];
    if (before?.kind === "number" || LIST_LABEL.has(before?.lower ?? "")) continue;
    if (!isInitials(token)) {
      if (token.lower.length === 2 && !token.capital) search.take(at, nameEnd(tokens, at, "itself", isBlocked));
      continue;
    }
    const end = nameEnd(tokens, at, "itself", isBlocked);
    if (end > at) search.take(at, end);
    else if (token.text.length > 3 && token.text.length < 9) search.take(at, at + 1);
    else if (token.text.length === 2 && tokens[at + 1]?.kind === "number" && tokens[at + 1]?.gap === " (") search.take(at, at + 1);
    else if (
      token.text.length === 2 &&
      tokens[at + 1]?.kind === "word" &&
      isSpace(tokens[at + 1]?.gap ?? "") &&
      !tokens[at + 1]?.capital &&
      PERSON_VERBS.has(tokens[at + 1]?.lower ?? "")
    )
      search.take(at, at + 1);
  }
}
