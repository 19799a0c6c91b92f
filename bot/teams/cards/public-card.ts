// The short card for a channel or group chat: one thing to say, and the rest in a dialog that only the one who presses sees.
// Nothing of the case is said back here: no evidence, no family, no subject.
import type { Antwoord } from "../../answer/answer.ts";
import { summary } from "../../answer/as-text.ts";
import { slim } from "../../answer/state.ts";
import { cardTexts, chatTexts } from "../../texts.ts";
import { dangerCard } from "./danger-card.ts";
import { actions, type Card, card, dialogButton, heading, type Json, subtle, text } from "./elements.ts";

export function publicCard(answer: Antwoord): Card {
  switch (answer.uitkomst) {
    case "gevaar":
      return dangerCard(answer);
    case "herkend": {
      const { routine, dooddoener, gronden_uitleg, state } = answer;
      const says: Json[] = dooddoener
        ? [{ type: "Container", style: "emphasis", bleed: true, items: [subtle(cardTexts.zegDit), text(`“${dooddoener.tekst}”`, { weight: "Bolder" })] }]
        : [text(gronden_uitleg ?? "")];
      return card(
        [
          subtle(cardTexts.klinktAls),
          heading(routine.titel, { spacing: "None" }),
          ...says,
          actions(dialogButton(chatTexts.meer, "antwoord", { state: slim({ ...state, toon: null }) })),
        ],
        summary(answer),
      );
    }
    case "keuze": {
      const question = chatTexts.openbaarKeuze(answer.opties.map(({ titel }) => titel));
      const data = { opties: answer.opties.map(({ id }) => id), state: slim(answer.state) };
      return card([text(question), actions(dialogButton(chatTexts.meerKeuze, "keuze", data))], question);
    }
    default:
      return card(
        [heading(cardTexts.onbekendTitel), text(cardTexts.onbekendUitleg), actions(dialogButton(chatTexts.meerKeuze, "groepen", {}))],
        `${cardTexts.onbekendTitel}. ${cardTexts.onbekendUitleg}`,
      );
  }
}
