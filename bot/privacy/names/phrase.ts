// How far a name reaches: from a place where one may start, over initials, prefixes and the words that belong to it.
import { isClearName, isDutchWord, isGivenName, isNever, isOfProper, isPersonName, isProper, isSimpleWord } from "./lists.ts";
import { isRole } from "./role.ts";
import type { Token } from "./tokens.ts";
import {
  AFTER_TITLE_NO_NAME,
  BEHIND_DE,
  BEHIND_VAN,
  BEHIND_VAN_DE,
  ENDS_IN_A_THING,
  FIRM_PREFIXES,
  GIVEN_WORDS,
  MAKES_ORGANISATION,
  MAKES_THING,
  NAMES_A_THING,
  NO_NAME_BEHIND_VAN,
  PERSON_VERBS,
  PREFIXES,
  STREET_ENDING,
  SURNAME_WORDS,
  TITLES,
  TRADES,
  words,
} from "./vocabulary.ts";

/** What makes us look for a name here, strongest first: a title, a word that introduces names, a role, nothing but the word itself. */
export type Reason = "title" | "introduced" | "role" | "itself";

const SPACE = /^[ \u00a0]{1,2}$/;
export const isSpace = (gap: string): boolean => SPACE.test(gap);

/** Dotted capitals that are no initials of a person, without their dots. */
const ABBREVIATIONS = words(
  "bv nv aub ps svp dd ed ivm tav tnv ovv io mbt pm am vof ua cs naw zsm ea dwz bvd no oa pw awb wmo bw ggz gd pp ogv tbv muv nvt icm tzt dmv tov eea obv zoz jgz cjg swt aow apv vog bsn brp gba adhd ass zzp zvw wlz vve btw iq eq seh vso sbo amw smw bjz mdo wia ioaw ioaz bbz dsm muhp kvk ozb vng ggd ots pvb pva fgr avg igj nb nav bgg mav oid ihkv tgv uav mmv sv mvt rvs rvb rvt cvb vto bso",
);
/** Initials that happen to spell a word that is never a name: "W.A.S. Bos". */
const SMALL_WORDS = words(
  "het een van aan hij zij die dat wie wat was had mag zou kan kun als bij uit dan dus hun hem wij god dag heb ben doe kom bel max has dux pas nee hoi hey",
);
/** "N.v.t.", "D.m.v.": a small letter inside, other than that of "Tj." or "v.d.". */
const SMALL_INSIDE = /^\p{Lu}.{0,12}\.\p{Ll}\./u;
const WITH_PREFIX = /^(?:\p{Lu}\p{Ll}{0,2}\.){1,4}v\.(?:d\.)?(?:\p{Lu}\.)?-?$/u;

export const isInitials = (token: Token | undefined): boolean => {
  if (token?.kind !== "initials" || !token.capital) return false;
  const letters = token.lower.replace(/[.-]/g, "");
  if (ABBREVIATIONS.has(letters) || (letters.length > 2 && isNever(letters) && !SMALL_WORDS.has(letters))) return false;
  return !SMALL_INSIDE.test(token.text) || WITH_PREFIX.test(token.text);
};

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

/** "Risico's", "GI's": what stands before the s is a Dutch word or an acronym. */
const isPlural = ({ text, lower }: Token): boolean => {
  const stem = /^.{1,40}(?=['’]s$)/u.exec(text)?.[0];
  return stem !== undefined && (stem === stem.toUpperCase() || isDutchWord(lower.slice(0, stem.length)));
};

/** "Al-Jubouri", "El-Ghazali". */
const GLUED: ReadonlySet<string> = new Set(["al", "el", "ait", "ben", "bou", "abu", "ould"]);

/** A word that no list knows: neither Dutch, nor a place, nor a name. */
export const isUnknown = (token: Token): boolean =>
  token.lower.length > 2 &&
  !isPlural(token) &&
  !isNever(token.lower) &&
  !isProper(token.lower) &&
  !LAW.test(token.text) &&
  !MIXED.test(token.text) &&
  hyphenParts(token.lower).every((part, at) => (at === 0 && GLUED.has(part)) || (!isDutchWord(part) && !isOfProper(part) && !isNever(part))) &&
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

/** Whether a word in small letters is a surname behind a title and prefixes: "mw van dijk", "dhr de jong", not "de mevrouw van de gemeente". */
function takesBehindPrefixes(lower: string, prefixes: string, firm: boolean): boolean {
  if (prefixes === "de") return BEHIND_DE.has(lower);
  // Nobody says "van der" or "van den" before a noun any more.
  if (prefixes === "van der" || prefixes === "van den") return lower.length > 2;
  const named = isPersonName(lower) && !isProper(lower);
  if (prefixes === "van") return BEHIND_VAN.has(lower) || (named && !NO_NAME_BEHIND_VAN.has(lower) && !isRole(lower));
  if (prefixes === "van de") return BEHIND_VAN_DE.has(lower) || (named && !NO_NAME_BEHIND_VAN.has(lower) && !namesAThing(lower));
  return firm && isPersonName(lower) && !AFTER_TITLE_NO_NAME.has(lower);
}

/** Whether a word in lower case can: then it must be a name by itself, or a surname behind a title. */
function takesLower(token: Token, next: Token | undefined, reason: Reason, prefixes: readonly Token[]): boolean {
  const { lower } = token;
  if (isNever(lower) || lower.length < 2) return false;
  if (isClearName(lower) && !isProper(lower)) return lower.length > 2;
  const firm = prefixes.some((prefix) => FIRM_PREFIXES.has(prefix.lower)) || (prefixes.length === 2 && BEHIND_VAN_DE.has(lower));
  if (reason === "title") {
    if (prefixes.length > 0 && takesBehindPrefixes(lower, prefixes.map((prefix) => prefix.lower).join(" "), firm)) return true;
    if (AFTER_TITLE_NO_NAME.has(lower)) return false;
    // "Mevrouw van syrische afkomst", "meneer van cjg" say where somebody comes from.
    if (prefixes.length > 0 && (isOfProper(lower) || NO_NAME_BEHIND_VAN.has(lower) || (lower.length < 5 && !/[aeiouy]/.test(lower)))) return false;
    if (!isDutchWord(lower) && !isProper(lower)) return lower.length > 2;
    return (
      prefixes.length === 0 &&
      SURNAME_WORDS.has(lower) &&
      (!next || !isSpace(next.gap) || next.kind !== "word" || PERSON_VERBS.has(next.lower) || AFTER_TITLE_NO_NAME.has(next.lower))
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
  const small = end === at && tokens[at]?.kind === "initials" && tokens[at]?.lower.length === 2 && tokens[at]?.lower !== "u." ? 1 : 0;
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
    // "mw Mei Lin Chen"
    if (reason === "title" && token.capital && !token.opens && isNever(token.lower) && startsLongName(tokens, main)) return extendRight(tokens, main, blocked);
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

/** Whether a clear name stands right behind. */
function startsLongName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === "word" && next.capital && !next.shouted && isSpace(next.gap) && isClearName(next.lower) && !isProper(next.lower);
}

const namesAThing = (lower: string): boolean =>
  isRole(lower) ||
  NAMES_A_THING.has(lower) ||
  ENDS_IN_A_THING.test(lower) ||
  STREET_ENDING.test(lower) ||
  MAKES_ORGANISATION.has(lower) ||
  MAKES_THING.has(lower);

/** Whether a word directly behind a name belongs to it. */
function continues(token: Token, prefixes: readonly Token[], first: Token): boolean {
  const behindPrefix = prefixes.length;
  if (isNever(token.lower)) return false;
  if (first.shouted && first.text.length > 2 && token.shouted) return continuesShouted(token, prefixes, first);
  if (token.capital) {
    if (isAcronym(token) || (token.opens && !/^ [-–] $/.test(token.gap))) return false;
    if ((behindPrefix > 1 || isKnownName(token)) && (!isProper(token.lower) || behindPrefix > 0)) return true;
    if (isUnknown(token) || (behindPrefix === 1 && isSurnameLike(token))) return true;
    // "Cees Baars", "Wendy Groot": behind a first name any capitalised word is the surname, unless it names a thing.
    const known = isGivenName(first.lower) || (isClearName(first.lower) && !isSimpleWord(token.lower));
    const named = first.capital && known && (isClearName(first.lower) || !first.opens);
    return named && behindPrefix === 0 && !MIXED.test(token.text) && !namesAThing(token.lower);
  }
  if (isClearName(token.lower) && !isProper(token.lower)) return token.lower.length > 2;
  // "mohamed ait lahcen"
  if (behindPrefix === 1 && isFirm(prefixes)) return token.lower.length > 3 && !isDutchWord(token.lower) && !isOfProper(token.lower);
  return behindPrefix > 1 && isPersonName(token.lower);
}

/** "FATMA YILDIZ WIL HAAR KIND TERUG": in a shouted sentence only names, and words that no list has, belong to the name. */
function continuesShouted(token: Token, prefixes: readonly Token[], first: Token): boolean {
  const { lower } = token;
  if (!isGivenName(first.lower) || token.opens || isProper(lower)) return false;
  if (isClearName(lower) || (lower.length > 4 && !isDutchWord(lower) && !isOfProper(lower) && /[aeiouy]/.test(lower))) return true;
  const before = prefixes.map((prefix) => prefix.lower).join(" ");
  if (before === "") return TRADES.has(lower);
  return before === "de" ? BEHIND_DE.has(lower) : before === "van" ? BEHIND_VAN.has(lower) || SURNAME_WORDS.has(lower) : isPersonName(lower);
}

/** From the main word of a name on: second names, surnames with prefixes, an initial ("Yasmina B.", "Jansen, P.J."). */
export function extendRight(tokens: readonly Token[], main: number, blocked: (at: number) => boolean): number {
  let end = main + 1;
  for (let step = 0; step < 5; step++) {
    const next = tokens[end];
    if (!next || blocked(end)) break;
    if (isInitials(next) && /^,?[ \u00a0]$/.test(next.gap) && next.lower.length < 9) {
      // "T. Hoekstra, P. Bos": the initials of the next one.
      if (next.gap.startsWith(",") && isInitials(tokens[main - 1]) && isSpace(tokens[end + 1]?.gap ?? "")) break;
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
    if (
      token?.kind === "word" &&
      !blocked(core) &&
      (isSpace(token.gap) || (hyphen && core === end)) &&
      continues(token, tokens.slice(end, core), tokens[main] as Token)
    )
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
