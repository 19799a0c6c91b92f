// Whether a body is an activity at all. botbuilder answers what is not with a 500 and a stack trace; what does not pass here never reaches it.
import { z } from "zod";

// Only what is read somewhere, by botbuilder or by us. Teams leaves out what it does not know, and sends null for some.
const text = z.string().nullish();
const account = z.looseObject({ id: text, name: text, aadObjectId: text }).nullish();
const list = z.array(z.looseObject({})).nullish();

const activitySchema = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.string(),
  id: text,
  name: text,
  text,
  timestamp: text,
  localTimestamp: text,
  locale: text,
  replyToId: text,
  from: account,
  recipient: account,
  conversation: z.looseObject({ id: z.string(), conversationType: text, tenantId: text }),
  membersAdded: z.array(z.looseObject({ id: text })).nullish(),
  membersRemoved: z.array(z.looseObject({ id: text })).nullish(),
  reactionsAdded: list,
  reactionsRemoved: list,
  entities: list,
  attachments: list,
  channelData: z.looseObject({ tenant: z.looseObject({ id: text }).nullish(), eventType: text, team: z.looseObject({ id: text }).nullish() }).nullish(),
});

export const isActivity = (body: unknown): body is object => activitySchema.safeParse(body).success;
