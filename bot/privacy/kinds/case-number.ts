// Numbers of cases, clients and documents: behind the word that names them, or in a shape that courts, police and agencies use.
import { after, before, type Finder, matches } from "../piece.ts";

const NOUN =
  "zaak|zaken|dossier|kenmerk|referentie|ref|polis|cli[eë]nt|client|klant|v|vreemdelingen|ind|coa|toevoeging|toevoegings|rol|wsnp|meld|melding|meldings|aangifte|proces-?verbaal|pv|beschikking|beschikkings|" +
  "aanvraag|lid|relatie|pati[eë]nt|patient|factuur|vordering|vorderings|cjib|parket|insolventie|paspoort|document|rijbewijs|id-?kaart|id|registratie|inschrijf|inschrijvings|debiteur|debiteuren|contract|huur|huurders|" +
  "deurwaarder|deurwaarders|bezwaar|klacht|boete|order|bestelling|ticket|corsa|casus|zorgdossier|persoons|personeels|leerling|student|studie|bewoner|verzekerden?|zorg|burger|a|crv|sap|suwi|trajekt|traject|kvk|loonheffingen|beslag|vonnis|onze|uw";
const LABEL = `(?:(?:${NOUN})[ -]?(?:dossier)?(?:nummers?|nrs?|no|code|kenmerk|ref(?:erentie)?|id)\\.?|dossier|zaak|kenmerk|ref\\.?|referentie|polis|toevoeging|onder nummer|meldcode|onder nr\\.?)`;
/** A label and what may stand between it and the number, up to the end of the text before the number. */
const LABEL_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${LABEL}[ :#=]{1,3}(?:(?:is|nr\\.?|nummer|van|met|onder|:)[ :]{1,2}){0,2}$`, "u");
// The number itself: figures with letters, points, dashes and slashes, and a few capitals before or behind a space ("ROT 25/6018 PW").
const VALUE =
  /(?<![\p{L}\p{N}./-])(?:[A-Z]{1,5}[ .-])?(?:[A-Z]{0,6}|[a-z]{0,3}-?)\d[A-Za-z\d]{0,20}(?:[./-][A-Za-z\d]{1,20}){0,6}(?: \/ [A-Z]{2} [A-Z]{2} \d\d-\d{2,5})?(?: [A-Z]{1,3}(?![\p{L}\p{N}]))?(?![\p{L}\p{N}])/gu;

const SHAPES: readonly RegExp[] = [
  // Courts: "ROT 25/6018 PW", "22/1234 WMO15", "C/10/681204 / JE RK 25-1147", "R.18/24/117 F".
  /(?<![\p{L}\p{N}])(?:[A-Z]{2,4} )?\d{2}\/\d{3,6} [A-Z]{2,6}\d{0,2}(?: ?V\d?)?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:[A-Z]{3} |AWB |SGR |UTR |AMS |ROT )\d{2}[/-]\d{3,6}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])C\/\d{2}\/\d{5,7}(?: ?\/ ?[A-Z]{2}(?: [A-Z]{2})? \d{2}[-/]\d{1,5})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:R|F|C)\.\d{2}\/\d{2}\/\d{1,5}(?: ?[A-Z])?(?![\p{L}\p{N}])/gu,
  // Police and prosecution: "PL2100-2025118833", "10/123456-25".
  /(?<![\p{L}\p{N}])PL\d{4}[ -]?\d{7,12}(?:-\d)?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}./-])\d{2}[/-]\d{6}-\d{2}(?![\p{L}\p{N}])/gu,
  // Agencies: letters and a long number, a year and a number, dossier codes.
  /(?<![\p{L}\p{N}./-])[A-Z]{1,4}[-.]\d{4,12}(?:[-/][A-Z\d]{1,8}){0,2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}./-])[A-Z]{1,5}[-/.](?:19|20)?\d{2}[-/.]\d{2,8}(?:[-/.][A-Z\d]{1,8})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}./-])(?:19|20)\d{2}[/-](?!(?:19|20)\d{2}(?!\d))\d{4,8}(?:[-/][A-Z]{1,4})?(?![\p{L}\p{N}./-])/gu,
  // Legal aid: "4NB7731"; the number of a foreigner and other long rows of figures.
  /(?<![\p{L}\p{N}./-])\d[A-Z]{2}\d{4}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?<!\d[.,:/-]|€ ?)\d{9,16}(?![\p{L}\p{N}])(?![.,]\d)/gu,
  /(?<![\p{L}\p{N}])(?<!\d[.,:/-])\d{4}\.\d{2}\.\d{4}(?![\p{L}\p{N}])(?![.,]\d)/gu,
];

/** Law and its sources have numbers too: they stay. */
const LEGAL_BEFORE =
  /(?:ecli\S*|bwbr?|stb\.?|stcrt\.?|trb\.?|kamerstukken|\bkst|nr\.|verordening|richtlijn|\(eu\)|\(eg\)|\bart(?:ikel|\.)?|\blid|wet|regeling|pw|wmo|awb|hoofdstuk)[\s\d,./:()-]{0,12}$/i;
const LEGAL_AFTER = /^\s?(?:\/?EG\b|\/?EU\b|euro|eur\b|€)/i;

const isLegal = (text: string, found: string, at: number): boolean =>
  LEGAL_BEFORE.test(before(text, at, 24)) ||
  LEGAL_AFTER.test(text.slice(at + found.length, at + found.length + 8)) ||
  /^(?:(?:19|20)\d{2}\/(?:679|680|46)|C-\d{1,4}\/\d{2})$/.test(found);

/** Behind a label a number needs three figures, and must not be an amount, a year, a date or a count. */
function isNumber(text: string, found: string, at: number): boolean {
  const figures = found.replace(/\D/g, "");
  if (figures.length < 3 || /^C-\d{1,4}\/\d{2}$/.test(found) || /^(?:19|20)\d{2}$/.test(found) || /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})$/.test(found))
    return false;
  if (figures.length === 3 && /^\d+$/.test(found) && /^ \p{Ll}/u.test(text.slice(at + 3, at + 5))) return false;
  return !/^(?:,\d|\s?(?:euro|eur\b|€|jaar|maanden|weken|dagen|uur|procent|%))/.test(after(text, at + found.length, 12));
}

export const findCaseNumbers: Finder = (text) => [
  ...matches(text, VALUE, (found, at) => LABEL_BEFORE.test(before(text, at, 48)) && isNumber(text, found, at)),
  ...SHAPES.flatMap((shape) => matches(text, shape, (found, at) => !isLegal(text, found, at))),
];
