// *Stuur in voor de redactie*: first which sentence, then the sentence as it will be kept, and only then is it sent.
import type { RedactedText } from "../../privacy/redacted-text.ts";
import { editorialTexts } from "../../texts.ts";
import { actions, button, type Card, card, heading, type Json, text } from "./elements.ts";

/** Asks for the sentence, where the card must not carry it (in public) or no longer does. */
export const sendInQuestion = (): Card =>
  card(
    [
      heading(editorialTexts.knop),
      text(editorialTexts.vraag),
      { type: "Input.Text", id: "zin", label: editorialTexts.label, isMultiline: true, maxLength: 2_000 },
      actions(button(editorialTexts.laatZien, "instuur", {}), button(editorialTexts.nee, "instuur-nee", {})),
    ],
    editorialTexts.vraag,
  );

/** Shows the sentence without names, and asks. */
export const sendInConsent = (zin: RedactedText): Card =>
  card(
    [
      heading(editorialTexts.titel),
      { type: "Container", style: "emphasis", items: [text(`“${zin}”`)] },
      text(editorialTexts.uitleg),
      actions(button(editorialTexts.ja, "instuur-ja", { zin }), button(editorialTexts.nee, "instuur-nee", {})),
    ],
    `${editorialTexts.titel}: “${zin}”`,
  );

/** A sentence and a way back to the groups: after sending in, or not. */
export const doneCard = (melding: string, further: Json[] = []): Card => card([text(melding), ...further], melding);
