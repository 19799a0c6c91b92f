// Dutch number plates: every series with dashes; without dashes only near a word for a vehicle.
import { before, type Finder, matches } from "../piece.ts";

// The letter L stands for a letter, 9 for a digit.
const SERIES = "LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L L-99-LLL 9-LL-999 999-LL-9".split(" ");
const WITH_DASHES: ReadonlySet<string> = new Set(SERIES);
const WITHOUT: ReadonlySet<string> = new Set(SERIES.map((series) => series.replaceAll("-", "")));

const DASHED = /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-.])[A-Z\d]{1,3}[-‑–][A-Z\d]{2,3}[-‑–][A-Z\d]{1,3}(?![\p{L}\p{N}]|-[\p{L}\p{N}])/giu;
const LOOSE = /(?<![\p{L}\p{N}])[A-Z\d]{1,3}[ .]?[A-Z\d]{2,3}[ .]?[A-Z\d]{1,3}(?![\p{L}\p{N}])/giu;

const VEHICLE =
  /kenteken|nummerbord|nummerplaat|\bauto\b|\bwagen\b|scooter|brommer|\bmotor|\bbus(?:je)?\b|bestelbus|camper|caravan|aanhanger|voertuig|\brdw\b|leaseauto|taxi/;
/** In small letters, or with spaces, only right behind the word itself. */
const PLATE_BEFORE = /(?:kenteken|nummerbord|nummerplaat)(?:nummer)?(?: is| van)?[ :]{1,2}$/;
const MONTH = /jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec/i;

const shapeOf = (found: string, gaps: RegExp, gap: string): string =>
  found
    .replace(gaps, gap)
    .replace(/[A-Za-z]/g, "L")
    .replace(/\d/g, "9");

function isLoosePlate(text: string, found: string, at: number): boolean {
  if (MONTH.test(found) || !WITHOUT.has(shapeOf(found, /[ .]/g, ""))) return false;
  const inCapitals = found === found.toUpperCase() && !/[ .]/.test(found);
  return PLATE_BEFORE.test(before(text, at, 32)) || (inCapitals && VEHICLE.test(before(text, at, 50)));
}

export const findNumberPlates: Finder = (text) => [
  ...matches(text, DASHED, (found) => WITH_DASHES.has(shapeOf(found, /[‑–]/g, "-")) && !MONTH.test(found)),
  ...(VEHICLE.test(text.toLowerCase()) ? matches(text, LOOSE, (found, at) => isLoosePlate(text, found, at)) : []),
];
