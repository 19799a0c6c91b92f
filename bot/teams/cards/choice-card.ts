// The card when the bot is unsure or was wrong: what was heard, as buttons, and a way out when none fits.
import type { Option } from "../../answer/answer.ts";
import { cardTexts, editorialTexts } from "../../texts.ts";
import { actions, button, type Card, card, heading, type Json, subtle, text } from "./elements.ts";
import { CAN, type View } from "./view.ts";

/**
 * @param state what is known besides the routine (domain, party, step), carried on to the answer
 * @param title and explanation differ between doubt and browsing a group
 */
export function choiceCard(
  opties: readonly Option[],
  state: Json,
  view: View,
  titel: string = cardTexts.keuzeTitel,
  uitleg: string = cardTexts.keuzeUitleg,
): Card {
  const body: Json[] = [heading(titel), text(opties.length > 0 ? uitleg : cardTexts.groepLeeg)];
  for (const { id, titel: optie, kern } of opties) {
    body.push({
      type: "Container",
      separator: true,
      items: [actions(button(optie, "antwoord", { state: chosen(state, id) })), subtle(kern)],
    });
  }
  const zin = view.zin ? { zin: view.zin } : {};
  body.push(
    actions(
      button(opties.length > 0 ? cardTexts.geenVanDeze : cardTexts.andereGroepen, "groepen", zin),
      ...(CAN[view.surface].sendIn ? [button(editorialTexts.knop, "instuur", zin)] : []),
    ),
  );
  return card(body, `${titel} ${opties.map((optie) => optie.titel).join(" / ")}`);
}

/** The state once a routine was picked: neither its probability nor its evidence is known. */
function chosen({ kans: _, bewijs: __, ook: ___, andere, ...rest }: Json, routine: string): Json {
  const others = Array.isArray(andere) ? andere.filter((id) => id !== routine) : [];
  return { ...rest, ...(others.length > 0 ? { andere: others } : {}), routine };
}
