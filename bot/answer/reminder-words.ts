// "herinner me over een week", "zet een reminder voor vrijdag": whether a message asks for a reminder, and in how many days.
import { dayInNetherlands } from "../texts.ts";

const DEFAULT_DAYS = 7;
/** A reminder further away than this is a calendar's work. */
export const MOST_DAYS = 180;

const ASKS = /^(?:herinner|herinneren|herinnering|reminder|seintje)$/;
const NUMBERS: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  veertien: 14,
  vijftien: 15,
  anderhalve: 1.5,
};
const UNITS: Readonly<Record<string, number>> = {
  dag: 1,
  dagen: 1,
  dgn: 1,
  week: 7,
  weken: 7,
  weekje: 7,
  wk: 7,
  wkn: 7,
  maand: 30,
  maanden: 30,
  mnd: 30,
  kwartaal: 91,
  halfjaar: 182,
};
const WEEKDAYS = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
/** Everything else that may stand in such a message; another word, and it is about something else. */
const BESIDE = new Set(
  "me mij eraan hieraan aan deze stap kun kan je wil zet stuur maak een over op in voor dan graag even aub aanstaande komende volgende".split(" "),
);

/** Times that are no whole days, or no day that is counted here. */
const OTHER_TIME =
  /^(?:uur|uurtje|uren|minuten|paar|half|halve|weekend|eind|einde|begin|elke|iedere|ma|di|wo|do|vr|za|zo|straks|vanmiddag|vanavond|zometeen|jaar|jan\w*|feb\w*|mrt|maart|apr\w*|mei|juni|juli|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*)$/;

/** What stands in the table itself: "constructor" is no number. */
const own = (table: Readonly<Record<string, number>>, key: string): number | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

const OFF = /^(?:niet|geen|uit|af|annuleer|annuleren|zitten|weg|verwijder)$/;
/** "Zet de herinnering uit", "herinner me niet meer", "laat die herinnering maar zitten". */
export const takesBack = (tokens: readonly string[]): boolean =>
  tokens.length < 8 && tokens.some((token) => /^herinner/.test(token) || token === "reminder") && tokens.some((token) => OFF.test(token));

/** @returns undefined when nobody asks for a reminder, or when it is about something else too */
export function daysUntil(tokens: readonly string[], now = new Date()): number | undefined {
  const isKnown = (token: string): boolean => ASKS.test(token) || BESIDE.has(token) || isTime(token);
  if (!tokens.some((token) => ASKS.test(token)) || !tokens.every(isKnown)) return undefined;
  return daysIn(tokens, now) ?? undefined;
}

const isNumber = (token: string): boolean => own(NUMBERS, token) !== undefined || /^\d{1,2}$/.test(token);
const isTime = (token: string): boolean =>
  token === "morgen" || token === "overmorgen" || WEEKDAYS.includes(token) || own(UNITS, token) !== undefined || isNumber(token);

/** In how many days, by the words that say when; a week when none does, and null when they are not understood. */
export function daysIn(tokens: readonly string[], now = new Date()): number | null {
  const found: number[] = [];
  let isClear = !tokens.some((token) => OTHER_TIME.test(token));
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? "";
    const number = before === "volgende" ? 1 : (own(NUMBERS, before) ?? (/^\d{1,2}$/.test(before) ? Number(before) : undefined));
    const unit = own(UNITS, token);
    const weekday = WEEKDAYS.findIndex((day) => token.startsWith(day));
    if (token === "morgen") found.push(1);
    else if (token === "overmorgen") found.push(2);
    else if (weekday >= 0) found.push(untilWeekday(weekday, now));
    else if (unit !== undefined && number !== undefined) found.push(Math.round(number * unit));
    else if (/^\d/.test(token) && own(UNITS, tokens[i + 1] ?? "") === undefined) isClear = false;
  }
  // "Volgende week dinsdag": that day, in the week that follows.
  const day = tokens.findIndex((token) => WEEKDAYS.includes(token));
  if (isClear && day >= 2 && tokens[day - 1] === "week" && tokens[day - 2] === "volgende") return daysToNextWeek(WEEKDAYS.indexOf(tokens[day] as string), now);
  // "Vrijdag over twee weken": which day that is, is better asked than guessed.
  if (!isClear || found.length > 1) return null;
  return Math.min(Math.max(found[0] ?? DEFAULT_DAYS, 1), MOST_DAYS);
}

/** To a weekday in the week that begins next Monday. */
function daysToNextWeek(weekday: number, now: Date): number {
  const monday = untilWeekday(1, now);
  return monday + ((weekday + 6) % 7);
}

/** At least one: "vrijdag" said on a Friday is the next one. */
function untilWeekday(weekday: number, now: Date): number {
  const today = new Date(dayInNetherlands(now.getTime())).getUTCDay();
  return (weekday - today + 7) % 7 || 7;
}
