// What the bot can do, and where to go in danger.
import { botTexts, cardTexts } from "../../texts.ts";
import { actions, button, type Card, card, heading, text } from "./elements.ts";

export const helpCard = (): Card =>
  card([heading(botTexts.helpTitel), ...botTexts.help.map((line) => text(line)), actions(button(cardTexts.bladeren, "groepen", {}))], botTexts.help.join(" "));
