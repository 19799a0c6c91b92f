// The few Adaptive Card elements that the cards are built from, so that every card looks and behaves alike.

import type { Verb } from "../actions.ts";
import type { View } from "./view.ts";

export type { Verb };
export type Json = { [key: string]: unknown };
export type Card = Json & { type: "AdaptiveCard" };

const MAX_TEXT = 4_000;

// Adaptive Card text is Markdown: what stands in it as content must not become a link, a mention or a list.
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|]/g, "\\$&")
    .replace(/^([^\S\r\n]*)([#+-])(?=\s)/gm, "$1\\$2")
    .replace(/^([^\S\r\n]*\d+)([.)])(?=\s)/gm, "$1\\$2");

/** Text from the library or the program, shown as it is. */
export const text = (value: string, extra: Json = {}): Json => ({ type: "TextBlock", text: escapeMarkdown(value.slice(0, MAX_TEXT)), wrap: true, ...extra });

/** A label in bold with its text behind it. */
export const labelled = (label: string, value: string, extra: Json = {}): Json => ({
  type: "TextBlock",
  text: `**${escapeMarkdown(label)}:** ${escapeMarkdown(value.slice(0, MAX_TEXT))}`,
  wrap: true,
  ...extra,
});

export const heading = (value: string, extra: Json = {}): Json => text(value, { weight: "Bolder", size: "Medium", style: "heading", ...extra });

export const subtle = (value: string): Json => text(value, { size: "Small", isSubtle: true });

/** A button that changes the card in place; clients that cannot do that send its data as a message. */
export function button(title: string, verb: Verb, data: Json): Json {
  // A client that old asks for the sentence again; carried twice it would take up a third of the card.
  const { zin, ...light }: Json = data;
  if (verb === "instuur-ja") light.zin = zin;
  return { type: "Action.Execute", title, verb, data: { verb, ...data }, fallback: { type: "Action.Submit", title, data: { verb, ...light } } };
}

/** A button that only changes the card: a client that cannot do that leaves it out. Half the size, which counts on a card full of them. */
export const lightButton = (title: string, verb: Verb, data: Json): Json => ({
  type: "Action.Execute",
  title,
  verb,
  data: { verb, ...data },
  fallback: "drop",
});

/** A button that opens a dialog, which only the one who presses sees. */
export const dialogButton = (title: string, verb: Verb, data: Json): Json => ({
  type: "Action.Submit",
  title,
  data: { msteams: { type: "task/fetch" }, verb, ...data },
});

/** What was just done, with a way to undo it. */
export const notice = ({ melding, herroep }: View): Json[] =>
  melding
    ? [text(melding, { weight: "Bolder" }), ...(herroep ? [actions(button(herroep.titel, (herroep.data as { verb: Verb }).verb, herroep.data as Json))] : [])]
    : [];

/** A button that folds parts of the card open and closed. */
export const fold = (title: string, ids: string[]): Json => ({ type: "Action.ToggleVisibility", title, targetElements: ids });

export const actions = (...items: Json[]): Json => ({ type: "ActionSet", actions: items });

export const card = (body: Json[], speech: string): Card => ({
  type: "AdaptiveCard",
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
  version: "1.5",
  fallbackText: speech,
  speak: speech,
  body,
});
