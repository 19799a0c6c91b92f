// A message with a card; the summary is what a notification and a screen reader get.
import { type Activity, CardFactory, MessageFactory } from "botbuilder";
import type { Card } from "./cards/elements.ts";

export function messageWith(card: Card): Partial<Activity> {
  const message = MessageFactory.attachment(CardFactory.adaptiveCard(card));
  message.summary = String(card.fallbackText);
  return message;
}
