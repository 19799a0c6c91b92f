// The folded part with the legal openings: what each gives, its limits, where it stands, and when the other is right.
import type { RoutineAnswer } from "../../answer/answer.ts";
import type { GroundView } from "../../answer/grounds.ts";
import { slim } from "../../answer/state.ts";
import { articleName, asTitle } from "../../library/citation.ts";
import type { Library } from "../../library/library.ts";
import { answerTexts, cardTexts, chatTexts, KRACHT } from "../../texts.ts";
import { actions, button, heading, type Json, labelled, subtle, text } from "./elements.ts";
import { checkedLine, lawButton } from "./ground-parts.ts";
import { CAN, type View } from "./view.ts";

export function groundsSection(library: Library, answer: RoutineAnswer, view: View): Json[] {
  if (!answer.dooddoener) return [];
  const items: Json[] = [heading(cardTexts.gronden)];
  if (answer.gronden_uitleg) items.push(text(answer.gronden_uitleg, { color: "Attention" }));
  for (const grond of answer.gronden) items.push(groundBlock(grond, answer, view));
  for (const { vindplaats, uitleg, dan } of answer.terecht) {
    items.push({
      type: "Container",
      separator: true,
      items: [labelled(cardTexts.terecht, uitleg), labelled(cardTexts.dan, dan), subtle(asTitle(vindplaats))],
    });
  }
  items.push(...domainChoice(library, answer), subtle(answerTexts.bron(answer.routine.bronnen)));
  return items;
}

function groundBlock(grond: GroundView, { state }: RoutineAnswer, { surface }: View): Json {
  const items: Json[] = [
    text(asTitle(grond.vindplaats), { weight: "Bolder" }),
    subtle(KRACHT[grond.kracht]),
    text(grond.toepassing),
    text(grond.kern, { isSubtle: true }),
    labelled(cardTexts.voorwaarden, grond.voorwaarden.join(" ")),
    labelled(cardTexts.grens, grond.grens),
  ];
  if (grond.hefboom) items.push(text(answerTexts.hefboom, { color: "Attention" }));
  if (grond.let_op) items.push(labelled(cardTexts.letOp, grond.let_op));
  for (const { ecli, kern } of grond.jurisprudentie) items.push(labelled(ecli, kern));
  items.push(checkedLine(grond));
  items.push(
    actions(
      lawButton(grond),
      ...(CAN[surface].insert ? [button(chatTexts.invoegenGrond(articleName(grond)), "invoegen", { state: { routine: state.routine }, grond: grond.id })] : []),
    ),
  );
  return { type: "Container", separator: true, items };
}

/** Orders the grounds by another subject. */
function domainChoice(library: Library, { state, domein }: RoutineAnswer): Json[] {
  return [
    {
      type: "Input.ChoiceSet",
      id: "domein",
      label: cardTexts.onderwerp,
      style: "compact",
      value: domein ?? "algemeen",
      choices: library.domeinen.map(({ id, titel }) => ({ title: titel, value: id })),
    },
    actions(button(cardTexts.anderOnderwerp, "antwoord", { state: slim(state), open: "gronden" })),
  ];
}
