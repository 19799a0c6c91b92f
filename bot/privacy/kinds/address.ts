// Street and house number. A street is known by its ending, by the words before it ("woont op 't Zand 5"), or by a postcode behind it.
// A street without a number is an area and stays.
import { isDutchWord, isGivenName, isPersonName, isProper, isSimpleWord } from "../names/lists.ts";
import { after, before, COVERS, type Finder, matches, type Span } from "../piece.ts";
import { isPostcode } from "./postcode.ts";

/** Endings that only streets have. */
const STRONG = /(?:straat|strjitte|dyk|laan|gracht|kade|plein|steeg|dreef|singel|plantsoen|boulevard|straatje|laantje|pleintje|hofje)$/;
/** Endings that streets share with other words: a capital is needed, or words that announce an address. */
const WEAK =
  /(?:str|weg|wei|dijk|hof|hoven|pad|park|ring|markt|baan|haven|wal|erf|oord|veld|velden|kamp|burg|rade|donk|horst|zoom|akker|akkers|berg|brink|brug|buurt|gaard|gaarde|hage|heide|hoek|hoeve|kwartier|meent|oever|polder|poort|schans|sluis|sloot|stede|tuin|tuinen|veen|vaart|vliet|warande|weide|werf|zijde|zand|allee|passage|promenade|terras|einde|eind|diep|brinken)$/;
const ALONE = /^(?:dijk|hof|ring|markt|haven|wal|brink|erf|zand|singel|gracht|kade|plein|laan|allee|steeg|burg|meent|vest|schans|einde|poort)$/;
/** What may follow the name of a street: "Oostzeedijk Beneden". */
const SIDE = /^(?:Beneden|Boven|Oost|West|Noord|Zuid|Oostzijde|Westzijde|Noordzijde|Zuidzijde|Binnen|Buiten|beneden|oost|west|noord|zuid)$/;
/** "Laan van Meerdervoort", "Weg naar Rhijnauwen". */
const STREET_OF =
  /(?<![\p{L}\p{N}])(?:(?:Laan|Weg|Hof|Plein|Pad|Straat|Park|Kade|laan|hof|weg) (?:van|op|naar|der|den|de|aan|langs|tot)(?: (?:de|den|der|het|'t))?|(?:Achter|Onder|Boven|Op|Aan|Bij|Tussen|Voor|Langs|Over|Buiten|In|achter|onder|langs) (?:de|den|der|het|['’]t)) (?:\p{Lu}[\p{L}'’-]{1,25} ?){1,3}$/u;
/** Streets named after a year, and corners of two streets. */
const NAMED_AFTER_YEAR = /(?<![\p{L}\p{N}])(?:Plein|plein) (?:19|20)\d{2} (?:nr\.? ?)?\d{1,4}[a-zA-Z]?(?![\p{L}\p{N}])/gu;
const NUMBER_FIRST =
  /(?<![\p{L}\p{N}])(?:nummer|nr\.?|huisnummer) \d{1,4}[a-zA-Z]? (?:in|aan|op|van) (?:de|het) \p{Lu}[\p{L}'’-]{2,30}(?:straat|laan|weg|plein|gracht|kade|singel|steeg|dreef|hof|pad|dijk)(?![\p{L}])/gu;
const CORNER = /(?<![\p{L}\p{N}])hoek (?:van de )?\p{Lu}[\p{L}'’.-]{2,30} ?(?:\/|en|-|–|met de) ?\p{Lu}[\p{L}'’.-]{2,30}/gu;

/** A word and a gap before a figure; the word may be the last of a street's name. */
const WORD_BEFORE_FIGURE = /(?<![\p{L}\p{N}'’.-])['’]?\p{L}[\p{L}\p{M}'’.-]{0,40}(?:,? ?|[ \u00a0]{2})(?=(?:(?:huis)?(?:nr|nummer|no)\.? )?\d)/giu;
const NUMBER =
  /(?:(?:huis)?(?:nr|nummer|no)\.? )?\d{1,5}(?: ?[-/–] ?\d{1,4}(?![\d-]))?(?:[ /-]?(?:bis|hs|huis|zw|rd|rood|zwart|boven|beneden|[a-d]|[IVX]{1,4})(?![\p{L}\p{N}/])|[-/ ]?[A-Z](?:\d{1,3})?(?![\p{L}\p{N}]|\/m)|[a-z]{1,2}(?![\p{L}\p{N}/])|[-/][a-z](?![\p{L}\p{N}]))?(?: ?-?[IVX]{1,4}(?![\p{L}\p{N}])(?:-(?:achter|voor))?)?(?:-\d{1,2}(?!\d))?(?: \/ \d{1,4}(?!\d))?(?:[ -]\d{1,2}-?(?:hoog|h)\b)?(?: (?:hs|huis|boven|beneden|h|\d-?hoog)(?![\p{L}\p{N}/]))?(?: ?(?:t\/m|tm) ?\d{1,4})?(?:,? \(?(?:(?:kamer|kmr?\.?|app?\.?|appartement|bung(?:alow|\.)?|unit|chalet|studio|flat|kavel|plek|box)\.? ?\d{1,4}[a-z]?|[KB] ?\d{1,4}|achter(?:om)?|voor|\d ?-?hoog|bov\.?|ben\.?|bg|sous)(?![\p{L}\p{N}])\)?\.?)?/iuy;
/** What follows a figure that counts something: no house number. */
const UNIT =
  /^(?:[.,:]\d|\s?(?:%|€|jaar|jaren|jarige?|maand|maanden|mnd|week|weken|dag|dagen|uur|uren|u\b|keer|x\b|kinderen|kids|personen|mensen|gezinnen|woningen|bewoners|kamers|plekken|plaatsen|euro|eur\b|procent|m2|m²|km|meter|minuten|min\b|graden|miljoen|duizend|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sept|okt|nov|dec|lid|leden)(?!\p{L}))/u;
const YEAR = /^(?:19[5-9]\d|20[0-3]\d)$/;

const BEFORE_STREET =
  /(?:\b(?:aan|op|in|naar|uit|van|bij|adres|woont|wonende?|woonachtig|briefadres|locatie|langs|flat|woning|pand|huis)\b|[:,(])\s?(?:is |nu |op |aan )?(?:(?:de|het|'t|’t) )?$/;
const BEFORE_ANY =
  /(?:\b(?:adres(?:sen)?|woon|woont|wonen|wonend|wonende|woonachtig|ingeschreven|briefadres|postadres|woonadres|verhuis\p{L}*|verhuiz\p{L}*|hoofdbewoner|bewoner|huurder|huisbezoek|woning|flat|pand|ontruiming)\b)(?:[ :]{1,2}(?:is|nu|op|aan|in|te|naar|van|de|het|een|thans|sinds|staat|woning|\()){0,4}[ :(]{1,2}$/u;
/** Right before a capital: a place to live in most cases. */
const BEFORE_CAPITAL = /(?:(?<!\p{L})(?:op|aan|aan de|op de|aan het|op het|flat|pand|tegenover|naast|vlakbij|t\/o)|\()\s?$/u;
const TOWN_BEHIND = /^,? (?:te|in) \p{Lu}/u;
const CLOSED_BEHIND =
  /^(?:\s*$|[.,;:!?)\]\n]| (?:te|in|is|en|of|staat|wordt|heeft|was|met|voor|bij|aan|om|zijn|waar|die|dat|nog|niet|na|sinds|per|naar|want|maar|omdat|als|krijgt|kan|moet|terwijl|toen|dus|daar|hebben|zit|ligt|woont|boven|onder|achter)(?!\p{L}))/u;
/** A capital and a figure that are no address. */
const LABEL =
  /^(?:stap|fase|niveau|bijlage|hoofdstuk|groep|klas|team|wijkteam|level|deel|route|kamer|spreekkamer|zaal|covid|box|windows|schaal|werkgroep|vraag|punt|optie|loket|balie|tabel|figuur|artikel|art|lid|paragraaf|pagina|blz|regel|versie|week|dag|maand|jaar|nr|nummer|huisnummer|tel|telefoon|bsn|onder|ook|nog|maar|ruim|circa|ongeveer|bijna|minimaal|maximaal|max|min|plus|tot|vanaf|voor|na|per|met|om|rond|tussen|vandaag|lijn|bus|tram|trein|halte|perron|spoor|afslag|fiets|kavel|vak|prijs|bedrag|leeftijd|categorie|type|model|klasse|graad|afdeling|locatie|studio|unit)$/;

// What may stand before the last word of a street's name.
const ADJECTIVE =
  /^(?:oude|nieuwe|grote|kleine|lange|korte|hoge|lage|eerste|tweede|derde|vierde|1e|2e|3e|4e|noorder|zuider|ooster|wester|kon\.?|burg\.?|prof\.?|dr\.?|mr\.?|ds\.?|pres\.?|st\.?|sint|gen\.?|jhr\.?|ir\.?|past\.?|burgemeester|koningin|koning|prins|prinses|president|professor|dokter|graaf|generaal|admiraal|dominee|pastoor|mgr\.?|kardinaal|minister|wethouder)$/i;
const PREFIX = /^(?:van|von|de|der|den|het|'t|’t|ten|ter|te|du|la|v\.d\.|vd)$/i;
const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;
// Words with a capital that start a sentence or stand before an address, and belong to no street.
const NOT_IN_NAME =
  /^(?:Adres|Briefadres|Postadres|Woonadres|In|Op|Aan|De|Het|Een|Uit|Naar|Bij|Van|Woont|En|Of|Er|Ook|Maar|Dat|Die|Deze|Huisbezoek|Verslag|Verhuist|Verhuisd|Nu|Mw|Dhr|Mevrouw|Meneer|Locatie|Post|Tot|Vanaf|Tussen|Client|Cliënt|Moeder|Vader)$/;
const FALSE_STREET =
  /^(?:onderweg|halverwege|arbeidsmarkt|woningmarkt|jaarmarkt|vakantiepark|loopbaan|werkplein|omweg|uitweg|terras|zitplaats|tuin|wijk|ziekenhuis)$/;

const hasCapital = (word: string): boolean => /^['’]?(?:s-)?\p{Lu}/u.test(word);

interface Candidate {
  /** The last word before the number. */
  word: string;
  /** Where it starts, and where the name it may end starts. */
  at: number;
  start: number;
}

/** Whether the word by its ending is the last of a street's name. */
function isStreet(text: string, { word, at, start }: Candidate): boolean {
  const low = word
    .toLowerCase()
    .replace(/-(?:oost|west|noord|zuid)$/, "")
    .replace(/[.,]$/, "");
  if (FALSE_STREET.test(low)) return false;
  const capital = hasCapital(word);
  const strong = STRONG.exec(low);
  if (strong && (strong.index > 1 || capital || start < at)) return true;
  if (strong) return false;
  const announced = BEFORE_STREET.test(before(text, start, 40));
  const weak = WEAK.exec(low);
  if (ALONE.test(low))
    return capital
      ? announced || start < at || CLOSED_BEHIND.test(text.slice(at + word.length).replace(/^\s?\S{1,8}/u, ""))
      : start < at && hasCapital(text.slice(start));
  if (!weak || weak.index < 2) return false;
  if (capital)
    return (
      announced ||
      start < at ||
      !isDutchWord(low) ||
      /(?:weg|dijk|hof|pad|schans|wal|einde|diep|brink|horst|erf|meent|poort|burg|rade|donk|hage|zoom|vliet|werf|akker)$/.test(low)
    );
  return announced && (!isDutchWord(low) || /(?:weg|dijk|pad|hof|diep|einde|str)$/.test(low));
}

/** Where the name of a street starts, given its last word: "Oude" of "Oude Gracht", "Jan" of "Jan van Galenstraat". */
function startOf(text: string, at: number): number {
  const offset = Math.max(0, at - 50);
  const window = text.slice(offset, at);
  const words = [...window.matchAll(/(?<![^\s(,:"“/])\S{1,30}(?=[ \u00a0]{1,2})/gu)].reverse();
  let start = at;
  let reach = window.length;
  for (const { 0: word, index } of words.slice(0, 5)) {
    if (window.slice(index + word.length, reach).trim() !== "" || /[\ue000-\uf8ff]/.test(word)) break;
    reach = index;
    const from = offset + index;
    const opens = from === 0 || /(?:[.!?:]\s+|\n\s*)$/u.test(text.slice(Math.max(0, from - 4), from));
    const rest = text.slice(from + word.length + 1, at);
    // "Van der Helstplein" and "De Savornin Lohmanlaan", not "Van Veenweg 3 naar Kerkweg 5".
    if (word === "Van" || word === "De") {
      if (/^(?:der|den|de|'t|het) /i.test(rest) || (!opens && word === "Van") || (word === "De" && start < at)) start = from;
      break;
    }
    if (NOT_IN_NAME.test(word)) break;
    const low = word.toLowerCase();
    const capital = /^\p{Lu}[\p{L}\p{M}'’-]{1,30}$/u.test(word);
    if (
      ADJECTIVE.test(word) ||
      INITIALS.test(word) ||
      /^['’]t$/.test(low) ||
      (capital && (!opens || STRONG.test(low) || isPersonName(low) || !isDutchWord(low)))
    )
      start = from;
    // In small letters: "jan steenstraat", "van der helststraat".
    else if (!capital && !hasCapital(text.slice(at)) && ((isGivenName(low) && low.length > 2) || (low === "van" && /^(?:der|den) /.test(rest)))) start = from;
    else if (!PREFIX.test(word)) break;
  }
  return start;
}

/** The house number at this place, with its letter, range or floor; null where the figure counts something. */
function readNumber(text: string, at: number): string | null {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text)?.[0];
  if (!found || UNIT.test(after(text, at + found.length, 14)) || /^\d{5}/.test(found) || YEAR.test(found)) return null;
  return found;
}

const POSTCODE_BEHIND = new RegExp(`^[\\s,(]{1,3}${COVERS.postcode}`, "u");

/** How words end that are scored or counted. */
const THEME = /(?:heid|ing|tie|teit|isme|ment|gebied|domein|doel|thema|situatie|waarde|plicht|zaken|invulling|onderwijs|gedrag|zorg|recht|hulp|deel)(?:en|s)?$/;

/** Whether a capitalised word that no ending tells is a street: by what stands around it. */
function isAnnounced(text: string, { word, at, start }: Candidate, to: number): boolean {
  const low = word.toLowerCase();
  if (LABEL.test(low) || NOT_IN_NAME.test(word) || /^\p{Lu}{2,}$/u.test(word) || word.length < 3 || LAW.test(word)) return false;
  if (POSTCODE_BEHIND.test(text.slice(to, to + 4)) || BEFORE_ANY.test(before(text, start, 50)) || ASKED.test(before(text, start, 30))) return true;
  if (DWELLING.test(text.slice(start, to))) return true;
  // "Op Gezondheid 3": a score or a theme.
  if (start === at && !WEAK.test(low) && !isPersonName(low) && (isSimpleWord(low) || (isDutchWord(low) && THEME.test(low)))) return false;
  const behind = text.slice(to, to + 12);
  if (TOWN_BEHIND.test(behind) && !isProper(low)) return true;
  return BEFORE_CAPITAL.test(before(text, start, 10)) && CLOSED_BEHIND.test(behind) && !isProper(low);
}

/** "Wat is het adres? Ja, Het Hoog 5." */
const ASKED = /\badres\b[^\d\n]{0,24}$/;
/** A number with a room or a flat behind it counts nothing. */
const DWELLING = /\d[a-z]?,? \(?(?:kamer|kmr?\.?|app?\.?|appartement|bung|unit|chalet|studio|flat|K ?\d|\d ?-?hoog|bov|ben\b|sous)/;

/** "Wck 48", "Vreemdelingenwet 8": a law and its article. */
const LAW = /^\p{Lu}[bcdfghjklmnpqrstvwxz]{1,5}$|(?:wet|wetboek|besluit|regeling|verordening|verdrag|richtlijn)$/u;

/** An article with a capital belongs to the street: "De Wieken 33". */
const ARTICLE = /(?<![\p{L}\p{N}])(?:De|Het|Den|['’]t) $/u;

/** Cheap: most words before a figure are no street. */
const mayEndStreet = (word: string): boolean =>
  hasCapital(word) || STRONG.test(word.toLowerCase()) || WEAK.test(word.toLowerCase()) || ALONE.test(word.toLowerCase());

const isCorner = (found: string): boolean => found.split(/[^\p{L}]+/u).some((word) => STRONG.test(word.toLowerCase()) || WEAK.test(word.toLowerCase()));

export const findAddresses: Finder = (text) => [...(/\d/.test(text) ? findNumbered(text) : []), ...matches(text, CORNER, isCorner)];

/** Streets with their house number. */
function findNumbered(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(WORD_BEFORE_FIGURE)) {
    if (!mayEndStreet(found.replace(/[\s,.]+$/u, ""))) continue;
    const number = readNumber(text, index + found.length);
    if (!number) continue;
    const to = index + found.length + number.length;
    const word = found.replace(/[\s,]+$/u, "");
    // "Akkerstraat14" and "Akkerstraat, nr 14" only with an ending that is clear.
    const loose = !/[ \u00a0]$/.test(found) || found.includes(",");
    if (loose && !(STRONG.test(word.toLowerCase()) && (!found.includes(",") || /^(?:huis)?n/i.test(number)))) continue;
    const streetOf = STREET_OF.exec(text.slice(Math.max(0, index + found.length - 70), index + found.length));
    const at = SIDE.test(word) ? index - (/\S+ $/u.exec(text.slice(Math.max(0, index - 40), index))?.[0].length ?? 0) : index;
    const last = at === index ? word : (/^\S+/u.exec(text.slice(at))?.[0] ?? word);
    let start = streetOf ? index + found.length - streetOf[0].length : startOf(text, at);
    if (!STRONG.test(last.toLowerCase())) start -= ARTICLE.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
    const candidate = { word: last, at, start };
    const capital = hasCapital(last) || hasCapital(text.slice(start));
    if (streetOf || isStreet(text, candidate) || (capital && !loose && isAnnounced(text, candidate, to))) spans.push({ from: start, to });
  }
  return [...spans, ...matches(text, NAMED_AFTER_YEAR), ...matches(text, NUMBER_FIRST)];
}

const POSTCODE_AND_NUMBER =
  /(?<![\p{L}\p{N}])(?<!\d[.,:/-])[1-9]\d{3} ?[A-Za-z]{2}[ ,]{1,2}(?:(?:huis)?(?:nr|nummer)\.? )?\d{1,4}(?: ?-? ?[a-z](?![\p{L}\p{N}]))?(?![\p{L}\p{N}])(?![.,:/-]\d)/giu;

/** A postcode with a house number is a whole address: "1234 AB 56". */
export const findPostcodesWithNumber: Finder = (text) =>
  matches(text, POSTCODE_AND_NUMBER, (found, at) => {
    const postcode = /^\d{4} ?[A-Za-z]{2}/.exec(found)?.[0] ?? "";
    const number = /\d{1,4}(?= ?-? ?[a-z]?$)/i.exec(found)?.[0] ?? "";
    return isPostcode(text, postcode, at) && !UNIT.test(after(text, at + found.length, 14)) && !YEAR.test(number);
  });
