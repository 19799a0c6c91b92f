// The card when no refusal was recognised: says so, and offers the groups to browse.
import { GROEPEN } from "../../library/schemas.ts";
import { cardTexts, GROEP_TITEL } from "../../texts.ts";
import { actions, button, type Card, card, heading, text } from "./elements.ts";

export const unknownCard = (): Card =>
  card(
    [heading(cardTexts.onbekendTitel), text(cardTexts.onbekendUitleg), ...GROEPEN.map((groep) => actions(button(GROEP_TITEL[groep], "groep", { groep })))],
    `${cardTexts.onbekendTitel}. ${cardTexts.onbekendUitleg}`,
  );
