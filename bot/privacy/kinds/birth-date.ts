// Dates of birth, in figures and written out. A date is one when the words around it say so, or when its year is too long ago for
// a decision, a term or a hearing; a recent date without such words stays, because those are what the work is about.
import { isClearName, isPersonName, isProper } from "../names/lists.ts";
import { after, before, COVERS, type Finder, markAt, type Span } from "../piece.ts";

const MONTH =
  "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const YEAR = "(?:(?:19|20)\\d{2}|['’‘]\\d{2})";
const START = "(?<![\\p{L}\\p{N}])(?<!\\d[.,:/-]|[$€])";
const END = "(?![\\p{L}\\p{N}])(?![.,:/-]\\d)";

/** Who was born nobody knows when has noughts for day and month. */
const FIGURES = new RegExp(`${START}(?:${DAY}|00) ?[-/.] ?(?:0?[1-9]|1[0-2]|00) ?[-/.] ?(?:${YEAR}|\\d{2})${END}`, "gu");
const ROMAN_MONTH = new RegExp(`${START}${DAY}[.-](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[.-](?:19|20)\\d{2}${END}`, "gu");
const SPACED = new RegExp(`${START}${DAY} (?:0?[1-9]|1[0-2]) (?:19|20)\\d{2}${END}`, "gu");
const YEAR_FIRST = new RegExp(`${START}(?:19|20)\\d{2}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\\d|3[01])${END}`, "gu");
const COMPACT = new RegExp(
  `${START}(?:(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19[3-9]\\d|20[0-2]\\d))${END}`,
  "gu",
);
const SIX_FIGURES = new RegExp(`${START}(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}${END}`, "gu");
const WITH_MONTH = new RegExp(`${START}${DAY}(?:e|de|ste)?[ .-]{0,2}${MONTH}(?:/[A-Z]{3})?\\.?[ ,-]{0,2}(?:${YEAR}|\\d{2})${END}`, "giu");
const DAY_MONTH = new RegExp(`${START}${DAY} ${MONTH}(?!\\p{L})(?! ['’‘]?\\d)`, "giu");
const MONTH_YEAR = new RegExp(`${START}${MONTH} ${YEAR}${END}(?:, de \\d{1,2}e)?`, "giu");
const SLASHED = new RegExp(`${START}${DAY}[/-](?:0?[1-9]|1[0-2])${END}`, "gu");

const UNITS = "een|één|eerste|twee|tweede|drie|derde|vier|vierde|vijf|vijfde|zes|zesde|zeven|zevende|acht|achtste|negen|negende";
const TEENS = "tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien";
const TENS = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig";
const ONE_TO_NINE = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen";
const DAY_WORD = `(?:(?:${ONE_TO_NINE})[eë]n(?:twintig|dertig)(?:ste)?|(?:twintig|dertig)(?:ste)?|(?:${TEENS})(?:de)?|${UNITS})`;
const BELOW_HUNDRED = `(?:(?:${ONE_TO_NINE})[eë]n(?:${TENS})|${TENS}|${TEENS}|${ONE_TO_NINE})`;
const YEAR_WORD = `(?:negentien ?(?:honderd)? ?(?:en)? ?${BELOW_HUNDRED}|tweeduizend(?: ?(?:en)? ?${BELOW_HUNDRED})?|(?:${ONE_TO_NINE})[eë]n(?:${TENS})|${TENS})`;
const WRITTEN_OUT = new RegExp(`(?<!\\p{L})(?:${DAY_WORD}|\\d{1,2}(?:e|de|ste)?) ${MONTH} (?:${YEAR_WORD})(?!\\p{L})`, "giu");
const WORD_DAY = new RegExp(`(?<!\\p{L})${DAY_WORD} ${MONTH} (?:19|20)\\d{2}(?!\\d)`, "giu");

const BIRTH_BEFORE = /(?:\bgeb(?:oren|oortedatum|oortedag|\.?dat(?:um)?|d)?\b|g\.d\.|\bgd\b|°|\bjarig|\bverjaar\p{L}*|\bdob\b|\bbouwjaar)[^\d\n]{0,25}$/u;
const BORN_BEFORE = /(?:\bgeboren|\bgeb\.?|\bgeboortedatum|\bgeb\.?dat(?:um)?|\bjarig)(?: (?:is|op|in))?[ :]{1,2}$/;
const BIRTH_AFTER = /^[\s,)]{0,3}(?:geboren|geb\b|jarig)/;
/** A decision, a letter or a term: what such a date belongs to. */
const DECISION =
  /(?:besluit|beschikking|brief|vonnis|uitspraak|arrest|wet|regeling|contract|overeenkomst|huwelijk|getrouwd|gescheiden|overleden|overlijden|zitting|hoorzitting|afspraak|aanvraag|indicatie|versie|peildatum|ingang\w*|kenmerk|ecli\S*|crvb|abrvs|rvs|rechtbank|rb\.?|hof|stb\.?|trb\.?|stcrt\.?)[^\d\n]{0,12}$/;
/** What is as old as a person all the same: laws and their sources. */
const LAW =
  /(?:wet|regeling|besluit|arrest|vonnis|uitspraak|ecli\S*|crvb|abrvs|rvs|rechtbank|rb\.?|hof|stb\.?|trb\.?|stcrt\.?|richtlijn|getreden)[^\d\n]{0,12}$|verdrag[^\d\n]{0,40}$|\bhr,? $/;
const SINCE =
  /(?:\b(?:d\.?d\.?|per|over|periode|tijdvak|tot en met|vanaf|sinds|sedert|v[oó][oó]r|tot|t\/m|tm|uiterlijk|na|met ingang van|m\.?i\.?v\.?|geldig|loopt|verloopt|datum)\.?[: ]{1,3}(?:op )?)$/;
const CITATION = /(?:\bart(?:ikel|\.)?|\blid|\bparagraaf|§|\bversie|\bv)\s?$/;
const CHILD =
  /(?:zoon|dochter|zoontje|dochtertje|kind|kinderen|baby|jongen|meisje|peuter|kleuter|tweeling|broertje|zusje|broer|broers|zus|zussen|cli[eë]nte?|pati[eë]nte?|leerling)$/;

/** The year of a date in figures; two figures above 26 are of the last century. */
function yearOf(found: string): number {
  const four = /(?:19|20)\d{2}/.exec(found.replace(/\s/g, " "))?.[0];
  if (four) return Number(four);
  const two = Number(/\d{2}$/.exec(found)?.[0] ?? 0);
  return two > 26 ? 1900 + two : 2000 + two;
}

/** Whether a person stands right before a date: "Tijn (5 september 2017)", "Luna 4-5-2019", "zoon van 3 maart 2019". */
function standsBehindPerson(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - 40), at);
  const [, word = "", gap = ""] = /([\p{L}\p{M}\ue000-\ue00f]+)([ (,:-]{1,3}(?:is van |van |geb\.? )?)$/u.exec(left) ?? [];
  const low = word.toLowerCase();
  if (markAt(word, word.length - 1) === "naam" || CHILD.test(low)) return true;
  if (SECOND_DATE.test(left)) return true;
  return /[(,:-]/.test(gap) ? isPersonName(low) && !isProper(low) : gap === " " && isClearName(low) && !isProper(low);
}
const SECOND_DATE = new RegExp(`${COVERS.geboortedatum}(?:\\)| ?\\([^)]{1,12}\\))?(?: en |, | \\/ | & |\\/)(?:\\p{L}{1,20} \\(?)?$`, "u");

function isBirthDate(text: string, { from, to }: Span): boolean {
  const found = text.slice(from, to);
  const left = before(text, from);
  const right = after(text, to);
  if (CITATION.test(left)) return false;
  if (BIRTH_BEFORE.test(left) || BIRTH_AFTER.test(right)) return true;
  const year = yearOf(found);
  if (year < 2000) return !LAW.test(left);
  if (DECISION.test(left)) return false;
  if (standsBehindPerson(text, from) && !SINCE.test(left)) return year <= 2026;
  return year <= 2012 && !SINCE.test(left) && !/^\d{1,2}\.\d{1,2}\.\d{2}$/.test(found);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

const HAS_MONTH = new RegExp(MONTH, "i");

export const findBirthDates: Finder = (text) => {
  const figures = /\d/.test(text);
  const month = HAS_MONTH.test(text);
  const spans = month ? [WRITTEN_OUT, WORD_DAY].flatMap((pattern) => spansOf(text, pattern)) : [];
  if (!figures) return spans;
  const dates = [FIGURES, ROMAN_MONTH, YEAR_FIRST, COMPACT, SPACED, ...(month ? [WITH_MONTH] : [])].flatMap((pattern) => spansOf(text, pattern));
  // Without a year, or without a day, only right behind the word.
  const isBorn = ({ from }: Span): boolean => BORN_BEFORE.test(before(text, from));
  const short = [SIX_FIGURES, SLASHED].flatMap((pattern) => spansOf(text, pattern)).filter(isBorn);
  // "Van mei 1944", or behind a name: who, not when something was decided.
  const isOfPerson = (span: Span): boolean => {
    const year = yearOf(text.slice(span.from, span.to).replace(/, de .*/u, ""));
    return isBorn(span) || (year <= 2012 && (/\b(?:is|was) van $/.test(before(text, span.from)) || standsBehindPerson(text, span.from)));
  };
  const months = month ? [...spansOf(text, DAY_MONTH).filter(isBorn), ...spansOf(text, MONTH_YEAR).filter(isOfPerson)] : [];
  return [...spans, ...dates.filter((span) => isBirthDate(text, span)), ...months, ...short];
};
