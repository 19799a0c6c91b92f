// Advice about the content that stops nothing: an old review date, a tone that hurts, a ground that no ladder ever meets.
import { type Fault, sortFaults } from "./fault.ts";
import type { Content } from "./read-content.ts";
import type { Partij } from "./schemas.ts";

/** A remark has the shape of a fault, but never stops anything. */
export type Remark = Fault;

/** From this many sentences a routine is recognised well; fewer is a remark. */
export const ENOUGH_SENTENCES = 250;
/** A dooddoener has to fit in one breath. */
export const MAX_WORDS = 25;
/** After this many months a ground or routine has to be read again. */
const REVIEW_MONTHS = 12;

// Words that put down a family or the colleague who says no, and words that mean two things.
const TONE: readonly [pattern: RegExp, instead: string][] = [
  [/\bzorgmijd/iu, "Schrijf wat het gezin tegenhoudt."],
  [/\bmoeilijke? (?:gezin|klant|moeder|vader|mensen)/iu, "Schrijf wat er moeilijk is vóór het gezin."],
  [/\bzware? (?:gezin|gevallen|klant)/iu, "Schrijf wat er zwaar is vóór het gezin."],
  [/\bmultiprobleem/iu, "Schrijf: een gezin dat met meer dingen tegelijk vastzit."],
  [/\b(?:dom|domme|lui|luie|laf|laffe|zielig|idioot|belachelijk|onzin|dombo|sukkel)\b/iu, "Blijf vriendelijk voor wie nee zegt."],
  [/\b(?:jij|je|jullie|u) (?:bent|ben|zijn) (?:gewoon )?(?:bang|lui|onwillig|star)\b/iu, "Vraag wat iemand tegenhoudt, in plaats van het in te vullen."],
  [/\bopschal/iu, "‘Opschalen’ betekent twee dingen. Schrijf: een stap hoger, of: zwaardere hulp."],
];

/** @param today ISO date; given, so that a check gives the same remarks on the same day everywhere */
export function contentRemarks(content: Content, today: string): Remark[] {
  const remarks = [...toneRemarks(content), ...sentenceRemarks(content), ...reviewRemarks(content, today), ...partyRemarks(content), ...lengthRemarks(content)];
  return sortFaults(remarks);
}

function toneRemarks(content: Content): Remark[] {
  const remarks: Remark[] = [];
  for (const { value: routine, source } of content.routines.values()) {
    const texts: [path: (string | number)[], text: string | undefined][] = [
      [["kern"], routine.kern],
      [["achtergrond"], routine.achtergrond],
      [["factor"], routine.factor],
      [["voorbeeld"], routine.voorbeeld],
      [["escalatie", "advies"], routine.escalatie?.advies],
      ...routine.dooddoeners.map(({ tekst }, i) => [["dooddoeners", i, "tekst"], tekst] as [(string | number)[], string]),
      ...routine.vragen.map((vraag, i) => [["vragen", i], vraag] as [(string | number)[], string]),
    ];
    for (const [path, text] of texts) {
      for (const [pattern, instead] of TONE) {
        const found = pattern.exec(text ?? "");
        if (found) remarks.push(source.fault(path, `Let op de toon: gevonden ‘${found[0]}’. ${instead}`));
      }
    }
  }
  return remarks;
}

function sentenceRemarks(content: Content): Remark[] {
  return [...content.uitspraken.values()].flatMap(({ value, source }) => {
    const count = value.gezegd.length + value.verteld.length;
    return count < ENOUGH_SENTENCES
      ? [source.fault(["id"], `Er staan ${count} zinnen. Met ${ENOUGH_SENTENCES} of meer herkent de bot deze routine beter. Schrijf er bij.`)]
      : [];
  });
}

function reviewRemarks(content: Content, today: string): Remark[] {
  const limit = new Date(today);
  limit.setUTCMonth(limit.getUTCMonth() - REVIEW_MONTHS);
  const oldest = limit.toISOString().slice(0, 10);
  const entries = [
    ...[...content.gronden.values()].map(({ value, source }) => ({ source, key: "gecontroleerd", date: value.gecontroleerd })),
    ...[...content.routines.values()].map(({ value, source }) => ({ source, key: "nagekeken", date: value.nagekeken })),
  ];
  return entries.flatMap(({ source, key, date }) =>
    date < oldest ? [source.fault([key], `Dit is langer dan ${REVIEW_MONTHS} maanden geleden nagekeken (${date}). Lees het opnieuw en pas de datum aan.`)] : [],
  );
}

/** A ground whose parties no ladder is for: the answer would bind someone and then not say where to go. */
function partyRemarks(content: Content): Remark[] {
  const met = new Set<Partij>([...content.escalatie.values()].flatMap(({ value }) => value.voor.partijen));
  const remarks: Remark[] = [];
  for (const { value: routine, source } of content.routines.values()) {
    routine.gronden.forEach((use, index) => {
      const parties = content.gronden.get(use.grond)?.value.geldt_tegen ?? [];
      const known = parties.includes("ieder") || [...parties, ...use.hefboom_bij].some((partij) => met.has(partij as Partij));
      if (parties.length > 0 && !known)
        remarks.push(
          source.fault(
            ["gronden", index, "grond"],
            `Grond ‘${use.grond}’ geldt tegen ${parties.join(", ")}, maar er is geen ladder voor die partij. Maak een ladder, of haal de grond hier weg.`,
          ),
        );
    });
  }
  return remarks;
}

function lengthRemarks(content: Content): Remark[] {
  return [...content.routines.values()].flatMap(({ value, source }) =>
    value.dooddoeners.flatMap(({ tekst }, index) => {
      const words = tekst.split(/\s+/).length;
      return words > MAX_WORDS
        ? [source.fault(["dooddoeners", index, "tekst"], `Deze dooddoener heeft ${words} woorden. In één adem gaan er hoogstens ${MAX_WORDS}. Kort hem in.`)]
        : [];
    }),
  );
}
