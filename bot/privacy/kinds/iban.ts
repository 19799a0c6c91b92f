// Bank account numbers: IBANs of any country by their fixed length and check number, and old account numbers after the word.
import { before, type Finder, matches, type Span } from "../piece.ts";

// Length of the IBAN in each country that has one.
const LENGTHS: Record<string, number> = Object.fromEntries(
  (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 " +
    "IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SD18 SE24 " +
    "SI19 SK24 SM27 SV28 TN24 TR26 UA29 VA22 XK20"
  )
    .split(" ")
    .map((item) => [item.slice(0, 2), Number(item.slice(2))]),
);

/** The check of ISO 7064: the number, with its first four characters at the end, is one more than a multiple of 97. */
export function isIban(compact: string): boolean {
  if (compact.length < 15 || compact.length > 34) return false;
  let rest = 0;
  for (const char of (compact.slice(4) + compact.slice(0, 4)).toUpperCase()) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const START = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?=[ .-]?[A-Z\d])/giu;
const IS_CHAR = /[A-Za-z\d]/;
const IS_SEPARATOR = /[ .\u00a0‑–-]/;
/** A mistyped IBAN that still looks like a Dutch one. */
const DUTCH_SHAPE = /^NL\d{2}[A-Z]{4}\d{10}$/i;
const OLD_ACCOUNT = /(?<![\p{L}\p{N}])(?<!\d[.,:/-])P?\d(?:[ .]?\d){6,9}(?![\p{L}\p{N}])/gu;
const ACCOUNT_BEFORE = /(?:rekening|\brek|\bgiro)(?:nummer|nr\.?)?[ .:]{0,3}(?:is |van |op )?$/;

/** Walks on from the country letters until the IBAN is full; single spaces, dots and dashes may stand between. */
function readIban(text: string, from: number): Span | null {
  const length = LENGTHS[text.slice(from, from + 2).toUpperCase()];
  if (!length) return null;
  let compact = "";
  let at = from;
  while (compact.length < length) {
    const char = text[at] ?? "";
    if (IS_CHAR.test(char)) compact += char;
    else if (!IS_SEPARATOR.test(char) || !IS_CHAR.test(text[at + 1] ?? "")) return null;
    at++;
  }
  const ends = !/[\p{L}\p{N}]/u.test(text[at] ?? "");
  return ends && (isIban(compact) || DUTCH_SHAPE.test(compact) || compact.replace(/\d/g, "").length === 2) ? { from, to: at } : null;
}

export const findIbans: Finder = (text) => {
  const spans: Span[] = [];
  for (const { index } of text.matchAll(START)) {
    const span = index >= (spans.at(-1)?.to ?? 0) ? readIban(text, index) : null;
    if (span) spans.push(span);
  }
  return spans.length > 0 ? spans : matches(text, OLD_ACCOUNT, (_, at) => ACCOUNT_BEFORE.test(before(text, at, 24)));
};
