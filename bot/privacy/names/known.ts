// Names that need no introduction: by the name list, by a capital in the middle of a sentence, by a possessive.
import { isClearName, isDutchWord, isGivenName, isNever, isPersonName, isProper } from "./lists.ts";
import { extendLeft, extendRight, isAcronym, isKnownName, isPetName, isSpace, isSurnameLike, isUnknown } from "./phrase.ts";
import { isRole } from "./role.ts";
import type { Search } from "./search.ts";
import type { Token } from "./tokens.ts";
import {
  BEFORE_LOWER_GIVEN,
  BEHIND_LOWER_GIVEN,
  ENDS_IN_A_THING,
  HOUSE,
  LOWER_GIVEN,
  MAKES_ORGANISATION,
  MAKES_THING,
  NAMED_AFTER,
  NAMES_A_THING,
  NICKNAME_WORDS,
  PERSON_VERBS,
  POSSESSIVES,
  PREFIXES,
  STREET_ENDING,
  SURNAME_WORDS,
  TITLES,
  TO_A_PLACE,
  TRADES,
} from "./vocabulary.ts";

const NO_PERSON_BEHIND = new Set(["het", "een", "elk", "elke", "ieder", "iedere", "geen"]);
/** "in de Bijlmer", "op de Veluwe". */
const FOR_A_PLACE = new Set(["in", "op", "naar", "uit", "rond"]);
/** Verbs that an ordinary word can have as well ("Storm is gaan liggen"): they prove nothing. */
const WEAK_VERBS = new Set(
  "is was wordt werd staat stond ligt lag blijft bleef kan kon gaat ging doet deed komt kwam zal zou geeft maakt maakte gaf hoort zit".split(" "),
);

/** The word before a token, over "van" and "de". */
function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1;
  while (before > at - 4 && ["van", "de", "het", "den", "der", "'t"].includes(tokens[before]?.lower ?? "")) before--;
  return tokens[before];
}

/** Whether a word is all there is between brackets: "(Griet)". */
const standsAlone = (tokens: readonly Token[], at: number): boolean => tokens[at]?.gap.endsWith("(") === true && (tokens[at + 1]?.gap ?? ")").startsWith(")");

/** Whether a word is all there is behind a label: "Notulist: Mark". */
const isLabelled = (tokens: readonly Token[], at: number): boolean =>
  /^ ?: ?$/.test(tokens[at]?.gap ?? "") && /^[.,;]?\s*\n|^,/.test(tokens[at + 1]?.gap ?? "\n");

/** Whether a surname or a given name is what a line of a list is about: "- Bakker: wacht op besluit". */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  /(?:^|\n)\s*[-–*•☐☑✓✔‣·] ?$/u.test(tokens[at]?.gap ?? "") &&
  /^:| [-–] $/.test(tokens[at + 1]?.gap ?? "") &&
  (isGivenName(tokens[at]?.lower ?? "") || SURNAME_WORDS.has(tokens[at]?.lower ?? ""));

/** Whether a capitalised ordinary word stands beside another: "Samen Sterk Thuis" is a heading or an organisation. */
const standsInTitle = (tokens: readonly Token[], at: number): boolean =>
  [
    [at - 1, at],
    [at + 1, at + 1],
  ].some(([other = 0, gap = 0]) => {
    const word = tokens[other];
    return (
      word?.kind === "word" &&
      word.capital &&
      !word.opens &&
      isSpace(tokens[gap]?.gap ?? "") &&
      isDutchWord(word.lower) &&
      !isPersonName(word.lower) &&
      !TITLES.has(word.lower) &&
      !PREFIXES.has(word.lower)
    );
  });

/** Whether a capitalised word is a person's name by its looks and place. */
function looksLikeName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { lower } = token;
  if (isNever(lower) || isAcronym(token) || lower.length < 2) return false;
  const next = tokens[at + 1];
  const touches = next !== undefined && isSpace(next.gap);
  if (touches && (MAKES_ORGANISATION.has(next.lower) || MAKES_THING.has(next.lower) || (next.capital && HOUSE.test(next.lower)))) return false;
  const thing = wordBefore(tokens, at)?.lower ?? "";
  // "het Rijk", "een Doodle": a person takes no article.
  const article = tokens[at - 1]?.lower ?? "";
  if (isSpace(token.gap) && (NO_PERSON_BEHIND.has(article) || (article === "de" && (isUnknown(token) || FOR_A_PLACE.has(tokens[at - 2]?.lower ?? "")))))
    return false;
  // "school De Klim" and "wet van Dam" are things, "het huis van Fatima" is hers.
  const belongsTo = (article === "van" || article === "voor") && isGivenName(lower) && !NAMED_AFTER.has(thing);
  if (!token.opens && !belongsTo && (NAMES_A_THING.has(thing) || ENDS_IN_A_THING.test(thing))) return false;
  const toPlace = TO_A_PLACE.has(tokens[at - 1]?.lower ?? "") && isSpace(token.gap);
  const person = isKnownName(token);
  const clear = person && !isPetName(lower) && !(isPersonName(lower) && !isClearName(lower));
  // "Art. 4", "Mark 10": with a number it is no person.
  if (person && !clear && next?.kind === "number" && /^\.? $/.test(next.gap)) return false;
  if (person && isProper(lower)) return isGivenName(lower) && !toPlace && !token.opens && clear;
  if (clear) return !(toPlace && STREET_ENDING.test(lower));
  const acts = touches && (PERSON_VERBS.has(next.lower) || (POSSESSIVES.has(next.lower) && isGivenName(lower)));
  if (person) {
    if (token.opens)
      return (
        (acts && (!WEAK_VERBS.has(next.lower) || LOWER_GIVEN.has(lower)) && (isGivenName(lower) || isPetName(lower) || TRADES.has(lower))) ||
        standsAlone(tokens, at) ||
        isLabelled(tokens, at) ||
        isListed(tokens, at)
      );
    return !toPlace && (isGivenName(lower) || !standsInTitle(tokens, at));
  }
  if (isSurnameLike(token) && !token.opens && !toPlace) return true;
  if (!isUnknown(token) || STREET_ENDING.test(lower) || toPlace) return false;
  return token.opens ? acts || (/[☐☑✓✔]/.test(token.gap) && next?.gap === " - ") : true;
}

const CAPITAL_PREFIXES = new Set(["van", "ter", "ten"]);
/** "Ter Plaatse", "Ten Slotte": written with a capital in a heading. */
const TER_WORDS = new Set(
  "plaatse plekke sprake beschikking slotte eerste tweede derde onrechte minste opzichte inzage info informatie kennisgeving zitting attentie zake aanzien gunste laste behoeve name tijde dele huize wille gelegenheid overweging voorkoming compensatie ondersteuning bespreking beoordeling afwijzing goedkeuring uitvoering hoogte aarde".split(
    " ",
  ),
);
const SUBJECTS = new Set("ik je jij u hij zij ze wij we jullie men er mevrouw meneer".split(" "));
const LED_BY = new Set(["de", "het", "een", "in", "op", "uit", "naar"]);

/** Where "Van den Akker", "Ter Haar" or "Van Akker" ends whose main word is no known name; `at` when it is no surname but a sentence or a title. */
function prefixedEnd(search: Search, at: number): number {
  const { tokens } = search;
  const first = tokens[at] as Token;
  if (!first.capital || first.shouted || !CAPITAL_PREFIXES.has(first.lower)) return at;
  let core = at + 1;
  while (core < at + 3 && first.lower === "van" && ["de", "den", "der"].includes(tokens[core]?.text ?? "") && isSpace(tokens[core]?.gap ?? "")) core++;
  const main = tokens[core];
  if (main?.kind !== "word" || !main.capital || main.shouted || !isSpace(main.gap) || !search.isFree(core)) return at;
  const { lower } = main;
  if (STREET_ENDING.test(lower) || ENDS_IN_A_THING.test(lower) || NAMES_A_THING.has(lower) || MAKES_ORGANISATION.has(lower) || isRole(lower)) return at;
  if (first.lower !== "van" && TER_WORDS.has(lower)) return at;
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[core + 1]];
  const touches = next !== undefined && isSpace(next.gap);
  // Before a mark as well: else a row of them would be taken one a round, from the back.
  if (PREFIXES.has(lower) || (touches && (next.capital || next.mark === "naam" || next.lower === "tot" || next.lower === "naar"))) return at;
  if (first.opens) {
    // "Van de Wlz mag ik niets", "Van Jeugdzorg kreeg zij een brief": a sentence turned round.
    if (!touches || !PERSON_VERBS.has(next.lower) || SUBJECTS.has(tokens[core + 2]?.lower ?? "")) return at;
    const sure = first.lower !== "van" || ["den", "der"].includes(tokens[core - 1]?.lower ?? "");
    return sure || (!isProper(lower) && (core > at + 1 || isPersonName(lower))) ? core + 1 : at;
  }
  return !LED_BY.has(before) && !NAMES_A_THING.has(before) && !NAMED_AFTER.has(before) && !isNever(lower) && !isProper(lower) ? core + 1 : at;
}

/** Names that need no introduction. */
export function takeKnown(search: Search): void {
  const { tokens, isBlocked } = search;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || !search.isFree(at)) continue;
    if (search.take(at, prefixedEnd(search, at))) continue;
    if (
      token.capital &&
      isGivenName(token.lower) &&
      !isNever(token.lower) &&
      !/['’‘]$/.test(token.gap) &&
      /^['’] /.test(tokens[at + 1]?.gap ?? "") &&
      /[sxz]$/.test(token.lower)
    ) {
      search.take(at, at + 1);
      continue;
    }
    const possessive = token.lower.endsWith("s") ? possessiveStem(token, tokens[at + 1]) : 0;
    if (possessive) {
      search.take(extendLeft(tokens, at, isBlocked), at + 1);
      // "Kevins" goes whole: it is one word to the eye. The apostrophe of "Anna's" stays.
      if (/['’]/.test(token.text)) search.ends.set(at, token.from + possessive);
    } else if ((token.capital ? looksLikeName(tokens, at) : isClearLower(tokens, at)) && !TITLES.has(token.lower) && !isRole(token.lower)) {
      const start = extendLeft(tokens, at, isBlocked);
      const nickname =
        start > 0 && NICKNAME_WORDS.has(tokens[start - 1]?.lower ?? "") && tokens[start - 1]?.capital && !tokens[start - 1]?.opens && isSpace(token.gap)
          ? 1
          : 0;
      search.take(start - nickname, extendRight(tokens, at, isBlocked));
    }
  }
}

const ARTICLES = new Set(["de", "het", "een", "geen"]);

const IDENTIFIES = new Set(["geb", "geboren", "bsn"]);

/** A name in lower case must be no Dutch word, place or brand; one that no list knows must stand before its date of birth or number. */
function isClearLower(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? "";
  // "Wil iemand mark even zeggen": between small words a first name is one.
  if (LOWER_GIVEN.has(lower) && isSpace(tokens[at]?.gap ?? "") && (BEFORE_LOWER_GIVEN.has(before) || isRole(before)))
    return !next || !isSpace(next.gap) || BEHIND_LOWER_GIVEN.has(next.lower) || PERSON_VERBS.has(next.lower);
  const clear = isClearName(lower);
  const identified =
    !clear && next !== undefined && /^[ ,(]{1,2}$/.test(next.gap) && (next.mark === "bsn" || next.mark === "geboortedatum" || IDENTIFIES.has(next.lower));
  if (!clear && !identified) return false;
  if (isNever(lower) || isProper(lower) || (ARTICLES.has(tokens[at - 1]?.lower ?? "") && isSpace(tokens[at]?.gap ?? ""))) return false;
  return clear ? lower.length > 3 || (lower.length === 3 && isGivenName(lower)) : lower.length > 3 && !isDutchWord(lower);
}

const KIN =
  /^(?:moeder|vader|ouders|broer|broertje|zus|zusje|zoon|zoontje|dochter|dochtertje|kind|kinderen|oma|opa|partner|vrouw|man|ex|vriend|vriendin|school|huis|woning|dossier|uitkering|bewindvoerder|mentor)$/;

const PLURAL = new Set("nota pro con logo foto auto taxi risico euro video radio ego memo demo info kilo baby hobby menu gala drama firma".split(" "));

/** The length of the name in "Anna's", "Lucas'" and "Kevins moeder"; 0 when the word is no possessive. */
function possessiveStem({ text, lower, capital, opens }: Token, next: Token | undefined): number {
  const stem = /^(.{2,40})['’]s$/u.exec(lower)?.[1];
  if (stem && (isRole(stem) || TITLES.has(stem) || (text.length > 3 && text.slice(0, stem.length) === stem.toUpperCase()))) return 0;
  // "De Nota's", "Pro's": a plural.
  if (stem && PLURAL.has(stem)) return 0;
  if (stem) return (isClearName(stem) && !isProper(stem) && !isNever(stem)) || (capital && !opens && isPersonName(stem) && !isNever(stem)) ? stem.length : 0;
  const short = lower.slice(0, -1);
  // "Peters broer": a given name before kin, also where the whole is a surname.
  if (next && isSpace(next.gap) && isGivenName(short) && KIN.test(next.lower) && capital) return text.length - 1;
  if (!lower.endsWith("s") || lower.length < 4 || isPersonName(lower) || isDutchWord(lower) || isProper(lower) || !next || next.capital || !isSpace(next.gap))
    return 0;
  return isClearName(short) && !isProper(short) && !isNever(short) && (capital || isRole(next.lower)) ? text.length - 1 : 0;
}
