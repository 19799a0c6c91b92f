// What the bot can do, and where to go in danger.
import { botTexts, cardTexts } from "../../texts.ts";
import { actions, button, type Card, card, dialogButton, heading, text } from "./elements.ts";

/** @param inPublic then browsing opens a dialog: the card itself is everyone's */
export const helpCard = (inPublic: boolean): Card =>
  card(
    [
      heading(botTexts.helpTitel),
      ...botTexts.help.map((line) => text(line)),
      actions(inPublic ? dialogButton(cardTexts.bladeren, "groepen", {}) : button(cardTexts.bladeren, "groepen", {})),
    ],
    botTexts.help.join(" "),
  );
