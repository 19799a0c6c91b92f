// Words that go on about the last answer: "een andere", "en de wet?", "naar wie nu?", "bij de wmo". Only a short message can be one.
import type { Library } from "../library/library.ts";
import type { Domein, Partij, Toon } from "../library/schemas.ts";
import { fold, tokenise } from "../recognition/normalise.ts";
import { type Spot, wordFinder } from "../recognition/word-spotter.ts";
import { AROUND, FAMILY_PHRASES, PHRASES, TONE_PHRASES } from "./follow-up-phrases.ts";
import { daysUntil } from "./reminder-words.ts";
import { type AnswerState, type Gezin, MOST_STEPS } from "./state.ts";

export type FollowUp =
  | { soort: keyof typeof PHRASES }
  | { soort: "toon"; toon: Toon }
  | { soort: "gezin"; gezin: Exclude<Gezin, "vraag"> }
  | { soort: "onderwerp"; domein: Domein | null; partij: Partij | null }
  /** `dagen` is null when it was not understood when. */
  | { soort: "herinner"; dagen: number | null };

/**
 * Reads a message; undefined when it is about something new.
 * @param familyAsked whether the question about the family is open: only then "ja" answers something
 */
export type FollowUpReader = (text: string, familyAsked?: boolean) => FollowUp | undefined;

const LONGEST = 60;

const lines = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((line) => line.trim())
    .filter(Boolean);
const table = <K extends string, V>(phrases: Record<K, string>, make: (key: K) => V): Map<string, V> =>
  new Map((Object.entries(phrases) as [K, string][]).flatMap(([key, text]) => lines(text).map((line) => [line, make(key)] as const)));

const KNOWN: ReadonlyMap<string, FollowUp> = new Map([
  ...table<keyof typeof PHRASES, FollowUp>(PHRASES, (soort) => ({ soort })),
  ...table<Toon, FollowUp>(TONE_PHRASES, (toon) => ({ soort: "toon", toon })),
]);
const FAMILY: ReadonlyMap<string, FollowUp> = table<Exclude<Gezin, "vraag">, FollowUp>(FAMILY_PHRASES, (gezin) => ({ soort: "gezin", gezin }));

/** The phrase that a message is, apart from the words that may stand around it; of several the longest. */
function phraseIn(tokens: readonly string[]): FollowUp | undefined {
  for (let length = tokens.length; length > 0; length--) {
    for (let from = 0; from + length <= tokens.length; from++) {
      const around = [tokens.slice(0, from).every((token) => AROUND.before.has(token)), tokens.slice(from + length).every((token) => AROUND.after.has(token))];
      const found = around.every(Boolean) ? KNOWN.get(tokens.slice(from, from + length).join(" ")) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** Words that may stand before a subject ("nee, het gaat om de wmo"), and behind it ("de school zei het"). */
const BEFORE_SUBJECT = new Set(
  "en nee maar ja ok oke oh sorry dus het dit dat gaat is was ging komt kwam zei zegt over om bij van voor de een in uit door ik bedoel bedoelde gemeente".split(
    " ",
  ),
);
const BEHIND_SUBJECT = new Set("zei het dit dat dus was".split(" "));
/** "Dat is voor de gemeente" is no subject but another refusal. */
const ELSEWHERE = /\b(?:dat|dit) (?:is|was)\b|\b(?:is|was|nee) (?:voor|van|uit)\b|^(?:is|was) (?!de )/;

export function followUpReader({ domeinen, partijen }: Library): FollowUpReader {
  const findDomains = wordFinder(domeinen.filter(({ id }) => id !== "algemeen"));
  const findParties = wordFinder(partijen);
  return (text, familyAsked = false) => {
    if (text.length > LONGEST) return undefined;
    const tokens = tokenise(fold(text).replaceAll("'", " "));
    if (tokens.length === 0) return undefined;
    const family = familyAsked ? FAMILY.get(tokens.join(" ")) : undefined;
    const found = family ?? phraseIn(tokens);
    if (found) return found;
    const dagen = daysUntil(tokens);
    if (dagen !== undefined) return { soort: "herinner", dagen };
    return subject(tokens, findDomains, findParties);
  };
}

/** A subject that is all there is: one listed word or phrase, with nothing beside it but the small words. */
function subject(
  tokens: readonly string[],
  findDomains: ReturnType<typeof wordFinder<Domein>>,
  findParties: ReturnType<typeof wordFinder<Partij>>,
): FollowUp | undefined {
  const sentence = tokens.join(" ");
  if (ELSEWHERE.test(sentence)) return undefined;
  const beside = (from: number, to: number): boolean =>
    tokens.slice(0, from).every((token) => BEFORE_SUBJECT.has(token)) && tokens.slice(to).every((token) => BEHIND_SUBJECT.has(token));
  const only = <Id>(found: readonly Spot<Id>[]): Id | null => {
    // "bij de gemeente" names a party; "gemeente" beside another is a small word.
    const spots = found.length > 1 ? found.filter(({ word }) => !BEFORE_SUBJECT.has(word)) : found;
    const [spot] = spots;
    return spots.length === 1 && spot && beside(spot.from, spot.to) ? (spot.ids[0] ?? null) : null;
  };
  const domein = only(findDomains(sentence));
  const partij = only(findParties(sentence));
  return domein || partij ? { soort: "onderwerp", domein, partij } : undefined;
}

/** The state after a follow-up that changes what is shown; the others are for the caller. */
export function applyFollowUp(state: AnswerState, followUp: FollowUp): AnswerState {
  switch (followUp.soort) {
    case "andere":
      return { ...state, beurt: state.beurt + 1 };
    case "hoger":
      return { ...state, stap: Math.min(state.stap + 1, MOST_STEPS) };
    case "toon":
      return { ...state, toon: followUp.toon, beurt: state.toon === followUp.toon ? state.beurt + 1 : 0 };
    case "gezin":
      return { ...state, gezin: followUp.gezin };
    case "onderwerp":
      return { ...state, domein: followUp.domein ?? state.domein, partij: followUp.partij ?? state.partij, ladder: null, stap: 0 };
    default:
      return state;
  }
}
