// Dutch postcodes, in capitals anywhere, in lower case unless the two letters are a word or a unit.
import { before, type Finder, matches } from "../piece.ts";

const PATTERN = /(?<![\p{L}\p{N}])(?<!\d[.,:/-])[1-9]\d{3}(?:[ \u00a0]?[A-Za-z]{2}|-[A-Z]{2})(?![\p{L}\p{N}])/gu;

/** SA, SD and SS are never given out. */
const NEVER = /^(?:sa|sd|ss)$/i;
// Two letters that follow a year or an amount in an ordinary sentence.
const WORD = new Set(
  (
    "en of vs is te in op om ze we ik je nu al er de va na zo ja he ha hè mw dr hr bv nr ca jr sr ev ie ll jl km kg cm mg ml gr pk uu st nd rd eu pj pm pp kb mb gb tb kw wh dl cl mm " +
    "bw pw ww zw ib rv sv ns ag as la ik me my no so to us up do go if it ok on or at am an as by be"
  ).split(" "),
);
// Laws that are named with two capitals: "art. 1401 BW", "de PW 2015 IB".
const LAW = /^(?:BW|PW|WW|ZW|IB|RV|SR|SV|EU|EG|AD|VS)$/i;
const CITATION = /(?:\bart(?:ikel|\.)?|\blid|\d:)\s?$/;
const AFTER_WORD = /(?<=\b(?:postcode|pc)[\s:]{0,3}(?:is )?)[1-9]\d{3} ?[a-z]{2}\b/giu;

export function isPostcode(text: string, found: string, at: number): boolean {
  const letters = found.slice(-2);
  const number = Number(found.slice(0, 4));
  if (NEVER.test(letters) || CITATION.test(before(text, at, 12))) return false;
  if ((LAW.test(letters) || found.includes("-")) && number >= 1980 && number <= 2040) return false;
  // One capital is a word at the start of a sentence ("2026 Er") or a unit ("2000 kW").
  return letters === letters.toUpperCase() || (letters === letters.toLowerCase() && !WORD.has(letters));
}

export const findPostcodes: Finder = (text) => [...matches(text, PATTERN, (found, at) => isPostcode(text, found, at)), ...matches(text, AFTER_WORD)];
