// Names by what stands before them: a title, a role, a greeting, the field of a mail header, an @.
import { isClearName, isDutchWord, isGivenName, isNever, isPersonName } from "./lists.ts";
import { extendLeft, extendRight, isAcronym, isKnownName, isSpace, isUnknown, nameEnd } from "./phrase.ts";
import { isRole } from "./role.ts";
import type { Search } from "./search.ts";
import type { Token } from "./tokens.ts";
import { BETWEEN, GREETINGS, HEADERS, HOUSE, INTRODUCERS, MAKES_ORGANISATION, PREFIXES, STREET_ENDING, TITLES } from "./vocabulary.ts";

/** Titles, roles, introductions, headers, greetings and mentions: what stands before a name. */
export function takeIntroduced(search: Search, text: string): void {
  const { tokens, isBlocked } = search;
  for (const [at, token] of tokens.entries()) {
    if (token.gap.endsWith("@") && search.isFree(at)) takeMention(search, at, text);
    takeTurnedRound(search, at);
    const next = tokens[at + 1];
    if (!next || token.kind === "mark" || token.kind === "number") continue;
    const { lower } = token;
    const gap = next.gap;
    if (TITLES.has(lower) && (isSpace(gap) || (DOTTED.has(lower) && /^\.[ \u00a0]{1,2}$/.test(gap)))) {
      const end = nameEnd(tokens, at + 1, "title", isBlocked);
      // "Dr. Leo Kannerhuis" is a place; "mevrouw Stenhuis" is not.
      if (!(DOCTOR.has(lower) && [end - 1, end].some((last) => HOUSE.test(tokens[last]?.lower ?? "")))) search.take(at + 1, end);
    } else if (FIELDS.has(lower) && token.opens && /^ ?: ?$/.test(gap)) search.take(at + 1, fieldEnd(tokens, at + 1, isBlocked));
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

/** "Van Dalen, Marloes", as Teams and Outlook write who spoke: surname, comma, first name, and nothing behind it on the line. */
function takeTurnedRound(search: Search, at: number): void {
  const { tokens } = search;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.capital || token.kind !== "word" || !next?.capital || next.gap !== ", " || !search.isFree(at) || !search.isFree(at + 1)) return;
  if (
    (isAcronym(token) && token.text.length < 5) ||
    isNever(token.lower) ||
    !isGivenName(next.lower) ||
    !/^[\s.]*(?:\n|$)|^ ?[(<;\]]/.test(tokens[at + 2]?.gap ?? "")
  )
    return;
  const start = extendLeft(tokens, at, search.isBlocked);
  if (!(tokens[start] as Token).opens && !PREFIXES.has(tokens[start]?.lower ?? "")) return;
  search.take(start, at + 2);
}

/** Titles that are short for something; behind "mevrouw." a new sentence begins. */
const DOTTED = new Set(["mw", "mevr", "mnr", "dhr", "hr", "dr", "drs", "mr", "mrs", "prof", "fam"]);
const DOCTOR = new Set(["dr", "prof", "mr", "st"]);

/** The fields of a form that hold a name and nothing else. */
const FIELDS = new Set(["naam", "voornaam", "achternaam", "voornamen", "roepnaam", "geslachtsnaam", "meisjesnaam"]);

/** To the end of the field: what is filled in is the name, whatever it is. Only when it looks like nothing else: a few words, and no sentence. */
function fieldEnd(tokens: readonly Token[], at: number, blocked: (at: number) => boolean): number {
  let end = at;
  while (end < at + 7 && tokens[end] && !blocked(end) && (end === at || /^[ \u00a0]{1,2}$|^ [-–] $|^-$|^$/.test((tokens[end] as Token).gap))) end++;
  const closed = !tokens[end] || /^[\s,;.]*\n|^ ?[,(;|/]/.test((tokens[end] as Token).gap) || blocked(end);
  const words = tokens.slice(at, end);
  const isSentence = words.length > 6 || words.some(({ lower, capital }) => !capital && !PREFIXES.has(lower) && isNever(lower));
  return closed && !isSentence ? end : nameEnd(tokens, at, "title", blocked);
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
