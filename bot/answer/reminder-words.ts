// "herinner me over een week", "zet een reminder voor vrijdag": whether a message asks for a reminder, and in how many days.
import { dayInNetherlands } from "../texts.ts";

const DEFAULT_DAYS = 7;
/** A reminder further away than this is a calendar's work. */
export const MOST_DAYS = 180;

const ASKS = /^(?:herinner|herinneren|herinnering|reminder|seintje)$/;
const NUMBERS: Readonly<Record<string, number>> = { een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, veertien: 14 };
const UNITS: Readonly<Record<string, number>> = { dag: 1, dagen: 1, week: 7, weken: 7, maand: 30, maanden: 30 };
const WEEKDAYS = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
/** Everything else that may stand in such a message; another word, and it is about something else. */
const BESIDE = new Set(
  "me mij eraan hieraan aan deze stap kun kan je wil zet stuur maak een over op in voor dan graag even aub aanstaande komende volgende".split(" "),
);

/** What stands in the table itself: "constructor" is no number. */
const own = (table: Readonly<Record<string, number>>, key: string): number | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

/** @returns undefined when nobody asks for a reminder, or for a time that is not understood */
export function daysUntil(tokens: readonly string[], now = new Date()): number | undefined {
  if (!tokens.some((token) => ASKS.test(token))) return undefined;
  let days: number | undefined;
  let said = 0;
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? "";
    const number = before === "volgende" ? 1 : (own(NUMBERS, before) ?? (/^\d{1,2}$/.test(before) ? Number(before) : undefined));
    if (token === "morgen" || token === "overmorgen" || WEEKDAYS.includes(token) || own(UNITS, token)) said++;
    if (token === "morgen") days = 1;
    else if (token === "overmorgen") days = 2;
    else if (WEEKDAYS.includes(token)) days = untilWeekday(WEEKDAYS.indexOf(token), now);
    else if (own(UNITS, token) && number !== undefined) days = number * (own(UNITS, token) ?? 1);
    else if (!ASKS.test(token) && !BESIDE.has(token) && own(NUMBERS, token) === undefined && !/^\d{1,2}$/.test(token)) return undefined;
  }
  // "Vrijdag over twee weken": which day that is, is better asked than guessed.
  if (said > 1) return undefined;
  return Math.min(Math.max(days ?? DEFAULT_DAYS, 1), MOST_DAYS);
}

/** At least one: "vrijdag" said on a Friday is the next one. */
function untilWeekday(weekday: number, now: Date): number {
  const today = new Date(dayInNetherlands(now.getTime())).getUTCDay();
  return (weekday - today + 7) % 7 || 7;
}
