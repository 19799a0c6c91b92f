// Reminders that users asked for: sent when they are due, once, whichever instance takes them, after a restart too.
import { MessageFactory } from "botbuilder";
import { answerState } from "../answer/compose.ts";
import type { Library } from "../library/library.ts";
import { errorFields, type Logger } from "../log.ts";
import type { Reminder, Stores } from "../storage/contracts.ts";
import { within } from "../storage/patience.ts";
import { reminderTexts } from "../texts.ts";
import { routineCard } from "./cards/routine-card.ts";
import { messageWith } from "./message-with.ts";
import type { Send } from "./proactive.ts";

const EVERY_MS = 30_000;
const AT_ONCE = 20;
/** A connector that never answers must not hold up the others. */
const DELIVER_WITHIN_MS = 30_000;
/** An instance that dies in the middle keeps a reminder from the others for so long. */
const LEASE_MS = 2 * 60_000;
/** After this the conversation is taken to be gone. */
const GIVE_UP_MS = 3 * 86_400_000;
/** The user blocked or removed the bot, or the conversation does not exist any more. */
const GONE = [403, 404];

export interface ReminderParts {
  stores: () => Stores | undefined;
  library: () => Library;
  send: Send;
  log: Logger;
  now?: () => number;
}

/** Sent, but the database could not be told: not sent again. */
const sent = new Set<string>();

/** Sends what is due, one at a time: who forgets or takes back meanwhile is not reminded any more. Never throws. */
export async function sendDueReminders({ stores, library, send, log, now = Date.now }: ReminderParts): Promise<void> {
  try {
    const open = stores();
    for (let count = 0; open && count < AT_ONCE; count++) {
      const [reminder] = await open.reminders.claim(now(), LEASE_MS, 1);
      if (!reminder) return;
      const { id, due, gebruiker } = reminder;
      const key = `${id}|${due}|${gebruiker}`;
      try {
        if (!sent.has(key)) await within(() => deliver(reminder, library(), send), DELIVER_WITHIN_MS);
        sent.add(key);
        await open.reminders.done(id, due);
        sent.delete(key);
      } catch (error) {
        const gone = GONE.includes((error as { statusCode?: number }).statusCode ?? 0) || now() - due > GIVE_UP_MS;
        log.warn({ ...errorFields(error), gone, sent: sent.has(key) }, "Een herinnering is niet aangekomen, of niet afgevinkt.");
        if (gone) await open.reminders.done(id, due);
      }
    }
  } catch (error) {
    log.error(errorFields(error), "De herinneringen zijn niet te lezen. Dat wordt zo weer geprobeerd.");
  }
}

async function deliver({ gesprek, stand }: Reminder, library: Library, send: Send): Promise<void> {
  const answer = answerState(library, stand);
  if (!answer) return send(JSON.parse(gesprek), MessageFactory.text(reminderTexts.weg));
  const melding = `${reminderTexts.kaart(answer.routine.titel)}. ${reminderTexts.hoeGingHet}`;
  await send(JSON.parse(gesprek), messageWith(routineCard(library, answer, { surface: "chat", open: "ladder", melding })));
}

/** @returns stops looking, and waits for what is being sent */
export function startReminders(parts: ReminderParts): () => Promise<void> {
  let running = Promise.resolve();
  let busy = false;
  const look = (): void => {
    if (busy) return;
    busy = true;
    running = sendDueReminders(parts).finally(() => {
      busy = false;
    });
  };
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  look();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
