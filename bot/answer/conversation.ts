// What a conversation is about, as it is kept for half an hour: ids and numbers, never text.
import { z } from "zod";
import { GEZIN, stateSchema } from "./state.ts";

export const conversationSchema = z.object({
  /** The last answer, if it was a routine. */
  antwoord: stateSchema.nullable().default(null),
  /** What the last message came to, when that was no routine. */
  anders: z.enum(["gevaar", "keuze"]).nullable().default(null),
  /** Whether the family was asked about in this conversation, and the answer. */
  gezin: z.enum(GEZIN).nullable().default(null),
  /** Where the peeling began and the choices made so far, in order. */
  afpellen: z
    .object({ begin: stateSchema, keuzes: z.array(z.string().max(80)).max(12) })
    .nullable()
    .default(null),
  /** Keyed hash of the id of the message that was answered, and the id of the answer, so that an edit changes that answer. */
  bericht: z.string().max(64).nullable().default(null),
  reactie: z.string().max(200).nullable().default(null),
});

export type Conversation = z.infer<typeof conversationSchema>;

export const NEW_CONVERSATION: Conversation = conversationSchema.parse({});
