// The folded part with the escalation: the advice, the step to take now, the steps after it and the formal road.
import type { RoutineAnswer } from "../../answer/answer.ts";
import type { LadderView } from "../../answer/ladder.ts";
import { slim } from "../../answer/state.ts";
import { cardTexts, reminderTexts } from "../../texts.ts";
import { actions, button, heading, type Json, labelled, lightButton, subtle, text } from "./elements.ts";
import { CAN, type View } from "./view.ts";

export function ladderSection(answer: RoutineAnswer, { surface }: View): Json[] {
  const { ladder, advies, state } = answer;
  if (!ladder) return advies ? [heading(cardTexts.ladder), text(advies)] : [];
  const items: Json[] = [heading(cardTexts.ladder)];
  // Without the family there is nothing to climb with yet.
  const familyFirst = state.gezin === "nog-niet" || state.gezin === "wil-niet";
  if (advies) items.push(text(advies));
  items.push(subtle(ladder.titel));
  ladder.stappen.forEach((step, index) => {
    items.push(index === ladder.nu ? currentStep(step, index) : text(`${index + 1}. ${step.wie}`, { isSubtle: true, spacing: "Small" }));
  });
  const next =
    ladder.nu < ladder.stappen.length - 1 && !familyFirst
      ? [button(cardTexts.hogerStap, "antwoord", { state: slim({ ...state, stap: ladder.nu + 1 }), open: "ladder" })]
      : [];
  const remind = CAN[surface].remind ? [lightButton(reminderTexts.knop, "herinner", { state: slim(state) })] : [];
  if (next.length + remind.length > 0) items.push(actions(...next, ...remind));
  items.push(...formalRoad(ladder));
  return items;
}

function currentStep(step: LadderView["stappen"][number], index: number): Json {
  return {
    type: "Container",
    style: "emphasis",
    items: [
      text(`${cardTexts.nu}: ${index + 1}. ${step.wie}`, { weight: "Bolder" }),
      labelled(cardTexts.wanneer, step.wanneer),
      labelled(cardTexts.nietAls, step.wanneer_niet),
      labelled(cardTexts.meenemen, step.meenemen),
      labelled(cardTexts.wachten, step.wachten),
      ...(step.contact ? [labelled(cardTexts.contact, step.contact)] : []),
    ],
  };
}

function formalRoad({ formeel }: LadderView): Json[] {
  if (formeel.length === 0) return [];
  return [
    text(cardTexts.formeel, { weight: "Bolder", separator: true }),
    ...formeel.map(({ weg, termijn }) => text(`• ${termijn ? `${weg} (${termijn})` : weg}`, { spacing: "Small" })),
  ];
}
