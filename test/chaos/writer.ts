// A child that writes as fast as it can and prints what was acknowledged, until it is killed. Opens the database after a first line of input.
import { conversationSchema } from "../../bot/answer/conversation.ts";
import { stateSchema } from "../../bot/answer/state.ts";
import type { RedactedText } from "../../bot/privacy/redacted-text.ts";
import type { Stores } from "../../bot/storage/contracts.ts";
import { kyselyStores } from "../../bot/storage/kysely-stores.ts";
import { openDatabase } from "../../bot/storage/open-database.ts";

const [dir = "", run = ""] = process.argv.slice(2);
const stand = stateSchema.parse({ routine: "precedent" });
const event = { uitkomst: "herkend", routine: "precedent", band: 9, domein: null, kanaal: "persoonlijk", versie: "v" } as const;

/** Each store's write of something that holds the id; the promise is the store's own. */
const WRITES: Record<string, (stores: Stores, id: string, at: number) => Promise<unknown>> = {
  events: (stores, id, at) => stores.events.add({ ...event, at, pseudoniem: id }),
  feedback: (stores, id, at) => stores.feedback.put({ sleutel: id, at, routine: "precedent", duim: "op", redenen: [], versie: "v", gebruiker: id }),
  contexts: (stores, id, at) => stores.contexts.put({ gesprek: id, gebruiker: id, at, stand: conversationSchema.parse({ antwoord: stand, gezin: "ja" }) }),
  preferences: (stores, id, at) => stores.preferences.setTone(id, "scherp", at),
  editorial: (stores, id, at) => stores.editorial.add({ at, tekst: "zin" as RedactedText, kandidaten: [], gebruiker: id }),
  reminders: (stores, id, at) => stores.reminders.add({ due: at, gebruiker: id, gesprek: "{}", stand }),
  handled: (stores, id, at) => stores.handled.claim(id, at),
  audit: (stores, id, at) => stores.audit.add(id, "export", at),
  /** Written and forgotten again: when that was acknowledged, nothing of it may come back. */
  vergeten: async (stores, id, at) => {
    await stores.events.add({ ...event, at, pseudoniem: id });
    await stores.preferences.setTone(id, "scherp", at);
    await stores.forget({ gebruiker: id, pseudoniemen: [id] });
  },
};

process.stdin.once("data", async () => {
  const stores = kyselyStores(await openDatabase(dir));
  let number = 0;
  const writers = Object.entries(WRITES).map(async ([kind, write]) => {
    for (;;) {
      const id = `${run}-${number++}`;
      await write(stores, id, Date.now());
      // A pipe is written at once, so what the parent reads was acknowledged before the kill.
      process.stdout.write(`${kind} ${id}\n`);
      await new Promise(setImmediate);
    }
  });
  await Promise.all(writers);
});
process.stdout.write("ready\n");
