// The card when no refusal was recognised: says so, offers the groups to browse, and to send the sentence in.
import { GROEPEN } from "../../library/schemas.ts";
import { cardTexts, editorialTexts, GROEP_TITEL } from "../../texts.ts";
import { actions, button, type Card, card, heading, notice, text } from "./elements.ts";
import { judgeSection } from "./judge-section.ts";
import { CAN, type View } from "./view.ts";

/** @param nr number of this answer, for its judgement; null when it is only browsed */
export const unknownCard = (view: View, nr: string | null = null): Card =>
  card(
    [
      ...notice(view),
      heading(cardTexts.onbekendTitel),
      text(cardTexts.onbekendUitleg),
      ...GROEPEN.map((groep) => actions(button(GROEP_TITEL[groep], "groep", { groep }))),
      ...(CAN[view.surface].sendIn ? [{ ...actions(button(editorialTexts.knop, "instuur", view.zin ? { zin: view.zin } : {})), separator: true }] : []),
      ...(CAN[view.surface].judge && nr ? judgeSection(null, nr, view) : []),
    ],
    `${cardTexts.onbekendTitel}. ${cardTexts.onbekendUitleg}`,
  );
