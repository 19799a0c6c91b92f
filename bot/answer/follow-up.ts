// Words that go on about the last answer: "een andere", "en de wet?", "naar wie nu?", "bij de wmo". Only a short message can be one.
import type { Library } from "../library/library.ts";
import type { Domein, Partij, Toon } from "../library/schemas.ts";
import { fold, tokenise } from "../recognition/normalise.ts";
import type { Recognition } from "../recognition/recogniser.ts";
import { type Spot, wordFinder } from "../recognition/word-spotter.ts";
import { followUpGuesser, type Kind, messagesOf } from "./follow-up-guess.ts";
import { daysIn, daysUntil, takesBack } from "./reminder-words.ts";
import { type AnswerState, type Gezin, MOST_STEPS } from "./state.ts";

export type FollowUp =
  | { soort: "andere" | "wet" | "ladder" | "hoger" | "klopt-niet" | "afpellen" | "deel" | "bedankt" | "stop" }
  | { soort: "toon"; toon: Toon }
  | { soort: "gezin"; gezin: Exclude<Gezin, "vraag"> }
  | { soort: "onderwerp"; domein: Domein | null; partij: Partij | null }
  /** `dagen` is null when it was not understood when. */
  | { soort: "herinner"; dagen: number | null }
  | { soort: "herinner-af" };

/** Whether the question about the family is open, was answered before in this conversation, or neither. Only the first makes a bare "ja" an answer. */
export type FamilyAsked = "open" | "beantwoord" | "nee";

/** Both give undefined when a message is about something new. */
export interface FollowUpReader {
  /** A message of `vervolg.yaml`, or one that is a subject or a time and nothing more. Certain by itself. */
  phrase(text: string, asked?: FamilyAsked): FollowUp | undefined;
  /**
   * What a message most likely asks, by what it shares with `vervolg.yaml`. Only for a conversation that has an answer.
   * @param heard what the recogniser makes of the message: the more it hears a refusal, the surer this must be
   */
  guess(text: string, asked: FamilyAsked, heard: Recognition): FollowUp | undefined;
}

const LONGEST_PHRASE = 60;
const LONGEST_GUESS = 90;
const MOST_WORDS = 12;

/** Words that may stand around a phrase: they ask nicely, or only begin a sentence. */
const AROUND = {
  before: wordSet(
    "en nee ok oke ja nog geef doe mag ik heb je kan kun het wil jij mij me graag liever eens even iets wat een beetje tikje dan toch nou hm oh sorry dus svp aub wie top super fijn",
  ),
  after: wordSet("graag aub a u b alsjeblieft alstublieft even dan eens nu hoor maar dus svp mag wel ook please er hierover erover daarover"),
};
/** Words that may stand before a subject ("nee, het gaat om de wmo"), and behind it ("de school zei het"). */
const BEFORE_SUBJECT = wordSet(
  "en nee maar ja ok oke oh sorry dus het t dit dat gaat is was ging komt kwam zei zegt betreft kwestie over om bij van voor met de een in uit door ik bedoel bedoelde gemeente",
);
const BEHIND_SUBJECT = wordSet("zei het dit dat dus was");
/** "Dat is voor de gemeente" is no subject but another refusal. */
const ELSEWHERE = /\b(?:dat|dit) (?:is|was)\b|\b(?:is|was|nee) (?:voor|van|uit)\b|^(?:is|was) (?!de )/;

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** A picture that agrees, and nothing else. */
const THUMB = /^(?:[\s👍👌🙏💪❤🎉😀😃😄😁😊🙂🤩👏✅]|[\u{1f3fb}-\u{1f3ff}]|\ufe0f)+$/u;

const wordsOf = (text: string): string[] => tokenise(fold(text).replaceAll("'", " "));

const FAMILY = /^gezin-/;
const YES = /^(?:ja|jawel|jazeker|zeker|uiteraard)\b(?!.*\b(?:maar|moet|niet|bijna)\b)/;

export function followUpReader(library: Library): FollowUpReader {
  const { domeinen, partijen } = library;
  const findDomains = wordFinder(domeinen.filter(({ id }) => id !== "algemeen"));
  const findParties = wordFinder(partijen);
  const messages = messagesOf(library);
  // A subject is read from the words themselves, and what is new is no phrase.
  const phrases = new Map(
    messages.filter(({ label }) => label !== "onderwerp" && label !== "iets-nieuws").map(({ text, label }) => [wordsOf(text).join(" "), label]),
  );
  const guess = followUpGuesser(library, messages);

  /** The phrase that a message is, apart from the words that may stand around it; of several the longest. */
  const phraseIn = (tokens: readonly string[], asked: FamilyAsked): Kind | undefined => {
    for (let length = tokens.length; length > 0; length--) {
      for (let from = 0; from + length <= tokens.length; from++) {
        const kind = phrases.get(tokens.slice(from, from + length).join(" "));
        if (!kind) continue;
        // "Ja" and "nee" stand before many a message; what answers the question about the family is all there is.
        if (FAMILY.test(kind) ? length === tokens.length && mayAnswer(asked, tokens) : isAround(tokens, from, from + length)) return kind;
      }
    }
    return undefined;
  };

  const made = (kind: Kind, tokens: readonly string[]): FollowUp | undefined => {
    switch (kind) {
      case "zakelijk":
      case "scherp":
      case "luchtig":
        return { soort: "toon", toon: kind };
      case "gezin-ja":
        return { soort: "gezin", gezin: "ja" };
      case "gezin-nog-niet":
        return { soort: "gezin", gezin: "nog-niet" };
      case "gezin-wil-niet":
        return { soort: "gezin", gezin: "wil-niet" };
      case "herinner":
        return { soort: "herinner", dagen: daysIn(tokens) };
      case "onderwerp":
        return subject(tokens, findDomains, findParties, false);
      case "iets-nieuws":
        return undefined;
      default:
        return { soort: kind };
    }
  };

  return {
    phrase(text, asked = "nee") {
      if (text.length > LONGEST_PHRASE) return undefined;
      const tokens = wordsOf(text);
      if (tokens.length === 0) return THUMB.test(text) && text.trim() !== "" ? { soort: "bedankt" } : undefined;
      if (takesBack(tokens)) return { soort: "herinner-af" };
      const kind = phraseIn(tokens, asked);
      if (kind) return made(kind, tokens);
      const dagen = daysUntil(tokens);
      return dagen !== undefined ? { soort: "herinner", dagen } : subject(tokens, findDomains, findParties, true);
    },
    guess(text, asked, heard) {
      const tokens = wordsOf(text);
      if (text.length > LONGEST_GUESS || tokens.length === 0 || tokens.length > MOST_WORDS) return undefined;
      const sentence = tokens.join(" ");
      const ofFamily = mayAnswer(asked, tokens) && !text.includes("?") && !NO_FAMILY.test(sentence) && findParties(sentence).length === 0;
      const kind = guess(text, heard, (name) => ofFamily || !FAMILY.test(name));
      // "Jawel, vanmiddag nog" is a yes, whatever "nog" looks like.
      if (kind === "gezin-nog-niet" && YES.test(sentence)) return made("gezin-ja", tokens);
      return kind && made(kind, tokens);
    },
  };
}

/** An answer that was given can be changed, but not with a word that says yes or no to anything. */
const mayAnswer = (asked: FamilyAsked, tokens: readonly string[]): boolean => asked === "open" || (asked === "beantwoord" && tokens.length > 2);
/** Who is no family: "de wethouder wil het niet". */
const NO_FAMILY =
  /\b(?:wethouder|burgemeester|directeur|directie|manager|teamleider|leidinggevende|baas|chef|consulent\w*|klantmanager|medewerk\w+|ambtenaar|jurist|collega\w*|regisseur|team|wijkteam|college|raad|corporatie|verhuurder|school|instelling|ander gezin|andere gezinnen|aan de beurt|wachten)\b/;

const isAround = (tokens: readonly string[], from: number, to: number): boolean =>
  tokens.slice(0, from).every((token) => AROUND.before.has(token)) && tokens.slice(to).every((token) => AROUND.after.has(token));

/**
 * The domain and the party that a message names, when it names one of a kind.
 * @param alone whether nothing may stand beside it but the small words
 */
function subject(
  tokens: readonly string[],
  findDomains: ReturnType<typeof wordFinder<Domein>>,
  findParties: ReturnType<typeof wordFinder<Partij>>,
  alone: boolean,
): FollowUp | undefined {
  const sentence = tokens.join(" ");
  if (alone && ELSEWHERE.test(sentence)) return undefined;
  const fits = ({ from, to }: Spot<string>): boolean =>
    !alone || (tokens.slice(0, from).every((token) => BEFORE_SUBJECT.has(token)) && tokens.slice(to).every((token) => BEHIND_SUBJECT.has(token)));
  const only = <Id extends string>(found: readonly Spot<Id>[]): Id | null => {
    // "bij de gemeente" names a party; "gemeente" beside another is a small word.
    const spots = found.length > 1 ? found.filter(({ word }) => !BEFORE_SUBJECT.has(word)) : found;
    const [spot] = spots;
    return spots.length === 1 && spot && fits(spot) ? (spot.ids[0] ?? null) : null;
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
