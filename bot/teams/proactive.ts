// Messages that are no answer within a turn: a reminder, or a card beside the one that changes in place.
import type { Activity, CloudAdapter, ConversationReference } from "botbuilder";

/** Sends one message into a conversation. Rejects when Teams does not take it. */
export type Send = (to: Partial<ConversationReference>, message: Partial<Activity>) => Promise<void>;

/** @param appId of the bot's registration; empty in local mode */
export const sender =
  (adapter: CloudAdapter, appId: string): Send =>
  async (to, message) => {
    // The adapter's own error handling would swallow what went wrong.
    let failed: unknown;
    await adapter.continueConversationAsync(appId, to, async (context) => {
      await context.sendActivity(message).catch((error: unknown) => {
        failed = error;
      });
    });
    if (failed) throw failed;
  };

/** What is needed to send later, and nothing of a person: where, and as which bot. */
export const referenceTo = ({ serviceUrl, channelId, conversation, recipient }: Activity): Partial<ConversationReference> =>
  ({
    serviceUrl,
    channelId,
    conversation: { id: conversation.id, conversationType: conversation.conversationType, tenantId: conversation.tenantId, isGroup: conversation.isGroup },
    bot: { id: recipient?.id },
  }) as Partial<ConversationReference>;
