// Street and house number. A street is known by its ending, or by the words before it ("woont op 't Zand 5"), or by a postcode behind it.
// A street without a number is an area and stays.
import { isDutchWord } from "../names/lists.ts";
import { after, before, COVERS, type Finder, type Span } from "../piece.ts";

const STRONG = /(?:straat|strjitte|laan|gracht|kade|plein|steeg|dreef|singel|plantsoen|boulevard|straatje|laantje|pleintje|hofje)$/;
const WEAK =
  /(?:str|weg|wei|dijk|hof|pad|park|ring|markt|baan|haven|wal|erf|oord|veld|velden|kamp|burg|rade|donk|horst|zoom|akker|akkers|berg|brink|brug|buurt|gaard|gaarde|hage|heide|hoek|hoeve|kwartier|meent|oever|polder|poort|schans|sluis|sloot|stede|tuin|tuinen|veen|vaart|vliet|warande|weide|werf|zijde|zand|allee|passage|promenade|terras|land|bos|es|kamp|stee|rak|drift|dam|eind|einde|heuvel|toren|molen|kerkhof|diep|meer|plaats|rede|rijn|brinken|landen|loop|lo|beek|stein|borg|ooi)$/;

/** A word and a gap before a figure; the word may be the last of a street's name. */
const WORD_BEFORE_FIGURE = /(?<![\p{L}\p{N}'’.-])['’]?\p{L}[\p{L}\p{M}'’.-]{0,40}[ \u00a0]{1,2}(?=(?:(?:huis)?(?:nr|nummer|no)\.? )?\d)/giu;
const NUMBER =
  /(?:(?:huis)?(?:nr|nummer|no)\.? )?\d{1,5}(?: ?[-/–] ?\d{1,4}(?![\d-]))?(?:[ -]?(?:bis|hs|huis|zw|rd|boven|beneden|[a-d]|[IVX]{1,4})(?![\p{L}\p{N}])|[-/ ]?[A-Z](?![\p{L}\p{N}])|[a-z]{1,2}(?![\p{L}\p{N}])|[-/][a-z](?![\p{L}\p{N}]))?(?:[ -]\d{1,2}-?(?:hoog|h)\b)?(?: (?:hs|huis|boven|beneden|\d-?hoog)\b)?/iuy;
/** What follows a figure that counts something: no house number. */
const UNIT =
  /^(?:[.,:]\d|\s?(?:%|€|jaar|jaren|maand|maanden|mnd|week|weken|dag|dagen|uur|uren|u\b|keer|x\b|kinderen|kids|personen|mensen|gezinnen|woningen|bewoners|kamers|euro|eur\b|procent|m2|m²|km|meter|minuten|min\b|graden|miljoen|duizend|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sept|okt|nov|dec)(?!\p{L}))/u;
const YEAR = /^(?:19[5-9]\d|20[0-3]\d)$/;

const BEFORE_STREET =
  /(?:\b(?:aan|op|in|naar|uit|van|bij|adres|woont|wonende?|woonachtig|briefadres|locatie|adresseren|langs)\b|[:,(])\s?(?:is |nu |op |aan )?(?:(?:de|het|'t|’t) )?$/;
const BEFORE_ANY =
  /(?:\b(?:adres(?:sen)?|woont|wonen|wonend|wonende|woonachtig|ingeschreven|briefadres|postadres|woonadres|verhuis\p{L}*|verhuiz\p{L}*|hoofdbewoner|bewoner|huurder|huisbezoek)\b)(?:[ :]{1,2}(?:is|nu|op|aan|in|te|naar|van|de|het|een|thans|sinds|staat|woning)){0,4}[ :]{1,2}$/u;

// What may stand before the last word of a street's name.
const ADJECTIVE =
  /^(?:oude|nieuwe|grote|kleine|lange|korte|hoge|lage|eerste|tweede|derde|vierde|1e|2e|3e|4e|noorder|zuider|ooster|wester|kon|kon\.|burg\.|prof\.|dr\.|mr\.|ds\.|pres\.|st\.|sint|gen\.|jhr\.|ir\.|past\.|burgemeester|koningin|koning|prins|prinses|president|professor|dokter|graaf|generaal|admiraal)$/i;
const PREFIX = /^(?:van|de|der|den|het|'t|’t|ten|ter|te|du|la|van der)$/i;
const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;
// Words with a capital that start a sentence or stand before an address, and belong to no street.
const NOT_IN_NAME =
  /^(?:Adres|Briefadres|Postadres|Woonadres|In|Op|Aan|De|Het|Een|Uit|Naar|Bij|Van|Woont|En|Of|Er|Ook|Maar|Dat|Die|Deze|Huisbezoek|Verslag|Verhuist|Nu|Oud|Nieuw|Mw|Dhr|Mevrouw|Meneer|Locatie|Hoek|Post|Tot|Vanaf|Tussen)$/;

const FALSE_STREET =
  /(?:onderweg|halverwege|arbeidsmarkt|woningmarkt|jaarmarkt|vakantiepark|speelveld|loopbaan|vakgebied|sociaalplein|werkplein|voortgang|buitenland|binnenland|platteland|nederland|duitsland|engeland|flevoland|gelderland|zeeland|friesland|januari|maximum|minimum|jeugdland|drempel|ziekenhuis|omweg|uitweg|bos|afspraak|plaats|woonplaats|geboorteplaats|werkplaats|meer|waarmee|nummer|kamer|oord|einde|eind|weekeinde|land|dam|loop|verloop|afloop|inloop|lo|es|in de tuin|tuin|terras|toren|boulevard)$/;

const hasCapital = (word: string): boolean => /^['’]?\p{Lu}/u.test(word);

function isStreet(text: string, word: string, at: number): boolean {
  const low = word.toLowerCase();
  if (FALSE_STREET.test(low) && !hasCapital(word)) return false;
  const strong = STRONG.exec(low);
  if (strong && (strong.index > 1 || hasCapital(word))) return true;
  const before5 = before(text, at, 40);
  if (strong) return ADJECTIVE.test(/(\S+) $/.exec(before5)?.[1] ?? "");
  const weak = WEAK.exec(low.replace(/-(?:oost|west|noord|zuid)$/, "").replace(/\.$/, ""));
  if (!weak) return false;
  if (hasCapital(word))
    return weak.index > 1 || /^(?:Dijk|Hof|Ring|Markt|Haven|Wal|Brink|Dam|Erf|Park|Zand)$/.test(word)
      ? BEFORE_STREET.test(before5) || !isDutchWord(low) || /(?:weg|dijk|hof|pad)$/.test(low)
      : false;
  return weak.index > 1 && BEFORE_STREET.test(before5) && (!isDutchWord(low) || /(?:weg|dijk|pad|hof)$/.test(low));
}

/** Where the name of a street starts, given its last word: "Oude" of "Oude Gracht", "Laan" of "Laan van Meerdervoort". */
function startOf(text: string, at: number): number {
  const words = [...text.slice(Math.max(0, at - 50), at).matchAll(/(?<![^\s(,:"“/])\S{1,30}(?=[ \u00a0]{1,2})/gu)];
  let start = at;
  let reach = at;
  for (const { 0: word, index } of words.reverse().slice(0, 4)) {
    const from = Math.max(0, at - 50) + index;
    if (text.slice(from + word.length, reach).trim() !== "" || /[\ue000-\uf8ff]/.test(word)) break;
    reach = from;
    if (NOT_IN_NAME.test(word) && !(word === "Van" && from > 0 && !/[.!?\n]\s*$/.test(text.slice(0, from)) && start < at + 1 && hasCapital(text.slice(start))))
      break;
    if (
      ADJECTIVE.test(word) ||
      INITIALS.test(word) ||
      (/^\p{Lu}[\p{L}\p{M}'’-]{1,30}$/u.test(word) &&
        ((from > 0 && !/[.!?\n:]\s*$/.test(text.slice(Math.max(0, from - 3), from))) || STRONG.test(word.toLowerCase()) || !isDutchWord(word.toLowerCase())))
    )
      start = from;
    else if (/^['’]t$/i.test(word)) start = from;
    else if (!PREFIX.test(word)) break;
  }
  return start;
}

/** An article with a capital belongs to the street: "De Wieken 33". */
const ARTICLE = /(?<![\p{L}\p{N}])(?:De|Het|Den) $/u;

/** The house number at this place, with its letter, range or floor; null where the figure counts something. */
function readNumber(text: string, at: number): string | null {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text)?.[0];
  if (!found || UNIT.test(after(text, at + found.length, 14)) || /^\d{5}/.test(found) || YEAR.test(found)) return null;
  // "12 a" but not "12 is": two small letters behind a gap are a word.
  return found;
}

/** Whether a postcode follows: then whatever stands before the number is a street. */
const hasPostcodeBehind = (text: string, at: number): boolean => POSTCODE_BEHIND.test(text.slice(at, at + 4));
const POSTCODE_BEHIND = new RegExp(`^[\\s,(]{1,3}${COVERS.postcode}`, "u");

export const findAddresses: Finder = (text) => {
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(WORD_BEFORE_FIGURE)) {
    const word = found.trim();
    const number = readNumber(text, index + found.length);
    if (!number) continue;
    const to = index + found.length + number.length;
    let start = startOf(text, index);
    const capital = hasCapital(word) || hasCapital(text.slice(start));
    const known = isStreet(text, word, index) || /^(?:laan|straat|weg|plein|hof) van /iu.test(text.slice(start));
    if (!STRONG.test(word.toLowerCase())) start -= ARTICLE.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
    if (known || (capital && !NOT_IN_NAME.test(word) && (hasPostcodeBehind(text, to) || BEFORE_ANY.test(before(text, start, 50)))))
      spans.push({ from: start, to });
  }
  return spans;
};

/** A house number straight behind a postcode: "1234 AB 56". */
export const findNumberBehindPostcode: Finder = (text) =>
  [
    ...text.matchAll(
      new RegExp(
        `(?<=${COVERS.postcode}[ ,]{1,2}(?:(?:huis)?(?:nr|nummer)\\.? )?)\\d{1,4}(?: ?-? ?[a-z](?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}])(?![.,:/-]\\d)`,
        "giu",
      ),
    ),
  ].flatMap(({ 0: found, index }) => (UNIT.test(after(text, index + found.length, 14)) || YEAR.test(found) ? [] : [{ from: index, to: index + found.length }]));
