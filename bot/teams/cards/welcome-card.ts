// The welcome: what the bot does, and what it keeps and does not keep.
import { botTexts, NAAM } from "../../texts.ts";
import { type Card, card, heading, text } from "./elements.ts";

/** @param inPublic then it says how to call the bot, and that everyone reads along */
export const welcomeCard = (inPublic: boolean): Card =>
  card(
    [
      heading(NAAM, { size: "Large" }),
      ...botTexts.welkom.map((line) => text(line)),
      text(inPublic ? botTexts.welkomOpenbaar : botTexts.welkomPrivacy),
      text(botTexts.welkomVoorbeeld),
    ],
    botTexts.welkom.join(" "),
  );
