// The answer as an object: everything a card, a page or the command line shows, and nothing that is not in the library.
import type { Domein, Dooddoener, Groep, Hulplijn, Partij } from "../library/schemas.ts";
import type { Uitkomst } from "../recognition/decide.ts";
import type { GroundView } from "./grounds.ts";
import type { LadderView } from "./ladder.ts";
import type { AnswerState } from "./state.ts";

export interface Option {
  id: string;
  titel: string;
  kern: string;
}

interface Common {
  uitkomst: Uitkomst;
  /** Version of the library that gave the answer. */
  versie: string;
}

/** A routine, recognised or chosen, with its answer. */
export interface RoutineAnswer extends Common {
  uitkomst: "herkend";
  state: AnswerState;
  routine: { id: string; titel: string; kern: string; achtergrond: string | null; groep: Groep; status: string; nagekeken: string; bronnen: string[] };
  /** The library's sentence that the message resembles most. */
  bewijs: string | null;
  /** Other refusals that were in the same message. */
  ook: Option[];
  domein: Domein | null;
  partij: Partij | null;
  dooddoener: Dooddoener | null;
  vraag: string | null;
  gronden: GroundView[];
  /** What to know about these grounds: party unknown, none found, or no statute text in this domain. */
  gronden_uitleg: string | null;
  terecht: { vindplaats: string; link: string; uitleg: string; dan: string }[];
  advies: string | null;
  ladder: LadderView | null;
  disclaimer: string;
}

/** Unsure: two to four routines to choose from. */
export interface ChoiceAnswer extends Common {
  uitkomst: "keuze";
  opties: Option[];
  state: Omit<AnswerState, "routine">;
}

/** Nobody refuses, or not in a way the library knows. */
export interface UnknownAnswer extends Common {
  uitkomst: "onbekend";
}

/** Acute danger: who to call, nothing clever. */
export interface DangerAnswer extends Common {
  uitkomst: "gevaar";
  hulplijnen: readonly Hulplijn[];
}

export type Antwoord = RoutineAnswer | ChoiceAnswer | UnknownAnswer | DangerAnswer;
