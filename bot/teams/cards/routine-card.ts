// The card of a recognised (or chosen) routine: what it is, one dooddoener and a question; the law and the ladder folded.
import { canPeel } from "../../answer/afpellen.ts";
import type { RoutineAnswer } from "../../answer/answer.ts";
import { summary } from "../../answer/as-text.ts";
import { type AnswerState, slim, withoutRoutine } from "../../answer/state.ts";
import type { Library } from "../../library/library.ts";
import { TONEN } from "../../library/schemas.ts";
import { answerTexts, cardTexts, chatTexts, gezinTexts, TOON_KNOP } from "../../texts.ts";
import { actions, button, type Card, card, fold, heading, type Json, labelled, lightButton, notice, subtle, text } from "./elements.ts";
import { groundsSection } from "./grounds-section.ts";
import { judgeSection } from "./judge-section.ts";
import { ladderSection } from "./ladder-section.ts";
import { CAN, type View } from "./view.ts";

/** Teams refuses a message above 28 KB; the message around the card takes some of it. */
const MOST_BYTES = 26 * 1024;

/** Without the sentence to send in, and then with fewer grounds, where all of it would make the card too large. @param library gives the titles of parties and domains for the buttons */
export function routineCard(library: Library, answer: RoutineAnswer, view: View): Card {
  const fits = (card: Card): boolean => Buffer.byteLength(JSON.stringify(card)) <= MOST_BYTES;
  const whole = wholeCard(library, answer, view);
  if (fits(whole)) return whole;
  // The sentence can be typed again; a ground cannot.
  for (let grounds = answer.gronden.length; ; grounds--) {
    const card = wholeCard(library, { ...answer, gronden: answer.gronden.slice(0, grounds) }, { ...view, zin: undefined });
    if (grounds === 0 || fits(card)) return card;
  }
}

function wholeCard(library: Library, answer: RoutineAnswer, view: View): Card {
  const { routine, state, dooddoener, vraag } = answer;
  const { insert, share, judge } = CAN[view.surface];
  // The sentence travels where the answer may still turn out wrong.
  const carried: Json = view.zin ? { zin: view.zin } : {};
  const body: Json[] = [...notice(view), subtle(cardTexts.klinktAls), heading(routine.titel, { size: "Large", spacing: "None" }), subtle(sureness(answer))];
  for (const { id, titel } of answer.ook) {
    body.push(actions(button(answerTexts.ook(titel), "antwoord", { state: slim(instead(state, id)) })));
  }
  if (answer.bewijs) body.push(subtle(answerTexts.bewijs(answer.bewijs)));
  if (dooddoener) {
    body.push({
      type: "Container",
      style: "emphasis",
      bleed: true,
      items: [subtle(cardTexts.zegDit), text(`“${dooddoener.tekst}”`, { size: "Large", weight: "Bolder", spacing: "Small" })],
    });
    if (insert)
      body.push(actions(button(chatTexts.invoegen, "invoegen", { state: slim(state) }), button(chatTexts.kopieer, "kopieer", { state: slim(state) })));
  } else if (answer.gronden_uitleg) body.push(text(answer.gronden_uitleg));
  if (vraag) body.push(labelled(cardTexts.vraagTerug, vraag));
  body.push(text(answerTexts.hoofdvraag, { weight: "Bolder" }));
  if (dooddoener) body.push(actions(...toneButtons(answer, carried)));
  body.push(...family(state, carried));
  const grounds = groundsSection(library, answer, view);
  const ladder = ladderSection(answer, view);
  const onward = [
    ...(grounds.length > 0 ? [fold(cardTexts.gronden, ["gronden"])] : []),
    ...(ladder.length > 0 ? [fold(cardTexts.ladder, ["ladder"])] : []),
    ...(dooddoener && canPeel(library, routine.id) ? [button(chatTexts.afpellen, "afpellen", { state: slim(state) })] : []),
    button(cardTexts.kloptNiet, "keuze", { opties: state.andere, state: withoutRoutine(state), klopt_niet: true, ...carried }),
  ];
  body.push({ ...actions(...onward), separator: true });
  if (answer.partij === null && grounds.length > 0) body.push(...partyQuestion(library, state));
  if (grounds.length > 0) body.push({ type: "Container", id: "gronden", isVisible: view.open === "gronden", separator: true, items: grounds });
  if (ladder.length > 0) body.push({ type: "Container", id: "ladder", isVisible: view.open === "ladder", separator: true, items: ladder });
  if (judge) body.push(...judgeSection(state, state.nr, view, share && dooddoener ? [lightButton(chatTexts.deel, "deel", { state: slim(state) })] : []));
  body.push(subtle(`${answerTexts.nagekeken(routine.nagekeken)} ${answer.disclaimer}`));
  return card(body, summary(answer));
}

/** The other refusal of the same message, with this one in its place. */
const instead = (state: AnswerState, routine: string): AnswerState => ({
  ...state,
  routine,
  kans: null,
  bewijs: null,
  andere: [state.routine, ...state.andere.filter((id) => id !== routine)],
  ook: 1,
});

function sureness({ state, ook }: RoutineAnswer): string {
  if (ook.length > 0) return answerTexts.meer;
  return state.kans === null ? answerTexts.gekozen : answerTexts.zeker(state.kans);
}

function toneButtons({ state, dooddoener }: RoutineAnswer, carried: Json): Json[] {
  const current = state.toon ?? dooddoener?.toon;
  return [
    button(cardTexts.andere, "antwoord", { state: slim({ ...state, beurt: state.beurt + 1 }), ...carried }),
    ...TONEN.filter((toon) => toon !== current).map((toon) =>
      button(TOON_KNOP[toon], "antwoord", { state: slim({ ...state, toon, beurt: 0 }), kies_toon: true, ...carried }),
    ),
  ];
}

/** The family first: asked once in a conversation, and then what the answer means for the advice. */
function family(state: AnswerState, carried: Json): Json[] {
  if (state.gezin === null) return [];
  if (state.gezin !== "vraag") return [text(gezinTexts.advies[state.gezin], state.gezin === "ja" ? {} : { color: "Attention" })];
  const answers = (["ja", "nog-niet", "wil-niet"] as const).map((gezin) =>
    lightButton(gezinTexts.knoppen[gezin], "antwoord", { state: slim({ ...state, gezin }), ...carried }),
  );
  return [{ type: "Container", separator: true, items: [text(gezinTexts.vraag, { weight: "Bolder" }), actions(...answers)] }];
}

/** One tap: who said no? Until then the card says that the Awb binds government only. */
function partyQuestion(library: Library, state: AnswerState): Json[] {
  const buttons = library.partijen.map(({ id, titel }) => lightButton(titel, "antwoord", { state: slim({ ...state, partij: id }) }));
  return [
    text(cardTexts.wieZeiNee, { weight: "Bolder", separator: true }),
    subtle(answerTexts.partijOnbekend),
    // Teams shows at most six buttons in one set.
    actions(...buttons.slice(0, 4)),
    actions(...buttons.slice(4)),
  ];
}
