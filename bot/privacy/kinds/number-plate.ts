// Dutch number plates: every series with dashes; without dashes where the series or a word for a vehicle leaves no doubt.
import { isDutchWord } from "../names/lists.ts";
import { after, before, type Finder, matches } from "../piece.ts";

// The letter L stands for a letter, 9 for a digit.
const SERIES = "LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L L-99-LLL 9-LL-999 999-LL-9".split(" ");
const withoutDashes = (series: readonly string[]): ReadonlySet<string> => new Set(series.map((plate) => plate.replaceAll("-", "")));
const WITH_DASHES: ReadonlySet<string> = new Set(SERIES);
const WITHOUT = withoutDashes(SERIES);
/** Series that look like nothing else, such as LL-999-L; "99-99-LL" without dashes would be a postcode. */
const UNMISTAKABLE = withoutDashes(SERIES.slice(6));

const DASHED = /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-.])[A-Z\d]{1,3} ?[-‑–] ?[A-Z\d]{2,3} ?[-‑–] ?[A-Z\d]{1,3}(?![\p{L}\p{N}]|-[\p{L}\p{N}])/giu;
const JOINED = /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-./])(?=[A-Z]{0,3}\d)[A-Z\d]{6}(?![\p{L}\p{N}]|[-/][\p{L}\p{N}])/giu;
const SPACED = /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-./])[A-Z\d]{1,3}[ .][A-Z\d]{2,3}[ .][A-Z\d]{1,3}(?![\p{L}\p{N}]|[-/][\p{L}\p{N}])/giu;
const FOREIGN = /(?<![\p{L}\p{N}])[A-Z\d]{1,3}[ -]?[A-Z\d]{2,5}(?:[ -][A-Z\d]{1,4})?(?![\p{L}\p{N}])/gu;

const VEHICLE =
  /kenteken|nummerbord|nummerplaat|\bauto\b|\bwagen\b|scooter|brommer|\bmotor|\bbus(?:je)?\b|bestelbus|camper|caravan|aanhanger|voertuig|\brdw\b|leaseauto|taxi|snorfiets|toyota|opel|\bford\b|renault|peugeot|volkswagen|\bfiat\b|citro[eë]n|hyundai|\bkia\b|suzuki|\bseat\b|skoda|volvo|\bbmw\b|mercedes|\baudi\b|mazda|nissan|honda/;
const PLATE = /kenteken|nummerbord|nummerplaat|\bplaat\b/;
const PLATE_BEFORE = /(?:kenteken|nummerbord|nummerplaat|\bplaat)(?:nummer|s)?(?: is| van| met)?[ :]{1,2}$/;
/** Right behind a vehicle: "in auto (WPR 4821K". */
const VEHICLE_BEFORE = /(?:\bauto|\bwagen|scooter|brommer|\bmotor|\bbus(?:je)?|bestelbus|camper|caravan|aanhanger|taxi) ?[(:,] ?$/;
const HAS_VEHICLE = new RegExp(`${VEHICLE.source}|${PLATE.source}`, "i");
const MONTH = /jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec/i;

const shapeOf = (found: string): string =>
  found
    .replace(/ ?[‑–-] ?/g, "-")
    .replace(/[A-Za-z]/g, "L")
    .replace(/\d/g, "9");

function isLoosePlate(text: string, found: string, at: number): boolean {
  const shape = shapeOf(found).replace(/[ .]/g, "");
  if (MONTH.test(found) || !WITHOUT.has(shape)) return false;
  const capitals = found === found.toUpperCase();
  const joined = !/[ .]/.test(found);
  if (PLATE_BEFORE.test(before(text, at, 34))) return true;
  if (capitals && joined) return UNMISTAKABLE.has(shape) || VEHICLE.test(before(text, at, 60)) || VEHICLE.test(after(text, at + found.length, 40));
  const beside = VEHICLE.test(before(text, at, 60)) || VEHICLE.test(after(text, at + found.length, 40));
  if (!joined && beside && UNMISTAKABLE.has(shape) && (capitals || !hasWord(found))) return true;
  return capitals ? PLATE.test(before(text, at, 80)) : joined && (PLATE.test(before(text, at, 30)) || PLATE.test(after(text, at + found.length, 14)));
}

/** "4 uur 20" has the shape of a plate. */
const hasWord = (found: string): boolean => found.split(/[ .]/).some((group) => /^[a-z]{2,}$/i.test(group) && isDutchWord(group.toLowerCase()));

/** Behind the word any mix of capitals and figures is a plate, also a foreign one. */
const isForeign = (text: string, found: string, at: number): boolean =>
  /\d/.test(found) &&
  /[A-Z]/.test(found) &&
  found.length > 4 &&
  (PLATE_BEFORE.test(before(text, at, 34)) || (VEHICLE_BEFORE.test(before(text, at, 20)) && /\d{2}/.test(found)));

export const findNumberPlates: Finder = (text) => [
  ...matches(text, DASHED, (found) => WITH_DASHES.has(shapeOf(found)) && !MONTH.test(found)),
  ...matches(text, JOINED, (found, at) => isLoosePlate(text, found, at)),
  ...(HAS_VEHICLE.test(text) ? matches(text, SPACED, (found, at) => isLoosePlate(text, found, at)) : []),
  ...(HAS_VEHICLE.test(text) ? matches(text, FOREIGN, (found, at) => isForeign(text, found, at)) : []),
];
