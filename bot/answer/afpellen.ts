// *Afpellen*: peels a case to its legal core, one tap at a time, and ends in a written argument. A state machine without memory:
// the choices so far say where it stands, so a card can go on after any restart.

import { articleName, asTitle } from "../library/citation.ts";
import type { Library } from "../library/library.ts";
import type { AFPELVRAGEN, Afpellen, Domein, Partij } from "../library/schemas.ts";
import { afpelTexts } from "../texts.ts";
import type { RoutineAnswer } from "./answer.ts";
import { answerState } from "./compose.ts";
import { fittingGrounds, type GroundView, holdsAgainst, inDomain } from "./grounds.ts";
import type { AnswerState } from "./state.ts";

type VraagId = (typeof AFPELVRAGEN)[number];
/** An option that was chosen, and at which question. */
type Chosen = Afpellen["vragen"][number]["opties"][number] & { vraag: VraagId };

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
  /** Grounds that still fit, when the last choice made them fewer. */
  over: number | null;
}

/** Named articles to choose from: more than fit on a phone help nobody. */
const MAX_ARTICLES = 4;
const MAX_IN_ARGUMENT = 3;
/** What a choice is worth in the order of grounds: naming the article most, then what the options bring forward. What binds another than who reads the argument comes last. */
const WEIGHT = { named: 8, first: 3, kind: 1, lever: -20 };

/** Safety goes before any argument. */
export const canPeel = (library: Library, routine: string): boolean => !library.afpellen.niet_bij.includes(routine);

/** @returns undefined when the routine does not exist (any more), or has no answer yet */
export function peel(library: Library, start: AnswerState, choices: readonly string[]): Peeling | undefined {
  let answer = answerState(library, start);
  if (!answer?.dooddoener || !canPeel(library, answer.routine.id)) return undefined;
  const keuzes: string[] = [];
  const chosen: Chosen[] = [];
  let named: string | null = null;
  const withoutRule = library.afpellen.zonder_regel.includes(answer.routine.id);
  const asked = library.afpellen.vragen.filter(
    ({ id }) => !(id === "partij" && start.partij) && !(id === "domein" && start.domein) && !(withoutRule && (id === "bron" || id === "kracht")),
  );
  let before = Number.POSITIVE_INFINITY;

  for (const [index, { id, vraag, uitleg, opties: written }] of asked.entries()) {
    const { partij } = answer.state;
    const fixed = written.filter(({ voor }) => voor.length === 0 || partij === null || voor.includes(partij));
    const opties = [...fromLibrary(library, id, answer), ...fixed];
    const choice = choices[index];
    const over = narrow(library, answer, chosen, named).length;
    const optie = opties.find((option) => option.id === choice);
    if (choice === undefined || !optie) {
      return {
        answer,
        keuzes,
        vraag: { id, vraag, uitleg, opties: opties.map(({ id, titel }) => ({ id, titel })), nummer: index + 1, van: asked.length },
        argument: null,
        over: over < before ? over : null,
      };
    }
    before = over;
    keuzes.push(choice);
    const own = fixed.find((option) => option.id === choice);
    if (own) chosen.push({ ...own, vraag: id });
    else if (id === "artikel") named = choice;
    else answer = answerState(library, { ...answer.state, ...(id === "partij" ? { partij: choice as Partij } : { domein: choice as Domein }) }) ?? answer;
  }
  const grounds = narrow(library, answer, chosen, named);
  return { answer, keuzes, vraag: null, argument: argue(library, answer, chosen, grounds, named), over: null };
}

/** Options that the library gives: parties, domains, or the articles that may have been meant. */
function fromLibrary(library: Library, id: VraagId, { routine, partij, domein }: RoutineAnswer): { id: string; titel: string }[] {
  if (id === "partij") return library.partijen.map(({ id, titel }) => ({ id, titel }));
  if (id === "domein") return library.domeinen.filter(({ id }) => id !== "algemeen").map(({ id, titel }) => ({ id, titel }));
  if (id !== "artikel") return [];
  const full = library.routines.get(routine.id);
  // Who refuses names the article that proves them right; so those come first.
  const against = (full?.terecht ?? [])
    .flatMap(({ grond }) => library.gronden.get(grond) ?? [])
    .filter((grond) => holdsAgainst(grond, partij) && inDomain(grond, domein));
  const grounds = full ? [...against, ...fittingGrounds(library, full, domein, partij)] : [];
  const seen = new Set<string>();
  return grounds
    .map((ground) => ({ id: ground.id, titel: `Artikel ${articleName(ground)}` }))
    .filter(({ titel }) => !seen.has(titel) && seen.add(titel))
    .slice(0, MAX_ARTICLES);
}

/** The grounds that still fit, the best first. */
function narrow(library: Library, { routine, partij, domein }: RoutineAnswer, chosen: readonly Chosen[], named: string | null): GroundView[] {
  const full = library.routines.get(routine.id);
  if (!full) return [];
  const article = named === null ? undefined : library.gronden.get(named);
  const score = (ground: GroundView): number =>
    (article && sameArticle(article, ground) ? WEIGHT.named : 0) +
    (ground.hefboom ? WEIGHT.lever : 0) +
    chosen.reduce((sum, { eerst, soorten_eerst }) => {
      if (eerst.includes(ground.id) && inDomain(ground, domein)) return sum + WEIGHT.first;
      return sum + (soorten_eerst.includes(ground.soort) ? WEIGHT.kind : 0);
    }, 0);
  const all = fittingGrounds(library, full, domein, partij);
  // About what nobody knows, only what holds in general: a law on benefits is an odd answer to a housing matter.
  const general = all.filter(({ domeinen }) => domeinen.includes("algemeen"));
  return (domein === null && general.length > 0 ? general : all)
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

const sameArticle = (a: Pick<GroundView, "artikel" | "afkorting">, b: Pick<GroundView, "artikel" | "afkorting">): boolean =>
  a.artikel === b.artikel && a.afkorting === b.afkorting;

function argue(library: Library, answer: RoutineAnswer, chosen: readonly Chosen[], grounds: readonly GroundView[], named: string | null): Argument {
  const { routine, domein, partij, terecht } = answer;
  const { bedoelingen, bedoelingen_bij, gevraagd, gevraagd_zonder_regel, zonder_regel } = library.afpellen;
  const said = (...vragen: VraagId[]): string =>
    chosen
      .filter(({ vraag }) => vragen.includes(vraag))
      .flatMap(({ zin }) => zin ?? [])
      .join(" ");
  const asked = zonder_regel.includes(routine.id) ? gevraagd_zonder_regel : ((partij && gevraagd[partij]) ?? afpelTexts.gevraagdOnbekend);
  const alineas = [
    { kop: afpelTexts.aanleiding, tekst: afpelTexts.aanhef },
    { kop: afpelTexts.bedoeling, tekst: bedoelingen_bij[routine.id] ?? bedoelingen[domein ?? "algemeen"] },
    { kop: afpelTexts.ruimte, tekst: room(library, grounds, named, said("bron", "kracht"), said("artikel")) },
    { kop: afpelTexts.gevolgen, tekst: said("nood") },
    { kop: afpelTexts.vraag, tekst: asked },
  ];
  return { alineas: alineas.filter(({ tekst }) => tekst), gronden: grounds.slice(0, MAX_IN_ARGUMENT), terecht };
}

/** Where there is room: what the rule is, the ground, and what is still to be said about the article. */
function room(library: Library, [best]: readonly GroundView[], named: string | null, rule: string, article: string): string {
  if (!best) return [library.afpellen.geen_grond, article].filter(Boolean).join(" ");
  const ground = named === null ? undefined : library.gronden.get(named);
  const mentioned = ground && !sameArticle(ground, best) ? afpelTexts.genoemd(articleName(ground)) : "";
  const text = afpelTexts.grond(asTitle(best.vindplaats), forTheOther(best.kern), best.link);
  return [mentioned, rule, best.hefboom ? afpelTexts.hefboom : "", text, article].filter(Boolean).join(" ");
}

/** The argument as text to copy. */
export const argumentText = ({ alineas }: Argument): string => alineas.map(({ kop, tekst }) => `${kop}\n${tekst}`).join("\n\n");
