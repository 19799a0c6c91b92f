// A button press: the next card, from what the button carried. Pure; what a press leaves behind is in `effects.ts`.
import { peel } from "../answer/afpellen.ts";
import { answerState, optionsFor } from "../answer/compose.ts";
import { type AnswerState, slim } from "../answer/state.ts";
import { type Library, publishedRoutines } from "../library/library.ts";
import { redact } from "../privacy/redact.ts";
import { cardTexts, editorialTexts, GROEP_TITEL } from "../texts.ts";
import { type Action, parseAction } from "./actions.ts";
import { afpelCard, argumentCopyCard } from "./cards/afpel-card.ts";
import { choiceCard } from "./cards/choice-card.ts";
import { copyCard } from "./cards/copy-card.ts";
import { doneCard, sendInConsent, sendInQuestion } from "./cards/editorial-card.ts";
import { actions, button, type Card } from "./cards/elements.ts";
import { routineCard } from "./cards/routine-card.ts";
import { browseCard, unknownCard } from "./cards/unknown-card.ts";
import type { View } from "./cards/view.ts";

/** @returns the next card, or undefined when the data is not (or no longer) one of ours */
export function cardForAction(library: Library, data: unknown, view: View): Card | undefined {
  const action = parseAction(data);
  return action && nextCard(library, action, view);
}

export function nextCard(library: Library, action: Action, view: View): Card | undefined {
  switch (action.verb) {
    case "antwoord": {
      return stateCard(library, chosenState(action), { ...view, open: view.open ?? action.open, zin: redact(action.zin) });
    }
    case "keuze": {
      const options = optionsFor(library, action.opties);
      if (options.length === 0) return browseCard({ ...view, zin: redact(action.zin) });
      return choiceCard(
        options,
        slim(action.state),
        { ...view, zin: redact(action.zin) },
        ...(action.klopt_niet ? ([cardTexts.welDan, cardTexts.welDanUitleg] as const) : []),
      );
    }
    case "groep": {
      const ids = publishedRoutines(library)
        .filter(({ groep }) => groep === action.groep)
        .map(({ id }) => id);
      return choiceCard(optionsFor(library, ids), {}, view, GROEP_TITEL[action.groep], cardTexts.groepUitleg);
    }
    case "groepen":
      return browseCard({ ...view, zin: redact(action.zin) });
    case "afpellen": {
      const peeling = peel(library, action.state, action.keuzes);
      return peeling && afpelCard(peeling, slim(action.state), view);
    }
    case "argument": {
      const argument = peel(library, action.state, action.keuzes)?.argument;
      return argument ? argumentCopyCard(argument, slim(action.state), action.keuzes) : undefined;
    }
    case "kopieer": {
      const answer = answerState(library, action.state);
      return answer?.dooddoener ? copyCard(answer.dooddoener.tekst, { verb: "antwoord", data: { state: slim(action.state) } }) : undefined;
    }
    case "duim":
      if (!action.state) return unknownCard({ ...view, duim: action.duim, redenen: action.redenen, zin: redact(action.zin) }, action.nr);
      return stateCard(library, action.state, { ...view, duim: action.duim, redenen: action.redenen, zin: redact(action.zin) });
    case "instuur": {
      const zin = redact(action.zin);
      return zin.trim() ? sendInConsent(zin) : sendInQuestion();
    }
    case "instuur-nee":
      return doneCard(editorialTexts.nietIngestuurd, [actions(button(cardTexts.bladeren, "groepen", {}))]);
    default:
      return undefined;
  }
}

/** The state with the subject that was chosen in the card. The field shows `algemeen` when none is known; leaving it there is no choice. */
export const chosenState = ({ state, domein }: Extract<Action, { verb: "antwoord" }>): AnswerState =>
  domein === undefined || (domein === "algemeen" && state.domein === null) ? state : { ...state, domein };

/** The card of a routine, from its state; undefined when there is no such routine (any more). */
export function stateCard(library: Library, state: AnswerState, view: View): Card | undefined {
  const answer = answerState(library, state);
  return answer && routineCard(library, answer, view);
}
