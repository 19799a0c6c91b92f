// Dialogs (task modules): a card that only the one who opened it sees. Buttons in a dialog come back as a submit, never as an Execute.
import { CardFactory, type MessagingExtensionActionResponse, type MessagingExtensionAttachment, type TaskModuleResponse } from "botbuilder";
import { botTexts, chatTexts } from "../texts.ts";
import type { Card, Json } from "./cards/elements.ts";

/** Every Execute as a Submit. */
export function forDialog(value: Card): Card {
  const replaced = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(replaced);
    if (typeof part !== "object" || part === null) return part;
    const json = part as Json;
    if (json.type === "Action.Execute") return { type: "Action.Submit", title: json.title, data: json.data };
    return Object.fromEntries(Object.entries(json).map(([key, inner]) => [key, replaced(inner)]));
  };
  return replaced(value) as Card;
}

/** Opens the dialog, or shows the next card in it; an old card gets a sentence instead. */
export function dialog(card: Card | undefined): TaskModuleResponse {
  if (!card) return { task: { type: "message", value: botTexts.verlopen } };
  return {
    task: { type: "continue", value: { title: chatTexts.dialoogTitel, width: "medium", height: "large", card: CardFactory.adaptiveCard(forDialog(card)) } },
  };
}

/** A card with how it looks in a list of results. */
export const withPreview = (card: Card, title: string, text: string): MessagingExtensionAttachment => ({
  ...CardFactory.adaptiveCard(card),
  preview: CardFactory.thumbnailCard(escapeHtml(title), escapeHtml(text)),
});

/** Puts a card in the compose box; the dialog closes. */
export const intoCompose = (attachment: MessagingExtensionAttachment): MessagingExtensionActionResponse => ({
  composeExtension: { type: "result", attachmentLayout: "list", attachments: [attachment] },
});

// A thumbnail card's text may hold HTML; ours is text.
const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[char] ?? char);
