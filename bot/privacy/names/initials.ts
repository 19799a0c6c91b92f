// Names that begin with initials or are nothing else.
import { isDutchWord, isNever } from "./lists.ts";
import { extendLeft, isInitials, isKnownName, isSpace, isSurnameLike, isUnknown, nameEnd } from "./phrase.ts";
import { isRole } from "./role.ts";
import type { Search } from "./search.ts";
import type { Token } from "./tokens.ts";
import { PERSON_VERBS, POSSESSIVES, words } from "./vocabulary.ts";

const LIST_LABEL = words(
  `type categorie klasse vitamine lid sub onder bijlage niveau optie plan hepatitis blok gebouw ingang letter vak punt groep onderdeel variant route lijn zone team
  inwoner gemeente locatie scenario aanbieder kamer kandidaat stap fase vraag deel alternatief partij bedrijf school wijk tabel figuur casus situatie voorbeeld persoon perceel model versie formulier rij kolom
  serie cluster regio hal gang ruimte lokaal spoor kwadrant profiel doelgroep leverancier`,
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
    (!word.opens || isKnownName(word) || isUnknown(word)) &&
    !LIST_LABEL.has(word.lower) &&
    !isNever(word.lower) &&
    !isRole(word.lower)
  );
};

/** Places that became surnames: "B. Zwanenburg" is no heading of a list. */
const PLACE_ENDING = /(?:burg|velde?|dijk|huizen|hof|laar|voort|voorde|bergen|daal|donk|stede|waard|wijk)$/;

/** "A. Inlichtingenplicht", "B. Gebruikelijke hulp": a letter of a list and a Dutch word, not a name that no list has. */
function isListLetter({ tokens, taken }: Search, at: number): boolean {
  const [before, letter, word, behind] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (letter.text.length !== 2 || word?.kind !== "word" || !word.capital || !isSpace(word.gap)) return false;
  const labelled = isSpace(letter.gap) && LIST_LABEL.has(before?.lower ?? "");
  // Behind a name and a comma comes another name.
  if (!labelled && !letter.opens && !(letter.gap === ", " && taken[at - 1] !== true && before?.mark !== "naam")) return false;
  if (isKnownName(word) || isSurnameLike(word) || PLACE_ENDING.test(word.lower) || !isDutchWord(word.lower)) return false;
  return labelled || !(behind && isSpace(behind.gap) && PERSON_VERBS.has(behind.lower));
}

const KIN = words("tweeling drieling kids kinderen zoons zonen dochters broers zussen broertjes zusjes jongens meisjes ouders");

/** "L. en L. van de tweeling": only near kin or before a surname, for departments have two letters as well ("W. en I."). */
const isPairOf = ({ tokens, isBlocked }: Search, at: number): boolean =>
  (tokens.slice(Math.max(0, at - 8), at + 9).some(({ lower }) => KIN.has(lower) || isRole(lower)) || nameEnd(tokens, at + 2, "itself", isBlocked) > at + 2) &&
  tokens[at]?.text.length === 2 &&
  tokens[at + 1]?.lower === "en" &&
  isInitials(tokens[at + 2]) &&
  tokens[at + 2]?.text.length === 2;

/** The first of a pair that ends here: the second goes when the first does, or neither ("S. en M.", "W. en I. is verhuisd", "O.C. & W."). */
function pairedWith({ tokens }: Search, at: number): number | undefined {
  const { text, gap } = tokens[at] as Token;
  const first = /^ ?& ?$/.test(gap) ? at - 1 : tokens[at - 1]?.lower === "en" ? at - 2 : -1;
  return text.length === 2 && tokens[first]?.kind === "initials" ? first : undefined;
}

/** Two capitals that are no person's unless a surname follows: "W.W. uitkering". */
const BARE = words("ww ro ls oc mw ps mn va mi ic ov cq iq zw vo po mt or ib rv bw sr ns pc tv");
/** What stands before a person in a few letters: "gesprek met R.S.". */
const BEFORE_PERSON = words("met van bij voor aan door over dat en of namens volgens als maar want dan ook bel belde sprak zag zoals");
const NOBLE = words("gravin graaf barones baron jonkvrouw jonkheer");
const IDENTIFIES = words("geb geboren bsn");
const ARTICLES = words("de het een geen deze dit die elke");

/** Whether capitals without a surname stand for a person: by a verb, a possessive, an age, a preposition, or two letters by what ends behind them. */
function isOfPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const letters = token.lower.replace(/[.-]/g, "");
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (BARE.has(letters) || (before && isSpace(token.gap) && ARTICLES.has(before.lower))) return false;
  if (next && /^,? ?\(?$/.test(next.gap) && (next.mark === "bsn" || next.mark === "geboortedatum" || IDENTIFIES.has(next.lower))) return true;
  if (next?.kind === "number" && next.gap === " (") return true;
  if (NOBLE.has(next?.lower ?? "")) return true;
  if (next && isSpace(next.gap) && !next.capital && (PERSON_VERBS.has(next.lower) || POSSESSIVES.has(next.lower))) return true;
  if (letters.length === 2 && (!next || !isSpace(next.gap))) return true;
  if (before && isSpace(token.gap) && BEFORE_PERSON.has(before.lower)) return true;
  // A signature, and a pair: "J.C. en K.D.".
  if (token.opens && (!next || next.gap.includes("\n"))) return true;
  return isInitials(next) || (["en", "of"].includes(next?.lower ?? "") && (isInitials(tokens[at + 2]) || POSSESSIVES.has(tokens[at + 2]?.lower ?? "")));
}

/** "E. Osei", "R.S.", "R. wil het niet", "m. bouzidi". */
export function takeInitials(search: Search): void {
  const { tokens, isBlocked } = search;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "initials" || !search.isFree(at)) continue;
    const before = tokens[at - 1];
    // "2. J. Bos" is a list; "4 B." is no person.
    if (before?.kind === "number" && !/^[.)] /.test(token.gap)) continue;
    if (!isInitials(token)) {
      if (token.lower.length === 2 && !token.capital && token.lower !== "u.") search.take(at, nameEnd(tokens, at, "itself", isBlocked));
      continue;
    }
    const first = pairedWith(search, at);
    if (first !== undefined && nameEnd(tokens, at, "itself", isBlocked) === at) {
      if (search.taken[first]) search.take(at, at + 1);
      continue;
    }
    const found = nameEnd(tokens, at, "itself", isBlocked);
    const end = isListLetter(search, at) ? at : found;
    // "Type B.", "gemeente A.": what is told apart, and no person.
    if (end === at && (end < found || (isSpace(token.gap) && LIST_LABEL.has(before?.lower ?? "")))) continue;
    if (isSurnameBefore(search, at)) search.take(extendLeft(tokens, at - 1, isBlocked), Math.max(end, at + 1));
    else if (end > at) search.take(at, end);
    else if (isInitialBehindName(search, at)) search.take(at - 1, at + 1);
    else if (isPairOf(search, at)) {
      search.take(at, at + 1);
      search.take(at + 2, Math.max(at + 3, nameEnd(tokens, at + 2, "itself", isBlocked)));
    } else if (token.text.length > 3 && token.text.length < 9 && isOfPerson(tokens, at)) search.take(at, at + 1);
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
