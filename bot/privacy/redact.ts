// Raw text in, RedactedText out: every piece of personal data becomes a mark such as [naam]. Pure and deterministic.
import { findAddresses, findPostcodesWithNumber } from "./kinds/address.ts";
import { findBirthDates } from "./kinds/birth-date.ts";
import { findBsns } from "./kinds/bsn.ts";
import { findCaseNumbers } from "./kinds/case-number.ts";
import { findEmails } from "./kinds/email.ts";
import { findIbans } from "./kinds/iban.ts";
import { findLinks } from "./kinds/link.ts";
import { findNumberPlates } from "./kinds/number-plate.ts";
import { findPhones } from "./kinds/phone.ts";
import { findPostcodes } from "./kinds/postcode.ts";
import { MARKS, type Mark } from "./marks.ts";
import { findNames } from "./names/find-names.ts";
import { normalise } from "./normalise.ts";
import { COVER, type Covered, cover, type Finder, type Piece, type Span } from "./piece.ts";
import type { RedactedText } from "./redacted-text.ts";

export { isBsn } from "./kinds/bsn.ts";

/** Longest text that is read; what is longer is cut before anything looks at it. */
export const MAX_TEXT_LENGTH = 20_000;

interface Rule {
  mark: Mark;
  find: Finder;
  /** Without a figure in the text there is nothing to find. */
  figures?: boolean;
}

// In this order: what is most specific first, so that a mail address is not first read as a name or a number.
export const RULES: readonly Rule[] = [
  { mark: "link", find: findLinks },
  { mark: "email", find: findEmails },
  { mark: "iban", find: findIbans, figures: true },
  { mark: "kenteken", find: findNumberPlates, figures: true },
  { mark: "telefoon", find: findPhones, figures: true },
  { mark: "geboortedatum", find: findBirthDates },
  { mark: "bsn", find: findBsns, figures: true },
  { mark: "adres", find: findPostcodesWithNumber, figures: true },
  { mark: "postcode", find: findPostcodes, figures: true },
  { mark: "dossiernummer", find: findCaseNumbers, figures: true },
  { mark: "adres", find: findAddresses },
  { mark: "naam", find: findNames },
];

const ANY_COVER = new RegExp(COVER, "u");
const PRESENT = new RegExp(`\\[(${MARKS.join("|")})\\]`, "g");

/** The spans that touch nothing covered and no earlier span, as pieces of the original text. */
function fresh({ text, original }: Covered, spans: readonly Span[], mark: Mark): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (to <= from || from < end || ANY_COVER.test(text.slice(from, to))) continue;
    pieces.push({ from: original(from), to: original(to), mark });
    end = to;
  }
  return pieces;
}

/** The pieces of personal data in a text, in order. What an earlier piece gives away ("[naam], geboren …") is looked for in a next round. */
export function findPieces(text: string): Piece[] {
  const present: Piece[] = [...text.matchAll(PRESENT)].map((match) => ({ from: match.index, to: match.index + match[0].length, mark: match[1] as Mark }));
  let pieces = present;
  for (let before = -1; before !== pieces.length; ) {
    before = pieces.length;
    let covered = cover(text, pieces);
    for (const { mark, find, figures } of RULES) {
      if (figures && !/\d/.test(covered.text)) continue;
      const added = fresh(covered, find(covered.text), mark);
      if (added.length === 0) continue;
      pieces = [...pieces, ...added].sort((a, b) => a.from - b.from);
      covered = cover(text, pieces);
    }
    if (pieces.length === present.length) break;
  }
  const marked = new Set(present.map(({ from }) => from));
  return pieces.filter(({ from }) => !marked.has(from));
}

/** A text cut at the limit loses the word that the cut went through: half a number would no longer be known as one. */
function cut(raw: string): string {
  if (raw.length <= MAX_TEXT_LENGTH) return raw;
  const text = raw.slice(0, MAX_TEXT_LENGTH);
  return /\s/.test(raw.charAt(MAX_TEXT_LENGTH)) ? text : text.replace(/[^\s]{1,200}$/, "");
}

/** Takes personal data out of a text, and folds unseen and uncommon signs (see normalise.ts). Marks that already stand in it stay, so redacting twice changes nothing. */
export function redact(raw: string): RedactedText {
  const text = cut(normalise(raw));
  let redacted = "";
  let at = 0;
  for (const { from, to, mark } of findPieces(text)) {
    redacted += `${text.slice(at, from)}[${mark}]`;
    at = to;
  }
  // Marks can be longer than what they stand for.
  return cut(redacted + text.slice(at)) as RedactedText;
}
