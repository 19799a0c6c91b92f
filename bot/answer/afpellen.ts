// *Afpellen*: peels a case to its legal core, one tap at a time, and ends in a written argument. A state machine without memory:
// the choices so far say where it stands, so a card can go on after any restart.
import type { Library } from "../library/library.ts";
import type { AFPELVRAGEN, Afpellen, Domein, Partij } from "../library/schemas.ts";
import { afpelTexts } from "../texts.ts";
import type { RoutineAnswer } from "./answer.ts";
import { answerState } from "./compose.ts";
import { asTitle, fittingGrounds, type GroundView } from "./grounds.ts";
import type { AnswerState } from "./state.ts";

type VraagId = (typeof AFPELVRAGEN)[number];
type Optie = Afpellen["vragen"][number]["opties"][number];

export interface Question {
  id: VraagId;
  vraag: string;
  uitleg: string;
  opties: { id: string; titel: string }[];
  /** From 1. */
  nummer: number;
  van: number;
}

/** The written argument: bedoeling, ground, gevolgen van niets doen, gevraagd besluit. */
export interface Argument {
  alineas: { kop: string; tekst: string }[];
  /** The ground it rests on, and at most two others that fit; empty when none does. */
  gronden: GroundView[];
  /** Where the other is simply right, in this domain and against this party. */
  terecht: RoutineAnswer["terecht"];
}

export interface Peeling {
  /** The routine's answer with the party and domain as far as they are known now. */
  answer: RoutineAnswer;
  /** The choices as they hold: what was no option (any more) is cut off with everything after it. */
  keuzes: string[];
  /** The next question, or the argument when all are answered. */
  vraag: Question | null;
  argument: Argument | null;
  /** Grounds that still fit. */
  over: number;
}

/** Named articles to choose from: more than fit on a phone help nobody. */
const MAX_ARTICLES = 4;
const MAX_IN_ARGUMENT = 3;
/** What a choice is worth in the order of grounds: naming the article most, then what the options bring forward. */
const WEIGHT = { named: 8, first: 3, kind: 1 };

/** @returns undefined when the routine does not exist (any more), or has no answer yet */
export function peel(library: Library, start: AnswerState, choices: readonly string[]): Peeling | undefined {
  let answer = answerState(library, start);
  if (!answer?.dooddoener) return undefined;
  const keuzes: string[] = [];
  const chosen: Optie[] = [];
  let named: string | null = null;
  const asked = library.afpellen.vragen.filter(({ id }) => !(id === "partij" && start.partij) && !(id === "domein" && start.domein));

  for (const [index, { id, vraag, uitleg, opties: written }] of asked.entries()) {
    const { partij } = answer.state;
    const fixed = written.filter(({ voor }) => voor.length === 0 || partij === null || voor.includes(partij));
    const opties = [...fromLibrary(library, id, answer), ...fixed];
    const choice = choices[index];
    const optie = opties.find((option) => option.id === choice);
    if (choice === undefined || !optie) {
      return {
        answer,
        keuzes,
        vraag: { id, vraag, uitleg, opties: opties.map(({ id, titel }) => ({ id, titel })), nummer: index + 1, van: asked.length },
        argument: null,
        over: narrow(library, answer, chosen, named).length,
      };
    }
    keuzes.push(choice);
    const own = fixed.find((option) => option.id === choice);
    if (own) chosen.push(own);
    else if (id === "artikel") named = choice;
    else answer = answerState(library, { ...answer.state, ...(id === "partij" ? { partij: choice as Partij } : { domein: choice as Domein }) }) ?? answer;
  }
  const grounds = narrow(library, answer, chosen, named);
  return { answer, keuzes, vraag: null, argument: argue(library, answer, chosen, grounds), over: grounds.length };
}

/** Options that the library gives: parties, domains, or the articles that may have been meant. */
function fromLibrary(library: Library, id: VraagId, { routine, partij, domein }: RoutineAnswer): { id: string; titel: string }[] {
  if (id === "partij") return library.partijen.map(({ id, titel }) => ({ id, titel }));
  if (id === "domein") return library.domeinen.filter(({ id }) => id !== "algemeen").map(({ id, titel }) => ({ id, titel }));
  if (id !== "artikel") return [];
  const full = library.routines.get(routine.id);
  const grounds = full ? fittingGrounds(library, full, domein, partij) : [];
  const seen = new Set<string>();
  return grounds
    .map((ground) => ({ id: ground.id, titel: afpelTexts.artikel(ground.artikel, ground.afkorting) }))
    .filter(({ titel }) => !seen.has(titel) && seen.add(titel))
    .slice(0, MAX_ARTICLES);
}

/** The grounds that still fit, the best first. */
function narrow(library: Library, { routine, partij, domein }: RoutineAnswer, chosen: readonly Optie[], named: string | null): GroundView[] {
  const full = library.routines.get(routine.id);
  if (!full) return [];
  const article = named === null ? undefined : library.gronden.get(named);
  const score = (ground: GroundView): number =>
    (article && article.artikel === ground.artikel && article.afkorting === ground.afkorting ? WEIGHT.named : 0) +
    chosen.reduce(
      (sum, { eerst, soorten_eerst }) => sum + (eerst.includes(ground.id) ? WEIGHT.first : soorten_eerst.includes(ground.soort) ? WEIGHT.kind : 0),
      0,
    );
  return fittingGrounds(library, full, domein, partij)
    .filter(({ id, soort }) => !chosen.some((optie) => optie.niet.includes(id) || optie.soorten_niet.includes(soort)))
    .map((ground) => ({ ground, score: score(ground) }))
    .sort((a, b) => b.score - a.score)
    .map(({ ground }) => ground);
}

/** What a kern tells the professional to do ("Vraag …") is not for the colleague who reads the argument. */
const TO_DO = /^(?:Vraag|Kijk|Leg|Schrijf|Wijs|Hoor je|Wil je|Help|Stuur|Laat|Noem)\b/;
function forTheOther(kern: string): string {
  const sentences = kern.split(/(?<=[.?!])\s+/);
  return sentences.filter((sentence) => !TO_DO.test(sentence)).join(" ") || kern;
}

function argue(library: Library, { domein, partij, terecht }: RoutineAnswer, chosen: readonly Optie[], grounds: readonly GroundView[]): Argument {
  const { bedoelingen, gevraagd, geen_grond } = library.afpellen;
  const [best] = grounds;
  // The last question is about what is at stake; what the others add belongs to the ground.
  const nood = library.afpellen.vragen.at(-1)?.opties ?? [];
  const sentences = (list: readonly Optie[]): string => list.flatMap(({ zin }) => zin ?? []).join(" ");
  const aboutGround = sentences(chosen.filter((optie) => !nood.includes(optie)));
  const grond = best ? afpelTexts.grond(asTitle(best.vindplaats), forTheOther(best.kern), best.link) : geen_grond;
  const alineas = [
    { kop: afpelTexts.bedoeling, tekst: bedoelingen[domein ?? "algemeen"] ?? "" },
    { kop: afpelTexts.ruimte, tekst: [aboutGround, grond].filter(Boolean).join(" ") },
    { kop: afpelTexts.gevolgen, tekst: sentences(chosen.filter((optie) => nood.includes(optie))) },
    { kop: afpelTexts.vraag, tekst: (partij && gevraagd[partij]) || afpelTexts.gevraagdOnbekend },
  ];
  return { alineas: alineas.filter(({ tekst }) => tekst), gronden: grounds.slice(0, MAX_IN_ARGUMENT), terecht };
}

/** The argument as text to copy. */
export const argumentText = ({ alineas }: Argument): string => alineas.map(({ kop, tekst }) => `${kop}\n${tekst}`).join("\n\n");
