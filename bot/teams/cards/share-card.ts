// A card without anything to press but the law: to forward to a colleague, or to put in a message.

import type { GroundView } from "../../answer/grounds.ts";
import { asTitle } from "../../library/citation.ts";
import { type Dooddoener, type Routine, TONEN } from "../../library/schemas.ts";
import { answerTexts, cardTexts, KRACHT, TOON_TITEL } from "../../texts.ts";
import { actions, type Card, card, heading, labelled, subtle, text } from "./elements.ts";
import { checkedLine, lawButton } from "./ground-parts.ts";

/** One dooddoener of a routine, with a question to ask back. */
export const dooddoenerCard = (titel: string, { tekst }: Dooddoener, vraag: string | null): Card =>
  card(
    [
      subtle(titel),
      text(`“${tekst}”`, { size: "Large", weight: "Bolder" }),
      ...(vraag ? [labelled(cardTexts.vraagTerug, vraag)] : []),
      subtle(answerTexts.disclaimer),
    ],
    `${titel}: “${tekst}”`,
  );

/** A routine as someone who never heard of the bot can read it: what is said, and a dooddoener in each tone. */
export function routineShareCard({ titel, kern, dooddoeners, vragen }: Routine): Card {
  const oneEach = TONEN.flatMap((toon) => dooddoeners.find((dooddoener) => dooddoener.toon === toon) ?? []);
  return card(
    [
      heading(titel),
      subtle(kern),
      ...oneEach.map(({ tekst, toon }) => labelled(TOON_TITEL[toon], `“${tekst}”`)),
      ...vragen.slice(0, 1).map((vraag) => labelled(cardTexts.vraagTerug, vraag)),
      subtle(answerTexts.disclaimer),
    ],
    `${titel}. ${kern}`,
  );
}

/** One ground, as someone who never heard of the bot can read it. */
export function groundCard(ground: GroundView): Card {
  const { vindplaats, kracht, kern, voorwaarden, grens, let_op } = ground;
  const title = asTitle(vindplaats);
  return card(
    [
      heading(title),
      subtle(KRACHT[kracht]),
      text(kern),
      labelled(cardTexts.voorwaarden, voorwaarden.join(" ")),
      labelled(cardTexts.grens, grens),
      ...(let_op ? [labelled(cardTexts.letOp, let_op)] : []),
      checkedLine(ground),
      actions(lawButton(ground)),
      subtle(answerTexts.disclaimer),
    ],
    `${title}. ${kern}`,
  );
}
