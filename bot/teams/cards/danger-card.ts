// The safety card: who to call. Nothing clever, no buttons that lead away.

import type { DangerAnswer } from "../../answer/answer.ts";
import { summary } from "../../answer/as-text.ts";
import { cardTexts } from "../../texts.ts";
import { type Card, card, heading, subtle, text } from "./elements.ts";

export const dangerCard = (answer: DangerAnswer): Card =>
  card(
    [
      { type: "Container", style: "attention", bleed: true, items: [heading(cardTexts.gevaarTitel, { size: "Large" }), text(cardTexts.gevaarUitleg)] },
      ...answer.hulplijnen.map(({ naam, nummer, wanneer }) => ({
        type: "Container",
        separator: true,
        items: [text(nummer, { size: "ExtraLarge", weight: "Bolder" }), text(naam, { weight: "Bolder", spacing: "None" }), text(wanneer)],
      })),
      subtle(cardTexts.gevaarVergis),
    ],
    summary(answer),
  );
