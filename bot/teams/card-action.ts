// A button press in a card: checks what came back, and gives the next card. Pure.
import { z } from "zod";
import { answerState, optionsFor } from "../answer/compose.ts";
import { stateSchema } from "../answer/state.ts";
import { type Library, publishedRoutines } from "../library/library.ts";
import { DOMEINEN, GROEPEN } from "../library/schemas.ts";
import { cardTexts, GROEP_TITEL } from "../texts.ts";
import { choiceCard } from "./cards/choice-card.ts";
import type { Card } from "./cards/elements.ts";
import { routineCard } from "./cards/routine-card.ts";
import { unknownCard } from "./cards/unknown-card.ts";

const stateWithoutRoutine = stateSchema.omit({ routine: true });

const actionSchema = z.discriminatedUnion("verb", [
  // `domein` is the value of the choice field in the card, sent along by the client.
  z.object({ verb: z.literal("antwoord"), state: stateSchema, domein: z.enum(DOMEINEN).optional() }),
  z.object({ verb: z.literal("keuze"), opties: z.array(z.string().max(80)).max(8), state: stateWithoutRoutine }),
  z.object({ verb: z.literal("groep"), groep: z.enum(GROEPEN) }),
  z.object({ verb: z.literal("groepen") }),
]);

/** @returns the next card, or undefined when the data is not (or no longer) one of ours */
export function cardForAction(library: Library, data: unknown): Card | undefined {
  const parsed = actionSchema.safeParse(data);
  if (!parsed.success) return undefined;
  const action = parsed.data;
  switch (action.verb) {
    case "antwoord": {
      // The field shows `algemeen` when no domain is known; leaving it there must not count as a choice.
      const chosen = action.domein === "algemeen" && action.state.domein === null ? null : (action.domein ?? action.state.domein);
      const answer = answerState(library, { ...action.state, domein: chosen });
      return answer && routineCard(library, answer);
    }
    case "keuze":
      return choiceCard(optionsFor(library, action.opties), action.state);
    case "groep": {
      const ids = publishedRoutines(library)
        .filter(({ groep }) => groep === action.groep)
        .map(({ id }) => id);
      return choiceCard(optionsFor(library, ids), {}, GROEP_TITEL[action.groep], cardTexts.groepUitleg);
    }
    case "groepen":
      return unknownCard();
  }
}
