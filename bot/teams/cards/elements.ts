// The few Adaptive Card elements that the cards are built from, so that every card looks and behaves alike.

export type Json = { [key: string]: unknown };
export type Card = Json & { type: "AdaptiveCard" };

/** What a button carries: the verb and the data that the handler checks on return. */
export type Verb = "antwoord" | "keuze" | "groep" | "groepen";

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
export const button = (title: string, verb: Verb, data: Json, extra: Json = {}): Json => ({
  type: "Action.Execute",
  title,
  verb,
  data: { verb, ...data },
  ...extra,
  fallback: { type: "Action.Submit", title, data: { verb, ...data } },
});

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
