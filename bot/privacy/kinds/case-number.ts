// Numbers of cases, clients and documents: behind the word that names them, or in a shape that courts, police and agencies use.
import { after, before, type Finder, matches } from "../piece.ts";

/** Behind these the number follows at once: "polis 88.204.117", "casus #4821", "paspoort NWK1234B5". */
const NOUN =
  "dossier|zaak|zaken|kenmerk|referentie|ref|polis|toevoeging|toev|casus|cjib|bvh|suwi|ticket|factuur|vordering|paspoort|id-kaart|identiteitskaart|rijbewijs|verblijfsdocument|lidmaatschap|klant|cli[eë]nt|client|wsnp|parket|" +
  "aangifte|melding|meldcode|beschikking|bezwaar|klacht|order|bestelling|contract|debiteur|registratie|proces-?verbaal|pv|vreemdelingen|v|agb-code|aanvraag|indicatie|opdracht|incident|id|relatie|deb|debiteuren|lid|pas|meter|aansluiting|ean|ean-code|aanslag|huurcontract|huurder|deurwaarder|onze ref|uw ref|ons kenmerk|uw kenmerk";
/** Any word that ends in "nummer" or "nr": the number may stand a little further on ("zaaknummer rechtbank: …"). */
const NUMBER_WORD =
  /(?<![\p{L}\p{N}])(?!telefoon|rekening|huis|kamer|artikel|wets?|huisnr|tel|bank|iban|spoor|lijn|bus)[\p{L}-]{0,25}(?:nummers?|nrs?|kenmerk|referentie)\.?[^\d\n.!?]{0,25}$/u;
const NEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${NOUN})\\.?|(?:onder|met) (?:nummer|nr\\.?)|(?:v|cli[eë]nt|zaak) ?(?:nr\\.?|no\\.?))[ :#=]{1,3}(?:(?:is|nr\\.?|nummer|no\\.?|van|met|onder|:|#)[ :#]{0,2}){0,2}$`,
  "u",
);
// The number itself: figures with letters, points, dashes and slashes, with capitals or more figures behind a space ("ROT 25/6018 PW").
const VALUE =
  /(?<![\p{L}\p{N}./-])(?:(?!SUWI|CJIB|BVH|IND|BSN|WSNP|KVK|IBAN|PV)[A-Z]{1,5}[ .-])?(?:[A-Z]{0,6}|[a-z]{0,3}-?)\d[A-Za-z\d]{0,20}(?:[./-][A-Za-z\d]{1,20}){0,6}(?: ?\/ \d{2,6})?(?: \d{2}(?= \d{2}(?!\d))| (?<= \d{2} )\d{2}(?!\d)|(?<= \d{3,4}) \d{2}(?!\d|[.,:/-]\d| ?(?:euro|eur|€|jaar|jr|maanden|weken|dagen|uur|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec))| \d{3,6}(?![.,:/-]?\d| ?(?:euro|eur|€(?! ?\d)|jaar|maanden|weken|dagen))){0,6}(?: \/ [A-Z]{2} [A-Z]{2} \d\d-\d{2,5})?(?: (?!EN |OF |IS |IN |OP )[A-Z]{1,3}(?![\p{L}\p{N}]))?(?![\p{L}\p{N}])/gu;

const SHAPES: readonly RegExp[] = [
  // Courts: "ROT 25/6018 PW", "22/1234 WMO15", "C/10/681204 / JE RK 25-1147", "R.18/24/117 F", "10234567 CV EXPL 24-1234".
  /(?<![\p{L}\p{N}])(?:[A-Z]{2,4} )?\d{2}\/\d{3,6} [A-Z]{2,6}\d{0,2}(?:[- ][A-Z]\d?)?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:AWB|SGR|UTR|AMS|ROT|HAA|ALK|ARN|ZWO|LEE|GRO|MAA|ROE|BRE|SHE|OBR|DOR|MID|NL)\/? ?\d{2}[/.-]\d{3,6}(?: [A-Z]{2,6})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])C\/\d{2}\/\d{5,7}(?: ?\/ ?[A-Z]{2}(?: [A-Z]{2})? \d{2}[-/.]\d{1,5})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{7,8} ?(?:[/\\] ?)?[A-Z]{2} [A-Z]{2,4} \d{2}[-/]\d{1,6}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2} (?:RK|ZA|EXPL|VERZ) \d{2}[-/]\d{1,6}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:R|F|C)\.?\d{2}\/\d{2}\/\d{1,5}(?: ?[A-Z])?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])200\.\d{3}\.\d{3}\/\d{2}(?: [A-Z]{2,4})?(?![\p{L}\p{N}])/gu,
  // Police and prosecution: "PL2100-2025118833", "10/123456-25".
  /(?<![\p{L}\p{N}])PL\d{4}[ -]?\d{7,12}(?:-\d)?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}./-])\d{2}[/.-]\d{6}[-/]\d{2}(?![\p{L}\p{N}])/gu,
  // Agencies: letters and a long number, a year and a number, dossier codes.
  /(?<![\p{L}\p{N}./-])[A-Z]{1,4}[-.]\d{4,12}(?:[-/][A-Z\d]{1,8}){0,2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}./-])[A-Z]{1,5}[-/.](?:19|20)?\d{2}[-/.]\d{2,8}(?:[-/.][A-Z\d]{1,8})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}./-])[A-Z]{1,3}(?:19|20)\d{2}[-/.]\d{3,8}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}./-])(?:19|20)\d{2}[/-](?!(?:19|20)\d{2}(?!\d))[A-Z]{0,3}-?\d{4,8}(?:[-/][A-Z]{1,4})?(?![\p{L}\p{N}./-])/gu,
  /(?<![\p{L}\p{N}./-])(?!BWB)[A-Z]{1,5}\d{5,12}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}./-])(?!EUR|NL |BE |DE |TEL|BW |SR |PW |KVK|EAN)[A-Z]{2,4} \d{5,10}(?![\p{L}\p{N}])(?![.,]\d)/gu,
  /(?<![\p{L}\p{N}./-])\d{6,12}-\d{1,2}(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}./-])[A-Z]{1,3}\d{2}[.-]\d{3,7}(?![\p{L}\p{N}])/gu,
  // The same in small letters, and behind a hash.
  /(?<![\p{L}\p{N}./-])(?!bwb|wmo|covid|nl\d)[a-z]{1,4}[-.]?\d{5,12}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}./-])[a-z]{1,4}[-/.](?:19|20)?\d{2}[-/.]\d{3,8}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}&])#\d{3,10}(?![\p{L}\p{N}])/gu,
  // Legal aid: "4NB7731"; the number of a foreigner; payments to the CJIB; other long rows of figures.
  /(?<![\p{L}\p{N}./-])\d[A-Z]{2}\d{4}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?<!\d[.,:/-]|€ ?)\d{6,20}(?![\p{L}\p{N}])(?![.,]\d|,-| ?(?:euro|eur|stuks|inwoners|mensen|huishoudens|gezinnen|woningen|kinderen|per (?:jaar|maand|week)))/gu,
  /(?<![\p{L}\p{N}])(?<!\d[.,:/-])(?:\d )?\d{4}(?:[ .-]\d{4}){2}(?:[ .-]\d{3,4})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}./-])(?:[A-Z]{2,4} )?\d{2}-\d{4,6}-\d{2,4}(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}])(?<!\d[.,:/-])\d{4}\.\d{2}\.\d{4}(?![\p{L}\p{N}])(?![.,]\d)/gu,
];

/** Law and its sources have numbers too: they stay. */
const LEGAL_BEFORE =
  /(?:ecli\S*|bwbr?|gemeenteblad|\bgmb\.?|cvdr|ehrm|crvb|abrvs|\bcbb|\bmotie|amendement|raadsvoorstel|raadsbesluit|collegebesluit|stb\.?|stcrt\.?|trb\.?|kamerstukken|\bkst|\bhandelingen|verordening|richtlijn|\(eu\)|\(eg\)|\bart(?:ikel|\.)?|\blid|wet|regeling|\bpw|\bwmo|\bawb|hoofdstuk)[\s\d,./:()-]{0,12}(?:nr\.? ?)?$/;
const LEGAL_AFTER = /^\s?(?:\/?EG\b|\/?EU\b|euro|eur\b|€(?! ?\d))/i;
const EUROPEAN = /^(?:(?:19|20)\d{2}\/(?:679|680|46)|C-\d{1,4}\/\d{2})$/;

/** Standards, books, accounts of the city itself, companies and schools: numbers of things. */
const OF_A_THING =
  /(?<!\p{L})(?:iso|nen|isbn(?:-1[03])?|kostenplaats|kostensoort|grootboek(?:rekening|nummer)?|crebo|kvk)(?:[ -]?(?:nummer|nr\.?))?[ :]{1,2}$/u;
const THING_INSIDE = /^(?:ISO|NEN|ISBN|CVDR|EHRM|CRVB)(?![A-Z])/;
const YEARS = /^(?:19|20)\d{2} ?[-/–] ?(?:19|20)\d{2}$/;

const isLegal = (text: string, found: string, at: number): boolean =>
  LEGAL_BEFORE.test(before(text, at, 30)) ||
  OF_A_THING.test(before(text, at, 30)) ||
  THING_INSIDE.test(found) ||
  YEARS.test(found) ||
  LEGAL_AFTER.test(text.slice(at + found.length, at + found.length + 8)) ||
  EUROPEAN.test(found);

/** Behind a label a number needs three figures, and must not be an amount, a year, a date or a count. */
function isNumber(text: string, found: string, at: number): boolean {
  const figures = found.replace(/\D/g, "");
  if (SERVICE.test(found)) return false;
  if (figures.length < (/\p{L}/u.test(found) && found.length > 4 ? 2 : 3) || EUROPEAN.test(found) || isLegal(text, found, at)) return false;
  if (/^(?:19|20)\d{2}$/.test(found) || /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})$/.test(found) || /^\d{1,2}[.:]\d{2}$/.test(found)) return false;
  if (figures.length === 3 && /^\d+$/.test(found) && /^ \p{Ll}/u.test(text.slice(at + 3, at + 5))) return false;
  if (/(?:€|euro) ?$/.test(before(text, at, 6))) return false;
  return !/^(?:,\d|\s?(?:euro|eur\b|€(?! ?\d)|jaar|maanden|weken|dagen|uur|procent|%))/.test(after(text, at + found.length, 12));
}

const isLabelled = (text: string, found: string, at: number): boolean => {
  const left = before(text, at, 60);
  if (NEAR.test(left)) return !/^\d{1,3}$/.test(found) || /n(?:umme)?r\.?[ :]{1,3}$/.test(left);
  // A bare "nummer" or "nr" counts things as well: then the number must be a long one.
  const word = NUMBER_WORD.exec(left)?.[0];
  return word !== undefined && (!/^(?:nummers?|nrs?)/.test(word) || found.replace(/\D/g, "").length > 4);
};

/** Three groups or more of figures and capitals: "AIO/2024/OV/66104-2", "ZK.55.0921-7". */
const GROUPS = /(?<![\p{L}\p{N}./:-])(?=[A-Z\d./-]{0,12}\d)[A-Z\d]{1,6}(?:[./-][A-Z\d]{1,10}){2,8}(?![\p{L}\p{N}])/gu;
const DATE = /(?:^|[./-])(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-][01]?\d[./-][0-3]?\d)(?:$|[./-])/;
const AMOUNT = /^\d{1,3}(?:\.\d{3})+(?:-\d{1,3}(?:\.\d{3})+)?$/;
/** "3.2.1-3.3.3", "127.0.0.1": articles, versions and addresses of machines have small groups. */
const SMALL = /^\d{1,2}(?:[./-]\d{1,2})+$|^\d{1,3}(?:\.\d{1,3}){3}$/;
const SERVICE = /^(?:14 ?0\d{1,3}|0800\D?\d{2,4}|09\d\d\D?\d{2,4}|116 ?\d{3})$/;
const hasManyFigures = (found: string): boolean =>
  found.replace(/\D/g, "").length > 5 && (!DATE.test(found) || /^[A-Z]+[/.-][A-Z]+[/.-]/.test(found)) && !AMOUNT.test(found) && !SMALL.test(found);

export const findCaseNumbers: Finder = (text) => [
  ...matches(text, VALUE, (found, at) => isLabelled(text, found, at) && isNumber(text, found, at)),
  ...matches(text, GROUPS, (found, at) => hasManyFigures(found) && !isLegal(text, found, at)),
  ...SHAPES.flatMap((shape) => matches(text, shape, (found, at) => !isLegal(text, found, at))),
];
