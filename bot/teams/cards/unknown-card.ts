// The card when no refusal was recognised, and the one to browse with: the groups, and to send the sentence in.
import { GROEPEN } from "../../library/schemas.ts";
import { cardTexts, editorialTexts, GROEP_TITEL } from "../../texts.ts";
import { actions, button, type Card, card, heading, type Json, notice, text } from "./elements.ts";
import { judgeSection } from "./judge-section.ts";
import { CAN, type View } from "./view.ts";

/** @param nr number of this answer, for its judgement */
export const unknownCard = (view: View, nr: string | null): Card =>
  card(
    [
      ...notice(view),
      heading(cardTexts.onbekendTitel),
      // In a dialog there is nowhere to type.
      text(view.surface === "dialoog" || view.surface === "bericht" ? cardTexts.onbekendDialoog : cardTexts.onbekendUitleg),
      ...groups(view),
      ...(CAN[view.surface].judge && nr ? judgeSection(null, nr, view) : []),
    ],
    `${cardTexts.onbekendTitel}. ${cardTexts.onbekendUitleg}`,
  );

export const browseCard = (view: View): Card =>
  card([heading(cardTexts.zoekZelf), text(cardTexts.zoekZelfUitleg), ...groups(view)], `${cardTexts.zoekZelf}. ${cardTexts.zoekZelfUitleg}`);

const groups = ({ surface, zin }: View): Json[] => [
  ...GROEPEN.map((groep) => actions(button(GROEP_TITEL[groep], "groep", { groep }))),
  ...(CAN[surface].sendIn ? [{ ...actions(button(editorialTexts.knop, "instuur", zin ? { zin } : {})), separator: true }] : []),
];
