// Raw text in, RedactedText out: every piece of personal data becomes a mark such as [naam]. Pure and deterministic.
import type { Mark } from "./marks.ts";
import { redactNames } from "./names.ts";
import type { RedactedText } from "./redacted-text.ts";

interface Rule {
  mark: Mark;
  pattern: RegExp;
  /** Says whether a match really is one; absent means always. */
  accept?: (match: string) => boolean;
  /** What stays in place; absent means the mark alone. */
  keep?: (match: string) => string;
}

/** The eleven test of a citizen service number (8 or 9 digits). */
export function isBsn(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const nine = digits.padStart(9, "0");
  const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Numbers anyone may call: they say nothing about a person and stay readable. */
const SERVICE_NUMBER = /^(?:0800|0900|14\d)/;

const MAAND =
  "jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|jun(?:i)?|jul(?:i)?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DATUM = `\\d{1,2}[-/. ](?:\\d{1,2}|${MAAND})\\.?[-/. ](?:(?:19|20)\\d{2}|\\d{2})`;

// In this order: what is most specific first, so that a mail address is not first read as a name or a number.
const RULES: readonly Rule[] = [
  { mark: "email", pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu },
  { mark: "link", pattern: /\bhttps?:\/\/[^\s<>"']{1,2000}/giu, accept: (url) => /[?#=@]|\d{4}/.test(url) },
  { mark: "iban", pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/giu, accept: (text) => isIban(text) },
  { mark: "telefoon", pattern: /(?<![\p{L}\p{N}])(?:\+|00)\d{2}[ -]?\(?0?\)?[ -]?\d(?:[ -]?\d){7,10}(?![\p{L}\p{N}])/gu },
  {
    mark: "telefoon",
    pattern: /(?<![\p{L}\p{N}.,:])\(?0\d{1,3}\)?[ -]?\d(?:[ -]?\d){4,8}(?![\p{L}\p{N}])/gu,
    accept: (text) => digitsOf(text).length === 10 && !SERVICE_NUMBER.test(digitsOf(text)),
  },
  { mark: "bsn", pattern: /(?<![\p{L}\p{N}])\d(?:[ .-]?\d){7,8}(?![\p{L}\p{N}])/gu, accept: (text) => isBsn(digitsOf(text)) },
  { mark: "bsn", pattern: /(?<=\b(?:bsn|burgerservicenummer|sofinummer)[\s:.-]{0,4}(?:is |nummer |nr\.? )?)\d(?:[ .-]?\d){6,9}(?!\d)/giu },
  {
    mark: "geboortedatum",
    pattern: new RegExp(`(?<=\\b(?:geboren(?: op| is)?|geb\\.?(?: op)?|geboortedatum(?: is)?|gebdat\\.?|g\\.?d\\.)[\\s:.*]{0,4}(?:op )?)${DATUM}`, "giu"),
  },
  {
    mark: "geboortedatum",
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])\\d{1,2}[-/. ](?:\\d{1,2}|${MAAND})\\.?[-/. ](?:19[2-9]\\d|200\\d|201\\d)(?![\\p{L}\\p{N}])`, "giu"),
  },
  {
    mark: "adres",
    pattern: /(?<![\p{L}\p{N}])\d{4} ?[A-Z]{2}(?![\p{L}\p{N}])[\s,]{1,3}\d{1,4}(?: ?-? ?[a-z]{1,2})?(?![\p{L}\p{N}])/giu,
    accept: (text) => isPostcode(text),
  },
  { mark: "postcode", pattern: /(?<![\p{L}\p{N}:.])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu, accept: (text) => isPostcode(text) },
  { mark: "postcode", pattern: /(?<=\bpostcode[\s:]{0,3}(?:is )?)[1-9]\d{3} ?[a-z]{2}\b/giu },
  {
    mark: "adres",
    pattern:
      /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,40}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|steeg|plantsoen|park|dreef|ring|markt|baan|haven|wal|erf)\s\d{1,4}(?: ?-? ?(?:[a-z]|bis|hs|[IVX]{1,4}))?(?![\p{L}\p{N}])/gu,
  },
];

function isIban(text: string): boolean {
  const compact = text.replace(/ /g, "").toUpperCase();
  if (compact.length < 15 || compact.length > 34) return false;
  const rearranged = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const char of rearranged) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** A year before two letters ("2026 en") is no postcode; SA, SD and SS are never given out. */
function isPostcode(text: string): boolean {
  const letters = /\d{4} ?([A-Za-z]{2})/.exec(text)?.[1] ?? "";
  return !/^(?:sa|sd|ss)$/i.test(letters) && !/^(?:en|of|is|te|in|op|om|ze|we|ik|je|nu|al|er|de|va|m)$/.test(letters);
}

/** Longest text that is read; what is longer is cut before anything looks at it. */
export const MAX_TEXT_LENGTH = 20_000;

/** Takes personal data out of a text. Marks that already stand in it stay, so redacting twice changes nothing. */
export function redact(raw: string): RedactedText {
  let text = raw.slice(0, MAX_TEXT_LENGTH);
  for (const { mark, pattern, accept, keep } of RULES) {
    text = text.replace(pattern, (match) => (accept && !accept(match) ? match : keep ? keep(match) : `[${mark}]`));
  }
  return redactNames(text) as RedactedText;
}
