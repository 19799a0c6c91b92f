// The card when the bot is unsure: what was heard, as buttons, and a way out when none fits.
import type { Option } from "../../answer/answer.ts";
import { cardTexts } from "../../texts.ts";
import { actions, button, type Card, card, heading, type Json, subtle, text } from "./elements.ts";

/**
 * @param state what is known besides the routine (domain, party, step), carried on to the answer
 * @param title and explanation differ between doubt and browsing a group
 */
export function choiceCard(opties: readonly Option[], state: Json, titel: string = cardTexts.keuzeTitel, uitleg: string = cardTexts.keuzeUitleg): Card {
  const body: Json[] = [heading(titel), text(opties.length > 0 ? uitleg : cardTexts.groepLeeg)];
  for (const { id, titel: optie, kern } of opties) {
    body.push({
      type: "Container",
      separator: true,
      items: [subtle(kern), actions(button(optie, "antwoord", { state: { ...state, routine: id, kans: null, bewijs: null } }))],
    });
  }
  body.push(actions(button(opties.length > 0 ? cardTexts.geenVanDeze : cardTexts.andereGroepen, "groepen", {})));
  return card(body, `${titel} ${opties.map((optie) => optie.titel).join(" / ")}`);
}
