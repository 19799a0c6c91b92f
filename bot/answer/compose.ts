// Composes answers: from what was recognised, or from the state in a card. Pure: the same input gives the same answer.
import type { Library } from "../library/library.ts";
import type { Dooddoener, Partij, Routine, Toon } from "../library/schemas.ts";
import type { RedactedText } from "../privacy/redacted-text.ts";
import { choices } from "../recognition/decide.ts";
import type { Recogniser, Recognition } from "../recognition/recogniser.ts";
import { answerTexts } from "../texts.ts";
import type { Antwoord, Option, RoutineAnswer } from "./answer.ts";
import { groundView, holdsAgainst, inDomain, selectGrounds } from "./grounds.ts";
import { selectLadder } from "./ladder.ts";
import { type AnswerState, EMPTY, type Personal, stateSchema } from "./state.ts";

/** The answer to a message. */
export function answerMessage(library: Library, recogniser: Recogniser, text: RedactedText): Antwoord {
  return answerRecognition(library, recogniser, text, recogniser.recognise(text));
}

/** The answer to a message that was recognised already. */
export function answerRecognition(library: Library, recogniser: Recogniser, text: RedactedText, recognition: Recognition, personal: Personal = {}): Antwoord {
  const { uitkomst, candidates, domein, ladder, stap, lead, ook } = recognition;
  const partij = recognition.partij ?? partyOfLadder(library, ladder);
  const { versie } = library;
  if (uitkomst === "gevaar") return { uitkomst, versie, hulplijnen: library.hulplijnen };
  if (uitkomst === "onbekend") return { uitkomst, versie };
  const likely = choices(candidates).map(({ id }) => id);
  const common = { ...EMPTY, domein, partij, ladder, stap, ...personal };
  if (uitkomst === "keuze") {
    return { uitkomst, versie, opties: optionsFor(library, likely), state: { ...common, andere: likely } };
  }
  const others = [...ook, ...candidates.map(({ id }) => id).filter((id) => !ook.includes(id))].filter((id) => id !== lead);
  const state: AnswerState = {
    ...common,
    routine: lead,
    // With more refusals each has a share of the message, so its probability says little; then there is none.
    kans: ook.length > 0 ? null : Math.round((candidates[0]?.kans ?? 0) * 100),
    bewijs: recogniser.evidence(text, lead),
    versie,
    andere: others.slice(0, 3),
    ook: Math.min(ook.length, 2),
  };
  return answerState(library, state) as RoutineAnswer;
}

/** A ladder that was named ("bij DUO") says who refused, when it is one party's. */
function partyOfLadder(library: Library, named: string | null): Partij | null {
  const [party, ...others] = library.escalatie.get(named ?? "")?.voor.partijen ?? [];
  return party && others.length === 0 ? party : null;
}

/** The answer for a state; undefined when the routine does not exist (any more). A retired routine answers as its successor. */
export function answerState(library: Library, state: AnswerState): RoutineAnswer | undefined {
  const asked = library.routines.get(state.routine);
  const routine = asked?.status === "vervallen" ? library.routines.get(asked.opvolger ?? "") : asked;
  if (!routine) return undefined;
  const { domein, partij } = state;
  // A sentence is known by its number in one version; of a routine's successor nothing was recognised.
  const same = state.versie === library.versie && routine === asked;
  const published = routine.status === "gepubliceerd";
  const gronden = published ? selectGrounds(library, routine, domein, partij) : [];
  return {
    uitkomst: "herkend",
    versie: library.versie,
    state: known(library, state, routine),
    routine: {
      id: routine.id,
      titel: routine.titel,
      kern: routine.kern,
      achtergrond: routine.achtergrond ?? null,
      groep: routine.groep,
      status: routine.status,
      nagekeken: routine.nagekeken,
      bronnen: routine.bron.map(({ soort, verwijzing }) => `${soort}: ${verwijzing}`),
    },
    bewijs: state.bewijs === null || !same ? null : (library.uitspraken.get(routine.id)?.gezegd[state.bewijs] ?? null),
    domein,
    partij,
    dooddoener: published ? pickDooddoener(routine, state.toon, state.beurt) : null,
    ook: optionsFor(library, state.andere.slice(0, state.ook)),
    vraag: published ? turn(routine.vragen, state.beurt) : null,
    gronden,
    gronden_uitleg: published ? explainGrounds(library, routine, state, gronden.length) : answerTexts.concept(routine.titel),
    terecht: published ? justified(library, routine, state) : [],
    advies: published ? (routine.escalatie?.advies ?? null) : null,
    ladder: selectLadder(library, state.ladder, partij, domein, state.stap) ?? null,
    disclaimer: answerTexts.disclaimer,
  };
}

/** The state with only ids that the library has: what a client makes up goes no further. */
const known = (library: Library, state: AnswerState, { id }: Routine): AnswerState => ({
  ...state,
  routine: id,
  kans: id === state.routine ? state.kans : null,
  ladder: state.ladder !== null && library.escalatie.has(state.ladder) ? state.ladder : null,
  andere: state.andere.filter((other) => library.routines.has(other)),
});

/** Where the refuser is simply right, as far as it is about this party and this domain. */
function justified(library: Library, routine: Routine, { partij, domein }: AnswerState): RoutineAnswer["terecht"] {
  return routine.terecht.flatMap(({ grond, uitleg, dan }) => {
    const found = library.gronden.get(grond);
    if (!found) return [];
    const { vindplaats, link } = groundView(library, found, uitleg, partij);
    const certain = partij !== null || found.geldt_tegen.includes("ieder");
    return certain && holdsAgainst(found, partij) && inDomain(found, domein) ? [{ vindplaats, link, uitleg, dan }] : [];
  });
}

/** Routines to choose from, in the given order; unknown ids are left out. */
export const optionsFor = (library: Library, ids: readonly string[]): Option[] =>
  ids.flatMap((id) => {
    const routine = library.routines.get(id);
    return routine && routine.status !== "vervallen" ? [{ id, titel: routine.titel, kern: routine.kern }] : [];
  });

const turn = <T>(items: readonly T[], beurt: number): T | null => items[beurt % Math.max(items.length, 1)] ?? null;

/** The next dooddoener in this tone (or of all tones); a list of more than one never gives the same twice running. */
function pickDooddoener(routine: Routine, toon: Toon | null, beurt: number): Dooddoener | null {
  const fitting = routine.dooddoeners.filter((dooddoener) => toon === null || dooddoener.toon === toon);
  return turn(fitting.length > 0 ? fitting : routine.dooddoeners, beurt);
}

function explainGrounds(library: Library, routine: Routine, { partij, domein }: AnswerState, found: number): string | null {
  if (routine.gronden.length === 0) return answerTexts.geenGrond(routine.geen_grond ?? "");
  if (found === 0) return answerTexts.geenGrondTegen(library.partijen.find(({ id }) => id === partij)?.titel ?? "deze partij");
  if (partij === null) return answerTexts.partijOnbekend;
  return library.domeinen.find(({ id }) => id === domein)?.zonder_wetstekst ?? null;
}

/** A fresh state for a routine that the user chose. */
export const stateFor = (routine: string): AnswerState => stateSchema.parse({ routine });
