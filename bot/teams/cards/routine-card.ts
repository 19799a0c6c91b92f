// The card of a recognised (or chosen) routine: what it is, one dooddoener and a question; the law and the ladder folded.

import type { RoutineAnswer } from "../../answer/answer.ts";
import { summary } from "../../answer/as-text.ts";
import type { AnswerState } from "../../answer/state.ts";
import type { Library } from "../../library/library.ts";
import { TONEN } from "../../library/schemas.ts";
import { answerTexts, cardTexts, TOON_KNOP } from "../../texts.ts";
import { actions, button, type Card, card, fold, heading, type Json, labelled, subtle, text } from "./elements.ts";
import { groundsSection } from "./grounds-section.ts";
import { ladderSection } from "./ladder-section.ts";

/** @param library gives the titles of parties and domains for the buttons */
export function routineCard(library: Library, answer: RoutineAnswer): Card {
  const { routine, state, dooddoener, vraag } = answer;
  const body: Json[] = [subtle(cardTexts.klinktAls), heading(routine.titel, { size: "Large", spacing: "None" }), subtle(sureness(answer))];
  for (const { id, titel } of answer.ook) {
    body.push(actions(button(answerTexts.ook(titel), "antwoord", { state: { ...state, routine: id, kans: null, bewijs: null, ook: [routine.id] } })));
  }
  if (answer.bewijs) body.push(subtle(answerTexts.bewijs(answer.bewijs)));
  if (dooddoener) {
    body.push({
      type: "Container",
      style: "emphasis",
      bleed: true,
      items: [subtle(cardTexts.zegDit), text(`“${dooddoener.tekst}”`, { size: "Large", weight: "Bolder", spacing: "Small" })],
    });
  } else if (answer.gronden_uitleg) body.push(text(answer.gronden_uitleg));
  if (vraag) body.push(labelled(cardTexts.vraagTerug, vraag));
  body.push(text(answerTexts.hoofdvraag, { weight: "Bolder" }));
  body.push(actions(...toneButtons(answer)));
  const grounds = groundsSection(library, answer);
  const ladder = ladderSection(answer);
  body.push(
    actions(
      ...(grounds.length > 0 ? [fold(cardTexts.gronden, ["gronden"])] : []),
      ...(ladder.length > 0 ? [fold(cardTexts.ladder, ["ladder"])] : []),
      button(cardTexts.kloptNiet, "keuze", { opties: state.andere, state: withoutRoutine(state) }),
    ),
  );
  if (answer.partij === null && grounds.length > 0) body.push(...partyQuestion(library, state));
  if (grounds.length > 0) body.push({ type: "Container", id: "gronden", isVisible: false, separator: true, items: grounds });
  if (ladder.length > 0) body.push({ type: "Container", id: "ladder", isVisible: false, separator: true, items: ladder });
  body.push(subtle(`${answerTexts.nagekeken(routine.nagekeken)} ${answer.disclaimer}`));
  return card(body, summary(answer));
}

function sureness({ state, ook }: RoutineAnswer): string {
  if (ook.length > 0) return answerTexts.meer;
  return state.kans === null ? answerTexts.gekozen : answerTexts.zeker(state.kans);
}

const withoutRoutine = ({ routine: _, ...rest }: AnswerState): Json => rest;

function toneButtons({ state, dooddoener }: RoutineAnswer): Json[] {
  if (!dooddoener) return [];
  const current = state.toon ?? dooddoener.toon;
  return [
    button(cardTexts.andere, "antwoord", { state: { ...state, beurt: state.beurt + 1 } }),
    ...TONEN.filter((toon) => toon !== current).map((toon) => button(TOON_KNOP[toon], "antwoord", { state: { ...state, toon, beurt: 0 } })),
  ];
}

/** One tap: who said no? Until then the card says that the Awb binds government only. */
function partyQuestion(library: Library, state: AnswerState): Json[] {
  const buttons = library.partijen.map(({ id, titel }) => button(titel, "antwoord", { state: { ...state, partij: id } }));
  return [
    text(cardTexts.wieZeiNee, { weight: "Bolder", separator: true }),
    subtle(answerTexts.partijOnbekend),
    // Teams shows at most six buttons in one set.
    actions(...buttons.slice(0, 4)),
    actions(...buttons.slice(4)),
  ];
}
