// How far a name reaches: from a place where one may start, over initials, prefixes and the words that belong to it.
import { isClearName, isDutchWord, isGivenName, isNever, isOfProper, isPersonName, isProper, isSimpleWord } from "./lists.ts";
import { isRole } from "./role.ts";
import type { Token } from "./tokens.ts";
import {
  AFTER_TITLE_NO_NAME,
  BEHIND_DE,
  BEHIND_VAN_DE,
  ENDS_IN_A_THING,
  FIRM_PREFIXES,
  GIVEN_WORDS,
  MAKES_ORGANISATION,
  MAKES_THING,
  NAMES_A_THING,
  PERSON_VERBS,
  PREFIXES,
  STREET_ENDING,
  SURNAME_WORDS,
  TITLES,
} from "./vocabulary.ts";

/** What makes us look for a name here, strongest first: a title, a word that introduces names, a role, nothing but the word itself. */
export type Reason = "title" | "introduced" | "role" | "itself";

const SPACE = /^[ \u00a0]{1,2}$/;
export const isSpace = (gap: string): boolean => SPACE.test(gap);

/** Dotted capitals that are no initials of a person. */
const ABBREVIATION =
  /^(?:b\.v|n\.v|a\.u\.b|p\.s|s\.v\.p|d\.d|e\.d|i\.v\.m|t\.a\.v|t\.n\.v|o\.v\.v|i\.o|m\.b\.t|p\.m|a\.m|v\.o\.f|u\.a|c\.s|n\.a\.w|z\.s\.m|e\.a|d\.w\.z|b\.v\.d|n\.o|o\.a|p\.w|a\.w\.b|w\.m\.o|b\.w|g\.g\.z|g\.d|p\.p|o\.g\.v|t\.b\.v|m\.u\.v)\.$/;
export const isInitials = (token: Token | undefined): boolean => token?.kind === "initials" && token.capital && !ABBREVIATION.test(token.lower);

/** Short capitals such as WMO or GI: a name in capitals is longer, or well known. */
export const isAcronym = (token: Token): boolean => token.shouted && !(token.text.length > 3 && isGivenName(token.lower) && isClearName(token.lower));

const hyphenParts = (lower: string): string[] => lower.split("-").filter(Boolean);

/** "Henkie", "Sjonnie", "Annetje": a given name with an ending that makes it small. */
export function isPetName(lower: string): boolean {
  const base = /^(.{3,12}?)(?:tje|je|ie|ke|y)$/u.exec(lower)?.[1];
  if (!base || isSimpleWord(lower)) return false;
  return isGivenName(base) || (base.length > 3 && base.at(-1) === base.at(-2) && isGivenName(base.slice(0, -1)));
}

/** A capitalised word with hyphens is a name when all its parts have a capital and one is a name: "Jan-Willem", not "IND-dossier". */
export const isKnownName = (token: Token): boolean => {
  if (isPersonName(token.lower) || (token.capital && isPetName(token.lower))) return true;
  if (!token.text.includes("-")) return false;
  const parts = token.text.split("-").filter((part) => !PREFIXES.has(part));
  const known = parts.map((part) => part.toLowerCase()).filter((part) => (isPersonName(part) && !isProper(part)) || isPetName(part));
  if (!token.capital) return known.length === parts.length && parts.some((part) => isClearName(part));
  return (known.length === parts.length || known.some(isClearName)) && parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part));
};

/** Laws are shortened to a capital and consonants: Hvw, Wck, Zvw. */
const LAW = /^\p{Lu}[bcdfghjklmnpqrstvwxz]{1,4}$/u;

/** "RvdK", "VoorZorg": capitals inside, and no "McDonald" or "DeVries". */
const MIXED = /^(?!Mc|Mac|De|Van|El|Al|O['’])\p{Lu}\p{L}*\p{Ll}\p{Lu}|\p{Ll}nr$/u;
/** Surnames that are made like a compound: "Hanenkamp", "Slotboom". Streets and houses have other endings. */
const SURNAME_ENDING =
  /(?:man|mans|stra|sma|inga|inck|ink|boom|kamp|berg|beek|broek|bos|bosch|horst|hout|meijer|meyer|mulder|bakker|maker|smit|kens|sen|aar|stein|steen)$/;
export const isSurnameLike = ({ text, lower }: Token): boolean =>
  lower.length > 6 && SURNAME_ENDING.test(lower) && !text.includes("-") && !isSimpleWord(lower) && !isOfProper(lower) && !isNever(lower);

/** A word that no list knows: neither Dutch, nor a place, nor a name. */
export const isUnknown = (token: Token): boolean =>
  token.lower.length > 2 &&
  !isNever(token.lower) &&
  !LAW.test(token.text) &&
  !MIXED.test(token.text) &&
  hyphenParts(token.lower).every((part) => !isDutchWord(part) && !isOfProper(part) && !isNever(part)) &&
  (!token.text.includes("-") || token.text.split("-").every((part) => /^\p{Lu}\p{Ll}/u.test(part) || PREFIXES.has(part)));

/** Whether a capitalised word can be the main word of a name for this reason. */
function takesCapital(
  token: Token,
  reason: Reason,
  { framed, prefixed, firmly, strongly }: { framed: boolean; prefixed: boolean; firmly: boolean; strongly: boolean },
): boolean {
  if (isAcronym(token)) return reason === "title" && token.text.length > 3 && isPersonName(token.lower);
  if (isNever(token.lower)) return (framed && isPersonName(token.lower)) || (reason === "title" && (firmly || SURNAME_WORDS.has(token.lower)));
  if (token.text.includes("-") && !isKnownName(token) && !isUnknown(token))
    return (framed || reason === "title") && token.text.split("-").every((part) => /^\p{Lu}(?:\p{Ll}|$)/u.test(part) || PREFIXES.has(part));
  if (reason === "title" && !prefixed) return !token.opens || isKnownName(token) || !isDutchWord(token.lower);
  if (framed) return isKnownName(token) || !isSimpleWord(token.lower) || strongly;
  if (reason === "title") return isKnownName(token) || !isDutchWord(token.lower);
  if (isKnownName(token)) return !isProper(token.lower) || reason !== "itself";
  return isUnknown(token);
}

/** Whether a word in lower case can: then it must be a name by itself, or a surname behind a title. */
function takesLower(token: Token, next: Token | undefined, reason: Reason, prefixes: readonly Token[]): boolean {
  const { lower } = token;
  if (isNever(lower) || lower.length < 2) return false;
  if (isClearName(lower) && !isProper(lower)) return lower.length > 2;
  const firm = prefixes.some((prefix) => FIRM_PREFIXES.has(prefix.lower)) || (prefixes.length === 2 && BEHIND_VAN_DE.has(lower));
  if (reason === "title") {
    if (AFTER_TITLE_NO_NAME.has(lower)) return false;
    if (!isDutchWord(lower) && !isProper(lower)) return lower.length > 2;
    if (prefixes.length > 0) return (prefixes.length === 1 && prefixes[0]?.lower === "de" && BEHIND_DE.has(lower)) || (firm && isPersonName(lower));
    return (
      SURNAME_WORDS.has(lower) && (!next || !isSpace(next.gap) || next.kind !== "word" || PERSON_VERBS.has(next.lower) || AFTER_TITLE_NO_NAME.has(next.lower))
    );
  }
  if (prefixes.length > 0) return firm && isPersonName(lower) && SURNAME_WORDS.has(lower);
  if (reason === "role" && GIVEN_WORDS.has(lower)) return !next || !isSpace(next.gap) || PERSON_VERBS.has(next.lower);
  return reason === "introduced" && GIVEN_WORDS.has(lower) && (!next || !isSpace(next.gap));
}

const GENERATION: ReadonlySet<string> = new Set(["jr", "sr", "junior", "senior"]);
const PLACE_PREFIXES: ReadonlySet<string> = new Set(["in", "op", "aan", "uit"]);
const ARTICLES: ReadonlySet<string> = new Set(["'t", "’t", "den", "der"]);

const isFirm = (prefixes: readonly Token[]): boolean => prefixes.some((prefix) => prefix.capital || FIRM_PREFIXES.has(prefix.lower));

/** Over prefixes from `at`, at most four of them. */
function overPrefixes(tokens: readonly Token[], at: number): number {
  let end = at;
  for (
    let token = tokens[end];
    end < at + 4 && token && (token.kind === "word" || PREFIXES.has(token.lower)) && (end === at || isSpace(token.gap));
    token = tokens[end]
  ) {
    // "in 't Veld" and "op den Berg" are names; "in de winter" and "op Texel" are not.
    const fits = PREFIXES.has(token.lower) || (PLACE_PREFIXES.has(token.lower) && ARTICLES.has(tokens[end + 1]?.lower ?? ""));
    if (!fits) break;
    end++;
  }
  return end;
}

/** The end of the name that starts at `at`, or `at` when none does. `blocked` tells which tokens are no part of any name. */
export function nameEnd(tokens: readonly Token[], at: number, reason: Reason, blocked: (at: number) => boolean): number {
  let end = at;
  if (TITLES.has(tokens[at]?.lower ?? "")) return at;
  while (
    end < at + 3 &&
    isInitials(tokens[end]) &&
    !PREFIXES.has((tokens[end] as Token).lower) &&
    (end === at || /^[ \u00a0]?$/.test((tokens[end] as Token).gap))
  )
    end++;
  const initials = end;
  const small = end === at && tokens[at]?.kind === "initials" && tokens[at]?.lower.length === 2 ? 1 : 0;
  const from = initials + small;
  const core = overPrefixes(tokens, from);
  // "J. de W." and "mw vd B.": a surname that is itself an initial.
  if ((initials > at || reason === "title") && core > from && isInitials(tokens[core]) && tokens[core]?.lower.length === 2) return core + 1;
  for (const main of core > from && tokens[core]?.kind !== "word" ? [core - 1] : [core, from]) {
    const token = tokens[main];
    if (token?.kind !== "word" || blocked(main) || (main > at && !/^[ \u00a0]{0,2}$/.test(token.gap))) continue;
    const prefixes = tokens.slice(from, main);
    // "de moeder van Noor" and "een man van de kerk": behind a role "van" is a word of its own.
    if (reason !== "title" && initials === at && small === 0 && prefixes[0]?.text === "van" && !(prefixes.length > 1 && isFirm(prefixes))) continue;
    const framed = initials > at || (prefixes.length > 0 && isFirm(prefixes));
    const taken = token.capital
      ? takesCapital(token, reason, {
          framed,
          prefixed: prefixes.length > 0,
          firmly: isFirm(prefixes),
          strongly: prefixes.length > 0 || (tokens[at]?.text.length ?? 0) > 2,
        })
      : takesLower(token, tokens[main + 1], small ? "title" : reason, prefixes);
    if (taken && (small === 0 || main > at)) return extendRight(tokens, main, blocked);
  }
  return initials > at && reason !== "itself" ? initials : at;
}

const namesAThing = (lower: string): boolean =>
  isRole(lower) ||
  NAMES_A_THING.has(lower) ||
  ENDS_IN_A_THING.test(lower) ||
  STREET_ENDING.test(lower) ||
  MAKES_ORGANISATION.has(lower) ||
  MAKES_THING.has(lower);

/** Whether a word directly behind a name belongs to it. */
function continues(token: Token, behindPrefix: number, first: Token): boolean {
  if (isNever(token.lower)) return false;
  if (token.capital) {
    if (isAcronym(token) || (token.opens && !/^ [-–] $/.test(token.gap))) return false;
    if ((behindPrefix > 1 || isKnownName(token)) && (!isProper(token.lower) || behindPrefix > 0)) return true;
    if (isUnknown(token) || (behindPrefix === 1 && isSurnameLike(token))) return true;
    // "Cees Baars", "Wendy Groot": behind a first name any capitalised word is the surname, unless it names a thing.
    const named = first.capital && isGivenName(first.lower) && (isClearName(first.lower) || !first.opens);
    return named && behindPrefix === 0 && !MIXED.test(token.text) && !namesAThing(token.lower);
  }
  return isClearName(token.lower) && !isProper(token.lower) ? token.lower.length > 2 : behindPrefix > 1 && isPersonName(token.lower);
}

/** From the main word of a name on: second names, surnames with prefixes, an initial ("Yasmina B.", "Jansen, P.J."). */
export function extendRight(tokens: readonly Token[], main: number, blocked: (at: number) => boolean): number {
  let end = main + 1;
  for (let step = 0; step < 5; step++) {
    const next = tokens[end];
    if (!next || blocked(end)) break;
    if (isInitials(next) && /^,?[ \u00a0]$/.test(next.gap) && next.lower.length < 9) {
      end++;
      // "K.-Aslan": glued to the initial before it.
      if (next.text.endsWith("-") && tokens[end]?.gap === "" && tokens[end]?.kind === "word" && !blocked(end)) end++;
      continue;
    }
    if (GENERATION.has(next.lower) && /^,?[ \u00a0]$/.test(next.gap)) {
      end++;
      continue;
    }
    // "Van der Heijden - de Bruijn": a second surname behind a loose hyphen.
    const hyphen = /^ [-–] $/.test(next.gap) && (PREFIXES.has(next.lower) || (next.capital && isPersonName(next.lower) && !isGivenName(next.lower)));
    if (!isSpace(next.gap) && !hyphen) break;
    const core = overPrefixes(tokens, end);
    const token = tokens[core];
    // "Noah van der L."
    if (core > end && isInitials(token) && token?.lower.length === 2 && isSpace(token.gap)) {
      end = core + 1;
      continue;
    }
    if (token?.kind === "word" && !blocked(core) && (isSpace(token.gap) || (hyphen && core === end)) && continues(token, core - end, tokens[main] as Token))
      end = core + 1;
    else break;
  }
  return end;
}

/** The start of a name whose main word is at `at`: initials, prefixes and an unknown first name before it. */
export function extendLeft(tokens: readonly Token[], at: number, blocked: (at: number) => boolean): number {
  const main = tokens[at] as Token;
  if (!isSpace(main.gap) && !(main.gap === "" && isInitials(tokens[at - 1]))) return at;
  let start = at;
  while (start > at - 3 && start > 0 && PREFIXES.has((tokens[start - 1] as Token).lower) && isSpace((tokens[start] as Token).gap) && !blocked(start - 1))
    start--;
  if (start < at && !keepsPrefixes(tokens.slice(start, at), main)) start = at;
  while (start > 0 && start > at - 5 && isInitials(tokens[start - 1]) && /^[ \u00a0]?$/.test((tokens[start] as Token).gap)) start--;
  // "M el Amrani": an initial without its dot.
  const letter = tokens[start - 1];
  if (
    letter?.kind === "word" &&
    letter.text.length === 1 &&
    letter.capital &&
    main.capital &&
    isSpace((tokens[start] as Token).gap) &&
    tokens[start - 2]?.kind !== "number"
  )
    return start - 1;
  const first = tokens[start - 1];
  const startsName = first?.kind === "word" && first.capital && !isAcronym(first) && isSpace((tokens[start] as Token).gap) && !blocked(start - 1);
  if (
    startsName &&
    main.capital &&
    (isUnknown(first) ||
      (isPersonName(first.lower) &&
        !isNever(first.lower) &&
        !(first.opens && AFTER_TITLE_NO_NAME.has(first.lower) && !PERSON_VERBS.has(tokens[at + 1]?.lower ?? ""))))
  )
    return start - 1;
  return start;
}

/** "De Lange" and "van der Meer" keep their prefixes; "van Kevin" and "de Kevin" do not. */
function keepsPrefixes(prefixes: readonly Token[], main: Token): boolean {
  const [first] = prefixes as [Token, ...Token[]];
  if (!main.capital) return false;
  const given = isGivenName(main.lower) && !SURNAME_WORDS.has(main.lower);
  if (prefixes.length > 1) return prefixes.some((prefix) => FIRM_PREFIXES.has(prefix.lower) || prefix.capital) || !given;
  if (FIRM_PREFIXES.has(first.lower)) return true;
  if (first.capital) return first.opens ? !given && isPersonName(main.lower) && first.lower !== "het" : first.lower !== "het";
  return first.lower === "de" && SURNAME_WORDS.has(main.lower) && isPersonName(main.lower);
}
