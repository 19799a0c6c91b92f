// The welcome: what the bot does, and what it keeps and does not keep.
import { botTexts, NAAM } from "../../texts.ts";
import { type Card, card, heading, text } from "./elements.ts";

export const welcomeCard = (): Card =>
  card(
    [heading(NAAM, { size: "Large" }), ...botTexts.welkom.map((line) => text(line)), text(botTexts.welkomPrivacy), text(botTexts.welkomVoorbeeld)],
    botTexts.welkom.join(" "),
  );
