// Names of persons: by title, role, greeting, signature, header and initials, and by a name list; ordinary words that are names as well
// (Wil, Storm, Koning) are only taken where something says that they are one.
import { type Finder, markAt, type Span } from "../piece.ts";
import { isClearName, isDutchWord, isGivenName, isNever, isPersonName, isProper } from "./lists.ts";
import { extendLeft, extendRight, isAcronym, isInitials, isKnownName, isSpace, isUnknown, nameEnd } from "./phrase.ts";
import { type Token, tokensOf } from "./tokens.ts";
import {
  BETWEEN,
  CLOSINGS,
  ENDS_IN_A_THING,
  EXPRESSION_WORDS,
  GIVEN_WORDS,
  GREETINGS,
  HEADERS,
  INTRODUCERS,
  MAKES_ORGANISATION,
  MAKES_THING,
  NAMES_A_THING,
  NICKNAME_WORDS,
  PERSON_VERBS,
  PREFIXES,
  ROLES,
  TITLES,
  TO_A_PLACE,
  TRADES,
} from "./vocabulary.ts";

const STREET_ENDING =
  /(?:straat|laan|weg|plein|gracht|kade|singel|steeg|dreef|plantsoen|dijk|hof|park|wijk|buurt|veld|kerk|school|zorg|wonen|bank|plus|groep|huis)$/;
const ROLE_ENDING =
  /(?:begeleid(?:er|ster)|consulente?|coach|regisseur|manager|medewerk(?:er|ster)|moeder|vader|voogd|beschermer|agent|arts|ouder|verlener|leider|houder|bewoner)$/;
const LIST_LABEL = new Set(
  "type categorie klasse vitamine lid sub onder bijlage niveau optie plan hepatitis blok gebouw ingang letter vak punt groep onderdeel variant route lijn zone team".split(
    " ",
  ),
);
const JOINS = new Set(["en", "of", "&", "+"]);
// Verbs that an ordinary word can have as well ("Storm is gaan liggen"): they prove nothing.
const NO_PERSON_BEHIND = new Set(["het", "een", "elk", "elke", "ieder", "iedere", "geen"]);
/** "in de Bijlmer", "op de Veluwe". */
const FOR_A_PLACE = new Set(["in", "op", "naar", "uit", "rond"]);
const WEAK_VERBS = new Set(
  "is was wordt werd staat stond ligt lag blijft bleef kan kon gaat ging doet deed komt kwam zal zou geeft maakt maakte gaf hoort zit".split(" "),
);

/** One search: the tokens, and which of them are names or cannot be. */
class Search {
  readonly tokens: Token[];
  readonly taken: boolean[];
  readonly blocked: boolean[];
  /** Where a token's name ends earlier than the token: before a possessive s. */
  readonly ends = new Map<number, number>();

  constructor(text: string) {
    this.tokens = tokensOf(text);
    this.taken = new Array(this.tokens.length).fill(false);
    this.blocked = this.tokens.map(({ kind }) => kind === "mark" || kind === "number");
  }

  readonly isBlocked = (at: number): boolean => this.blocked[at] === true;

  take(from: number, to: number): boolean {
    for (let at = from; at < to; at++) this.taken[at] = true;
    return to > from;
  }

  isFree(at: number): boolean {
    return this.taken[at] === false && this.blocked[at] === false;
  }

  spans(): Span[] {
    const spans: Span[] = [];
    let last = -2;
    for (const [at, token] of this.tokens.entries()) {
      if (!this.taken[at]) continue;
      const to = this.ends.get(at) ?? token.to;
      const open = spans.at(-1);
      if (open && last === at - 1 && (/^[ \u00a0]{0,2}$/.test(token.gap) || (token.gap === ", " && token.kind === "initials"))) open.to = to;
      else spans.push({ from: token.from, to });
      last = at;
    }
    return spans;
  }
}

const URL = /(?:https?:\/\/|www\.)\S{1,400}|(?<![\p{L}\p{N}@.-])[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.(?:nl|com|org|net|eu|be)(?![\p{L}\d])/giu;

/** A public address on the web is no place to look for names. */
function blockUrls({ tokens, blocked }: Search, text: string): void {
  if (!/www\.|:\/\/|\.(?:nl|com|org|net|eu|be)/i.test(text)) return;
  let at = 0;
  for (const { 0: url, index } of text.matchAll(URL)) {
    while (at < tokens.length && (tokens[at] as Token).to <= index) at++;
    for (; at < tokens.length && (tokens[at] as Token).from < index + url.length; at++) blocked[at] = true;
  }
}

/** "3521 VB Utrecht": what stands behind a postcode is a town. */
function blockTowns({ tokens, blocked }: Search): void {
  for (const [at, { mark }] of tokens.entries()) {
    if (mark !== "postcode") continue;
    for (let town = at + 1; town < at + 4 && tokens[town]?.capital && /^,? {1,2}$/.test((tokens[town] as Token).gap); town++) blocked[town] = true;
  }
}

/** Fixed expressions ("Albert Heijn", "Jan Modaal") are no names. */
function blockExpressions({ tokens, blocked }: Search): void {
  for (const [at, { lower }] of tokens.entries()) {
    for (const expression of EXPRESSION_WORDS.get(lower) ?? []) {
      const fits = expression.every(
        (word, i) =>
          (word === "*" ? tokens[at + i]?.capital : tokens[at + i]?.lower === word) && (i === 0 || /^[ \u00a0-]{1,2}$/.test(tokens[at + i]?.gap ?? "")),
      );
      if (fits) blocked.fill(true, at, at + expression.length);
    }
  }
}

const isRole = (lower: string): boolean => ROLES.has(lower) || ROLE_ENDING.test(lower);

/** Titles, roles, introductions, headers, greetings and mentions: what stands before a name. */
function takeIntroduced(search: Search, text: string): void {
  const { tokens, isBlocked } = search;
  for (const [at, token] of tokens.entries()) {
    if (token.gap.endsWith("@") && search.isFree(at)) takeMention(search, at, text);
    const next = tokens[at + 1];
    if (!next || token.kind === "mark" || token.kind === "number") continue;
    const { lower } = token;
    const gap = next.gap;
    if (TITLES.has(lower) && /^\.?[ \u00a0]{1,2}$/.test(gap)) search.take(at + 1, nameEnd(tokens, at + 1, "title", isBlocked));
    else if (HEADERS.has(lower) && /^ ?: ?$/.test(gap)) search.take(at + 1, nameEnd(tokens, at + 1, token.opens ? "title" : "introduced", isBlocked));
    else if (isRole(lower) && /^(?:[ \u00a0]{1,2}|, |: | \(|\. ?)$/.test(gap) && !(gap.startsWith(".") && !/^(?:ing|ir|ds)$/.test(lower)))
      takeBehindRole(search, at + 1);
    else if (INTRODUCERS.has(lower)) {
      let start = at + 1;
      while (start < at + 3 && BETWEEN.has(tokens[start]?.lower ?? "")) start++;
      if (/^[ :\u00a0]{1,3}$/.test(tokens[start]?.gap ?? "")) search.take(start, nameEnd(tokens, start, "introduced", isBlocked));
    } else if (lower === "ben" && tokens[at - 1]?.lower === "ik" && isSpace(gap) && !next.opens)
      search.take(at + 1, nameEnd(tokens, at + 1, next.capital ? "role" : "itself", isBlocked));
    else if (token.opens && GREETINGS.has(lower) && /^,? {1,2}$/.test(gap)) takeGreeted(search, at + 1);
  }
}

const HANDLE = /^[\p{L}\p{N}]{1,30}(?:[._][\p{L}\p{N}]{1,30}){0,4}/u;

/** "@Fatima", and a user name such as "@kevin_020" whole. */
function takeMention(search: Search, at: number, text: string): void {
  const token = search.tokens[at] as Token;
  const handle = HANDLE.exec(text.slice(token.from, token.from + 100))?.[0] ?? "";
  const end = nameEnd(search.tokens, at, "introduced", search.isBlocked);
  if (handle.length <= token.text.length) search.take(at, end);
  else {
    // The tokens of the handle become one piece, up to its end.
    let last = at;
    while ((search.tokens[last + 1]?.from ?? Number.POSITIVE_INFINITY) < token.from + handle.length) last++;
    for (let part = at; part <= last; part++) {
      search.taken[part] = part === at;
      search.blocked[part] = true;
    }
    search.ends.set(at, token.from + handle.length);
  }
}

/** Behind a role: "cliënt Jawad", "vriend, Merhawi", "moeder (I. Szymańska)"; not "cliënt, Werk en Inkomen zegt". */
function takeBehindRole(search: Search, at: number): void {
  const { tokens, isBlocked } = search;
  const token = tokens[at] as Token;
  const apart = !isSpace(token.gap);
  if (apart && token.kind === "word" && !PREFIXES.has(token.lower) && (!token.capital || (!isKnownName(token) && !isUnknown(token)))) return;
  const end = nameEnd(tokens, at, "role", isBlocked);
  if (end > at && !MAKES_ORGANISATION.has(tokens[end]?.lower ?? "") && !STREET_ENDING.test(tokens[end - 1]?.lower ?? "")) search.take(at, end);
  else if (end > at && isPersonName(tokens[end - 1]?.lower ?? "")) search.take(at, end);
}

/** "Hoi Marieke,", "hi sanne ff snel"; an ordinary word only before a comma: "hoi wil je" is no name. */
function takeGreeted(search: Search, at: number): void {
  const { tokens, isBlocked } = search;
  const token = tokens[at] as Token;
  if (isRole(token.lower.replace(/['’]s$/, ""))) return;
  const closed = /^[ \u00a0]?[,!\n]/.test(tokens[at + 1]?.gap ?? ",");
  const ordinary = isPersonName(token.lower) && !isClearName(token.lower);
  if (token.capital && (isKnownName(token) || isUnknown(token) || PREFIXES.has(token.lower))) search.take(at, nameEnd(tokens, at, "role", isBlocked));
  else if (
    !token.capital &&
    (isClearName(token.lower) || (closed && (ordinary || (token.kind === "word" && !isDutchWord(token.lower) && !isNever(token.lower)))))
  )
    search.take(at, extendRight(tokens, at, isBlocked));
}

/** The line under "Met vriendelijke groet," and the word behind "gr": a signature, unless it names a team. */
function takeSignatures(search: Search): void {
  const { tokens, isBlocked } = search;
  for (const [at, token] of tokens.entries()) {
    if (!CLOSINGS.has(token.lower)) continue;
    let start = at + 1;
    while (start < at + 3 && ["van", "en", "met", "vriendelijke"].includes(tokens[start]?.lower ?? "")) start++;
    const first = tokens[start];
    if (!first) continue;
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
      else if (line.length === 1 && first.capital && !tokens[start + 1] && !isNever(first.lower) && !isAcronym(first)) search.take(begin, begin + 1);
    } else if (/^[.,:]? {0,2}$/.test(first.gap) && first.gap !== "") {
      const end = nameEnd(tokens, begin, first.capital ? "role" : "introduced", isBlocked);
      search.take(begin, end);
      if (
        end === begin &&
        first.gap.includes(",") &&
        first.capital &&
        begin === tokens.length - 1 &&
        first.kind === "word" &&
        !isNever(first.lower) &&
        !isAcronym(first)
      )
        search.take(begin, begin + 1);
    }
  }
}

/** "E. Osei", "R.S.", "R. wil het niet", "m. bouzidi". */
function takeInitials(search: Search): void {
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

/** The word before a token, over "van" and "de". */
function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1;
  while (before > at - 4 && ["van", "de", "het", "den", "der", "'t"].includes(tokens[before]?.lower ?? "")) before--;
  return tokens[before];
}

/** Whether a word is all there is between brackets: "(Griet)". */
const standsAlone = (tokens: readonly Token[], at: number): boolean => tokens[at]?.gap.endsWith("(") === true && tokens[at + 1]?.gap.startsWith(")") === true;

/** Whether a word is all there is behind a label: "Notulist: Mark". */
const isLabelled = (tokens: readonly Token[], at: number): boolean =>
  /^ ?: ?$/.test(tokens[at]?.gap ?? "") && /^[.,;]?\s*\n|^,/.test(tokens[at + 1]?.gap ?? "\n");

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
  if (touches && (MAKES_ORGANISATION.has(next.lower) || MAKES_THING.has(next.lower))) return false;
  const thing = wordBefore(tokens, at)?.lower ?? "";
  // "het Rijk", "een Doodle": a person takes no article.
  const article = tokens[at - 1]?.lower ?? "";
  if (isSpace(token.gap) && (NO_PERSON_BEHIND.has(article) || (article === "de" && (isUnknown(token) || FOR_A_PLACE.has(tokens[at - 2]?.lower ?? "")))))
    return false;
  if (!token.opens && (NAMES_A_THING.has(thing) || ENDS_IN_A_THING.test(thing))) return false;
  const toPlace = TO_A_PLACE.has(tokens[at - 1]?.lower ?? "") && isSpace(token.gap);
  const person = isKnownName(token);
  const clear = person && !(isPersonName(lower) && !isClearName(lower));
  // "Art. 4", "Mark 10": with a number it is no person.
  if (person && !clear && next?.kind === "number" && /^\.? $/.test(next.gap)) return false;
  if (person && isProper(lower)) return isGivenName(lower) && !toPlace && !token.opens && clear;
  if (clear) return !(toPlace && STREET_ENDING.test(lower));
  const acts = touches && PERSON_VERBS.has(next.lower);
  if (person) {
    if (token.opens)
      return (acts && !WEAK_VERBS.has(next.lower) && (isGivenName(lower) || TRADES.has(lower))) || standsAlone(tokens, at) || isLabelled(tokens, at);
    return !toPlace && (isGivenName(lower) || !standsInTitle(tokens, at));
  }
  if (!isUnknown(token) || STREET_ENDING.test(lower) || toPlace) return false;
  return token.opens ? acts : true;
}

/** Names that need no introduction. */
function takeKnown(search: Search): void {
  const { tokens, isBlocked } = search;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || !search.isFree(at)) continue;
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
      search.ends.set(at, token.from + possessive);
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
  const clear = isClearName(lower);
  const identified =
    !clear && next !== undefined && /^[ ,(]{1,2}$/.test(next.gap) && (next.mark === "bsn" || next.mark === "geboortedatum" || IDENTIFIES.has(next.lower));
  if (!clear && !identified) return false;
  if (isNever(lower) || isProper(lower) || (ARTICLES.has(tokens[at - 1]?.lower ?? "") && isSpace(tokens[at]?.gap ?? ""))) return false;
  return clear ? lower.length > 3 || (lower.length === 3 && isGivenName(lower)) : lower.length > 3 && !isDutchWord(lower);
}

const KIN =
  /^(?:moeder|vader|ouders|broer|broertje|zus|zusje|zoon|zoontje|dochter|dochtertje|kind|kinderen|oma|opa|partner|vrouw|man|ex|vriend|vriendin|school|huis|woning|dossier|uitkering|bewindvoerder|mentor)$/;

/** The length of the name in "Anna's", "Lucas'" and "Kevins moeder"; 0 when the word is no possessive. */
function possessiveStem({ text, lower, capital, opens }: Token, next: Token | undefined): number {
  const stem = /^(.{2,40})['’]s$/u.exec(lower)?.[1];
  if (stem && (isRole(stem) || TITLES.has(stem) || (text.length > 3 && text.slice(0, stem.length) === stem.toUpperCase()))) return 0;
  if (stem) return (isClearName(stem) && !isProper(stem) && !isNever(stem)) || (capital && !opens && isPersonName(stem) && !isNever(stem)) ? stem.length : 0;
  const short = lower.slice(0, -1);
  // "Peters broer": a given name before kin, also where the whole is a surname.
  if (next && isSpace(next.gap) && isGivenName(short) && KIN.test(next.lower) && capital) return text.length - 1;
  if (!lower.endsWith("s") || lower.length < 4 || isPersonName(lower) || isDutchWord(lower) || isProper(lower) || !next || next.capital || !isSpace(next.gap))
    return 0;
  return isClearName(short) && !isProper(short) && !isNever(short) && (capital || isRole(next.lower)) ? text.length - 1 : 0;
}

/** "Bas/Guus", "bas en guus": beside a name, a word that may be one is one. */
function takeNeighbours(search: Search): void {
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
function takeRepeated(search: Search): void {
  const { tokens, taken } = search;
  const seen = new Set<string>();
  for (const [at, token] of tokens.entries())
    if (taken[at] && token.kind === "word" && token.capital && token.text.length > 2 && !PREFIXES.has(token.lower)) seen.add(token.text);
  if (seen.size === 0) return;
  for (const [at, token] of tokens.entries()) if (search.isFree(at) && seen.has(token.text)) search.take(at, at + 1);
}

export const findNames: Finder = (text) => {
  const search = new Search(text);
  blockExpressions(search);
  blockUrls(search, text);
  blockTowns(search);
  takeIntroduced(search, text);
  takeSignatures(search);
  takeInitials(search);
  takeKnown(search);
  takeNeighbours(search);
  takeRepeated(search);
  return search.spans().filter(({ from }) => markAt(text, from) === undefined);
};
