// Words that go on about the last answer: "een andere", "en de wet?", "naar wie nu?", "bij de wmo". Only a short message can be one.
import type { Library } from "../library/library.ts";
import type { Domein, Partij, Toon } from "../library/schemas.ts";
import { fold, tokenise } from "../recognition/normalise.ts";
import { wordFinder } from "../recognition/word-spotter.ts";
import type { AnswerState } from "./state.ts";

export type FollowUp =
  | { soort: "andere" | "wet" | "ladder" | "klopt-niet" | "afpellen" | "deel" }
  | { soort: "toon"; toon: Toon }
  | { soort: "onderwerp"; domein: Domein | null; partij: Partij | null }
  | { soort: "herinner"; dagen: number };

/** Reads a message; undefined when it is about something new. */
export type FollowUpReader = (text: string) => FollowUp | undefined;

const LONGEST = 60;
const PLEASE = "(?: (?:graag|aub|a u b|alsjeblieft|even|dan|eens))*";
const LEAD = "(?:(?:en|nee|ok|oke|ja|maar|nog|geef|doe|mag ik|heb je|kan het|mag het|kun je|iets|wat|een beetje|een tikje|mij|me|graag|liever) )*";
const whole = (words: string): RegExp => new RegExp(`^${LEAD}(?:${words})${PLEASE}$`, "u");

const FIXED: readonly [RegExp, Exclude<FollowUp, { soort: "onderwerp" | "herinner" }>][] = [
  [whole("(?:een )?andere?s?(?: (?:zin|dooddoener|weerwoord|antwoord))?|nog (?:een|eentje|1)|eentje|volgende|iets anders"), { soort: "andere" }],
  [whole("zakelijk(?:er|e)?(?: (?:zin|toon))?"), { soort: "toon", toon: "zakelijk" }],
  [whole("scherp(?:er|e)?(?: (?:zin|toon))?|harder|steviger"), { soort: "toon", toon: "scherp" }],
  [whole("luchtig(?:er|e)?(?: (?:zin|toon))?|zachter|vriendelijker|milder"), { soort: "toon", toon: "luchtig" }],
  [
    whole("(?:zegt )?de wet(?: (?:hierover|erover|daarover))?|welke wet(?: is dat)?|(?:welk|het) artikel(?: is dat)?|wettekst|juridisch|de gronden|gronden"),
    { soort: "wet" },
  ],
  [
    whole(
      "naar wie(?: (?:nu|moet ik|kan ik|ga ik|toe|nu toe|moet ik nu))*|wie (?:nu|bel ik|moet ik bellen)(?: nu)?|nu|hogerop|escaleren|volgende stap|de ladder|ladder",
    ),
    { soort: "ladder" },
  ],
  [whole("(?:dat|dit|het)? ?klopt niet|(?:dat|dit) is (?:het|hem|m|t) niet|verkeerd|fout(?: herkend)?|dat bedoel ik niet"), { soort: "klopt-niet" }],
  [whole("(?:verder (?:met )?)?afpellen|pel (?:het |dit |m )?af|verder"), { soort: "afpellen" }],
  [whole("deel(?: (?:dit|het))?(?: met (?:een |mijn )?collega)?|delen|doorsturen|stuur door"), { soort: "deel" }],
];

const REMIND = /^herinner (?:me|mij)(?: eraan)?(?: aan deze stap| hieraan)?(?: (.{1,30}?))?(?: aan deze stap| hieraan)?$/u;
const NUMBERS: Readonly<Record<string, number>> = { een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, tien: 10, veertien: 14 };
const UNITS: Readonly<Record<string, number>> = { dag: 1, dagen: 1, week: 7, weken: 7, maand: 30, maanden: 30 };
const DEFAULT_DAYS = 7;
/** A reminder further away than this is a calendar's work. */
export const MOST_DAYS = 180;

/** Words that may stand before a subject ("nee, het gaat om de wmo"); one of `ABOUT` is among them, or the subject stands alone. */
const BEFORE = new Set(
  "en nee maar ja ok oke het dit dat gaat is was ging komt kwam zei zegt over om bij van voor de een in uit door ik bedoel gemeente".split(" "),
);

export function followUpReader({ domeinen, partijen }: Library): FollowUpReader {
  const findDomains = wordFinder(domeinen.filter(({ id }) => id !== "algemeen"));
  const findParties = wordFinder(partijen);
  return (text) => {
    if (text.length > LONGEST) return undefined;
    const tokens = tokenise(fold(text).replaceAll("'", " "));
    const plain = tokens.join(" ");
    if (!plain) return undefined;
    const fixed = FIXED.find(([pattern]) => pattern.test(plain))?.[1];
    if (fixed) return fixed;
    const dagen = reminder(plain);
    if (dagen !== undefined) return { soort: "herinner", dagen };
    const first = tokens.findIndex((token) => !BEFORE.has(token));
    // "bij de gemeente": the only listed word is one that may also stand before another.
    const rest = first < 0 ? tokens.slice(-1) : tokens.slice(first);
    return subject(rest.join(" "), rest.length, findDomains, findParties);
  };
}

/** In how many days to remind; undefined when nobody asks for that. */
function reminder(plain: string): number | undefined {
  const match = REMIND.exec(plain);
  if (!match) return undefined;
  const when = match[1] ?? "";
  if (when === "morgen") return 1;
  if (when === "overmorgen") return 2;
  const [, count = "", unit = ""] = /^(?:over )?(volgende|een|\w+) (\w+)$/u.exec(when) ?? [];
  const number = count === "volgende" ? 1 : (NUMBERS[count] ?? (/^\d{1,3}$/.test(count) ? Number(count) : undefined));
  const days = number === undefined ? undefined : number * (UNITS[unit] ?? 0);
  return days ? Math.min(days, MOST_DAYS) : when === "" ? DEFAULT_DAYS : undefined;
}

/** A subject that is all there is: listed words from the first token to the last. */
function subject(
  rest: string,
  length: number,
  findDomains: ReturnType<typeof wordFinder<Domein>>,
  findParties: ReturnType<typeof wordFinder<Partij>>,
): FollowUp | undefined {
  const all = <Id>(found: { ids: readonly Id[]; from: number; to: number }[]): Id | null => {
    const [only] = found;
    return found.length === 1 && only && only.from === 0 && only.to === length ? (only.ids[0] ?? null) : null;
  };
  const domein = all(findDomains(rest));
  const partij = all(findParties(rest));
  return domein || partij ? { soort: "onderwerp", domein, partij } : undefined;
}

/** The state after a follow-up that changes what is shown; the others are for the caller. */
export function applyFollowUp(state: AnswerState, followUp: FollowUp): AnswerState {
  switch (followUp.soort) {
    case "andere":
      return { ...state, beurt: state.beurt + 1 };
    case "toon":
      return { ...state, toon: followUp.toon, beurt: state.toon === followUp.toon ? state.beurt + 1 : 0 };
    case "onderwerp":
      return { ...state, domein: followUp.domein ?? state.domein, partij: followUp.partij ?? state.partij, ladder: null };
    default:
      return state;
  }
}
