// *Afpellen*: one question with its options, or the argument at the end. Updates in place; the choices so far are in the buttons.
import { type Argument, argumentText, type Peeling, type Question } from "../../answer/afpellen.ts";
import { slim } from "../../answer/state.ts";
import type { Partij } from "../../library/schemas.ts";
import { afpelTexts, answerTexts, cardTexts, chatTexts } from "../../texts.ts";
import { copyCard } from "./copy-card.ts";
import { actions, button, type Card, card, heading, type Json, labelled, notice, subtle, text } from "./elements.ts";
import { checkedLine, lawButton } from "./ground-parts.ts";
import type { View } from "./view.ts";

/** What fits beside each other on a phone; a longer title has a row of its own. */
const ROW = 3;
const LONGEST_IN_ROW = 16;

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
      [
        ...head,
        ...argumentPart(argument, answer.partij),
        actions(button(chatTexts.kopieer, "argument", to(keuzes)), ...argument.gronden.slice(0, 1).map(lawButton)),
        actions(...back),
        subtle(answer.disclaimer),
      ],
      `${afpelTexts.klaar}. ${argumentText(argument)}`.slice(0, 1_000),
    );
  // Without an argument there is a question.
  const { opties, vraag: question, uitleg, nummer, van } = vraag as Question;
  const buttons = opties.map(({ id, titel }) => button(titel, "afpellen", to([...keuzes, id])));
  const perRow = opties.every(({ titel }) => titel.length <= LONGEST_IN_ROW) ? ROW : 1;
  const rows = Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, i) => actions(...buttons.slice(i * perRow, (i + 1) * perRow)));
  return card(
    [
      ...head,
      subtle(afpelTexts.stap(nummer, van)),
      heading(question),
      text(uitleg),
      ...rows,
      ...(peeling.over === null ? [] : [subtle(afpelTexts.over(peeling.over))]),
      { ...actions(...back), separator: true },
    ],
    `${afpelTexts.stap(nummer, van)}: ${question}`,
  );
}

function argumentPart({ alineas, gronden, terecht }: Argument, partij: Partij | null): Json[] {
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
    ...(partij === null && best ? [text(answerTexts.partijOnbekend, { color: "Attention" })] : []),
    ...(best?.toepassing ? [labelled(afpelTexts.opent, best.toepassing)] : []),
    ...(best ? [labelled(cardTexts.grens, best.grens)] : []),
    ...(best?.hefboom ? [text(answerTexts.hefboom, { color: "Attention" })] : []),
    ...(best?.let_op ? [labelled(cardTexts.letOp, best.let_op)] : []),
    ...(best ? [checkedLine(best)] : []),
    ...others.map(({ vindplaats, kern }) => labelled(`${afpelTexts.ook}, ${vindplaats}`, kern)),
    ...terecht.flatMap(({ uitleg, dan }) => [labelled(cardTexts.terecht, uitleg), labelled(cardTexts.dan, dan)]),
  ];
}

/** The argument as text to copy. */
export const argumentCopyCard = (argument: Argument, start: object, keuzes: readonly string[]): Card =>
  copyCard(argumentText(argument), { verb: "afpellen", data: { state: start, keuzes } });
