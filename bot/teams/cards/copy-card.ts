// Text to select and copy: as text, and in a field, because a phone selects text only in a field. Teams lets a card open no mail.
import { chatTexts } from "../../texts.ts";
import { actions, button, type Card, card, type Json, text, type Verb } from "./elements.ts";

/** @param back where the button *Terug* leads */
export const copyCard = (tekst: string, back: { verb: Verb; data: Json }): Card =>
  card(
    [
      text(chatTexts.kopieerUitleg),
      { type: "Input.Text", id: "kopie", label: chatTexts.kopieerLabel, isMultiline: true, value: tekst },
      ...tekst
        .split("\n")
        .filter(Boolean)
        .map((line) => text(line)),
      actions(button(chatTexts.terug, back.verb, back.data)),
    ],
    tekst,
  );
