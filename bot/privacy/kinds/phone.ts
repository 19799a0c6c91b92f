// Telephone numbers: Dutch ones in every grouping, foreign ones with + or 00, and short ones after "tel".
import { before, digitsOf, type Finder, matches } from "../piece.ts";

/** Numbers anyone may call: they say nothing about a person and stay readable. */
const SERVICE = /^(?:0800|090[069]|14\d|116\d{3}$|00?$)/;
/** The number of a case before the prosecutor. */
const CASE = /^\d{2}[/.]\d{6}-\d{2}$/;
const DATE = /^\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}/;

// Between digits: a space, dot, dash or slash, with or without spaces around it.
const GAP = "[ \\u00a0]?[./‑–—-]?[ \\u00a0]?";
const NATIONAL = new RegExp(`(?<![\\p{L}\\p{N}+]|\\p{Lu}-)(?<!\\d[.,:/-])(?:\\(0\\d{1,3}\\)|0\\d)(?:${GAP}\\d){6,9}(?![\\p{L}\\p{N}])(?![.,:/-]\\d)`, "gu");
const FOREIGN = new RegExp(`(?<![\\p{L}\\p{N}+])(?:\\+|00) ?[1-9](?:${GAP}(?:\\(0\\)|\\d)){7,14}(?![\\p{L}\\p{N}])`, "gu");
/** "Nul zes 12 34 56 78", and "6 12 34 56 78" that lost its nought. */
const SPOKEN = new RegExp(`(?<!\\p{L})nul[ -]?zes(?:${GAP}\\d){8}(?![\\p{L}\\p{N}])`, "giu");
const WITHOUT_NOUGHT = /(?<![\p{L}\p{N}])(?<!\d[ .,:/-])6(?: \d\d){4}(?![\p{L}\p{N}])(?! ?[.,:/-]?\d)/gu;
const WITHOUT_PLUS = /(?<![\p{L}\p{N}])31[ -]?6(?:[ -]?\d){8}(?![\p{L}\p{N}])/gu;
const SHORT = new RegExp(`(?<![\\p{L}\\p{N}+(])(?<!\\d[.,:/-])[1-9](?:${GAP}\\d){5,10}(?![\\p{L}\\p{N}])(?![.,:/-]\\d)`, "gu");
/** What announces a number without an area code. */
const WORD_BEFORE =
  /(?<!\p{L})(?:tel|tel\.? ?nr|telefoon|telefoonnummer|telnr|mobiel|mobiele nummer|mob|gsm|whatsapp|fax|06-nummer|bel|belt|bellen|appen|app)\.?[ :]{1,3}(?:(?:is|op|naar|even|met|nr\.?|nummer)[ :]{1,2}){0,2}$/u;

function isNational(found: string): boolean {
  const digits = digitsOf(found);
  if (SERVICE.test(digits) || DATE.test(found) || CASE.test(found)) return false;
  // A mobile number with a digit too few is still one.
  return /^0[1-9]/.test(digits) && (digits.length === 10 || (digits.startsWith("06") && digits.length === 9 && /^06[ ./-]/.test(found)));
}

export const findPhones: Finder = (text) => {
  return [
    ...matches(text, NATIONAL, isNational),
    ...matches(text, FOREIGN, (found) => digitsOf(found).length >= 9),
    ...matches(text, WITHOUT_PLUS),
    ...matches(text, WITHOUT_NOUGHT),
    ...matches(text, SPOKEN),
    ...matches(
      text,
      SHORT,
      (found, at) =>
        WORD_BEFORE.test(before(text, at, 36)) && !SERVICE.test(digitsOf(found)) && !DATE.test(found) && !/^(?:19|20)\d\d[ -](?:19|20)\d\d$/.test(found),
    ),
  ];
};
