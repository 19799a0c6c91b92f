// The first card of the dialog when it was not opened on a message: type what was said.
import { chatTexts, pageTexts } from "../../texts.ts";
import { actions, button, type Card, card } from "./elements.ts";

export const readCard = (): Card =>
  card(
    [
      { type: "Input.Text", id: "tekst", label: chatTexts.lezenVraag, isMultiline: true, placeholder: pageTexts.vraagVoorbeeld },
      actions(button(chatTexts.lezenKnop, "lees", {})),
    ],
    chatTexts.lezenVraag,
  );
