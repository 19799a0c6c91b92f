// Citizen service numbers: eight or nine digits that pass the eleven test, in any grouping; after the word also mistyped ones.
import { after, before, digitsOf, type Finder, matches } from "../piece.ts";

/** The eleven test of a citizen service number (8 or 9 digits). */
export function isBsn(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const nine = digits.padStart(9, "0");
  const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}

const CANDIDATE = /(?<![\p{L}\p{N}])(?<!\d[.,:/-])\d(?:[ .\u00a0‑–-]?\d){7,8}(?![\p{L}\p{N}])/gu;
/** Behind the word a mistyped number counts too, and one that is a digit short or long. */
const MISTYPED = /(?<![\p{L}\p{N}])(?<!\d[.,:/])\d(?:[ .\u00a0‑–-]?\d){6,9}(?![\p{L}\p{N}])/gu;
/** Glued to the word: "bsn123456782". */
const GLUED = /(?<=(?<!\p{L})(?:bsn|bsnr|sofi)[:.]?)\d{8,9}(?![\p{L}\p{N}])/giu;
const WORD_BEFORE = /(?:\bbsn|\bburgerservicenummers?|\bsofi(?:nummer)?)[^\d\n]{0,30}$/;

const DATE = /^(?:\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d{2}|(?:19|20)\d{2}[-. ]\d{1,2}[-. ]\d{1,2})$/;
const YEARS_OR_TIMES = /^(?:(?:19|20)\d{2}[ –-](?:19|20)\d{2}|[012]?\d\.\d{2} ?[–-] ?[012]?\d\.\d{2})$/;
const MONEY_BEFORE = /(?:€|euro|eur)\s?$/;
const MONEY_AFTER = /^(?:,\d|,-|\s?(?:euro|eur\b|€|miljoen|miljard))/;

/** Without the word before it, only even groups count: "12 3 4567 89" is a row of numbers. */
const hasEvenGroups = (found: string): boolean => {
  const separators = new Set(found.match(/[^\d]/g));
  return separators.size <= 1 && found.split(/[^\d]/).every((group) => group.length > 1);
};

const isMoney = (text: string, found: string, at: number): boolean =>
  MONEY_BEFORE.test(before(text, at, 6)) || MONEY_AFTER.test(after(text, at + found.length, 10));

/** Nine figures in a row are no amount: those are written with points. */
const accepts = (text: string, found: string, at: number): boolean =>
  isBsn(digitsOf(found)) && (/^\d{9}$/.test(found) || (hasEvenGroups(found) && !DATE.test(found) && !YEARS_OR_TIMES.test(found) && !isMoney(text, found, at)));

export const findBsns: Finder = (text) => [
  ...matches(text, GLUED),
  ...matches(text, CANDIDATE, (found, at) => accepts(text, found, at)),
  ...matches(
    text,
    MISTYPED,
    (found, at) => WORD_BEFORE.test(before(text, at, 48)) && !DATE.test(found) && !YEARS_OR_TIMES.test(found) && !isMoney(text, found, at),
  ),
];
