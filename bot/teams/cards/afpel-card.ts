// *Afpellen*: one question with its options, or the argument at the end. Updates in place; the choices so far are in the buttons.
import { type Argument, argumentText, type Peeling, type Question } from "../../answer/afpellen.ts";
import { slim } from "../../answer/state.ts";
import { afpelTexts, answerTexts, cardTexts, chatTexts } from "../../texts.ts";
import { copyCard } from "./copy-card.ts";
import { actions, button, type Card, card, heading, type Json, labelled, notice, subtle, text } from "./elements.ts";
import type { View } from "./view.ts";

/** Teams shows at most six buttons in one set. */
const ROW = 4;

/** @param start the state the peeling began with: each button carries it with the choices */
export function afpelCard(peeling: Peeling, start: object, view: View): Card {
  const { vraag, argument, keuzes, answer } = peeling;
  const to = (choices: readonly string[]): Json => ({ state: start, keuzes: choices });
  const back = [
    ...(keuzes.length > 0 ? [button(afpelTexts.terug, "afpellen", to(keuzes.slice(0, -1)))] : []),
    ...(argument ? [button(afpelTexts.opnieuw, "afpellen", to([]))] : []),
    button(afpelTexts.naarKaart, "antwoord", { state: slim(answer.state) }),
  ];
  const head = [...notice(view), subtle(`${afpelTexts.titel}: ${answer.routine.titel}`)];
  if (argument)
    return card(
      [...head, ...argumentPart(argument), actions(button(chatTexts.kopieer, "argument", to(keuzes))), actions(...back), subtle(answer.disclaimer)],
      `${afpelTexts.klaar}. ${argumentText(argument)}`.slice(0, 1_000),
    );
  // Without an argument there is a question.
  const { opties, vraag: question, uitleg, nummer, van } = vraag as Question;
  const buttons = opties.map(({ id, titel }) => button(titel, "afpellen", to([...keuzes, id])));
  const rows = Array.from({ length: Math.ceil(buttons.length / ROW) }, (_, i) => actions(...buttons.slice(i * ROW, (i + 1) * ROW)));
  return card(
    [
      ...head,
      subtle(afpelTexts.stap(nummer, van)),
      heading(question),
      text(uitleg),
      ...rows,
      subtle(afpelTexts.over(peeling.over)),
      { ...actions(...back), separator: true },
    ],
    `${afpelTexts.stap(nummer, van)}: ${question}`,
  );
}

function argumentPart({ alineas, gronden, terecht }: Argument): Json[] {
  const [best, ...others] = gronden;
  return [
    heading(afpelTexts.klaar),
    text(afpelTexts.klaarUitleg, { isSubtle: true }),
    {
      type: "Container",
      style: "emphasis",
      bleed: true,
      items: alineas.flatMap(({ kop, tekst }) => [text(kop, { weight: "Bolder" }), text(tekst, { spacing: "Small" })]),
    },
    ...(best?.toepassing ? [labelled(afpelTexts.opent, best.toepassing)] : []),
    ...(best ? [labelled(cardTexts.grens, best.grens)] : []),
    ...(best?.hefboom ? [text(answerTexts.hefboom, { color: "Attention" })] : []),
    ...(best?.let_op ? [labelled(cardTexts.letOp, best.let_op)] : []),
    ...(best ? [subtle(best.na_te_kijken ? answerTexts.naTeKijken(best.peildatum) : answerTexts.gecontroleerd(best.peildatum, best.gecontroleerd))] : []),
    ...others.map(({ vindplaats, kern }) => labelled(`${afpelTexts.ook}, ${vindplaats}`, kern)),
    ...terecht.flatMap(({ uitleg, dan }) => [labelled(cardTexts.terecht, uitleg), labelled(cardTexts.dan, dan)]),
  ];
}

/** The argument as text to copy. */
export const argumentCopyCard = (argument: Argument, start: object, keuzes: readonly string[]): Card =>
  copyCard(argumentText(argument), { verb: "afpellen", data: { state: start, keuzes } });
