// The one implementation of the stores, for libsql and PostgreSQL alike.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { conversationSchema } from "../answer/conversation.ts";
import { type AnswerState, stateSchema } from "../answer/state.ts";
import { TONEN } from "../library/schemas.ts";
import type { RedactedText } from "../privacy/redacted-text.ts";
import type { Context, Counts, EditorialItem, Feedback, Holdings, Retention, Stores, UsageEvent, UserKeys } from "./contracts.ts";
import type { Opened } from "./open-database.ts";
import type { Tables } from "./tables.ts";

const DAY_MS = 86_400_000;
/** A conversation's context is of no use after half an hour and gone within a day. */
const CONTEXT_DAYS = 1;
/** A resend comes within minutes; a day is ample. */
const HANDLED_DAYS = 1;
/** Of fewer users nothing is shown to others. */
const MIN_USERS = 5;
/** SQLite takes a limited number of values in one query. */
const CHUNK = 500;

/** Stands for a row's content, so that the same is there once. */
const fingerprint = (...parts: string[]): string => createHash("sha256").update(parts.join("\n")).digest("base64url");

/** One reminder for each step of a ladder, whatever sentence the card happened to show. */
const stepKey = (gebruiker: string, gesprek: string, { routine, ladder, partij, domein, stap }: AnswerState): string =>
  fingerprint(gebruiker, gesprek, routine, ladder ?? "", partij ?? "", domein ?? "", String(stap));

export function kyselyStores({ db, wipe, close }: Opened): Stores {
  return {
    events: {
      async mostUsed(from, limit) {
        const rows = await db
          .selectFrom("events")
          .select("routine")
          .where("at", ">=", from)
          .where("routine", "is not", null)
          .groupBy("routine")
          .having((expression) => expression.fn.count("pseudoniem").distinct(), ">=", MIN_USERS)
          .orderBy((expression) => expression.fn.countAll(), "desc")
          .orderBy("routine")
          .limit(limit)
          .execute();
        return rows.flatMap(({ routine }) => routine ?? []);
      },
      async add(event) {
        await db.insertInto("events").values(event).execute();
      },
      async between(from, to) {
        const rows = await db.selectFrom("events").selectAll().where("at", ">=", from).where("at", "<", to).orderBy("id").execute();
        return rows.map(({ id: _, ...event }) => event as UsageEvent);
      },
    },

    feedback: {
      async put(feedback) {
        const row = { ...feedback, redenen: JSON.stringify(feedback.redenen) };
        await db
          .insertInto("feedback")
          .values(row)
          .onConflict((conflict) => conflict.column("sleutel").doUpdateSet({ at: row.at, duim: row.duim, redenen: row.redenen }))
          .execute();
      },
      async between(from, to) {
        const rows = await db.selectFrom("feedback").selectAll().where("at", ">=", from).where("at", "<", to).orderBy("at").execute();
        return rows.map((row) => ({ ...row, redenen: JSON.parse(row.redenen) }) as Feedback);
      },
    },

    contexts: {
      async put({ stand, ...rest }) {
        const row = { ...rest, stand: JSON.stringify(stand) };
        await db
          .insertInto("contexts")
          .values(row)
          .onConflict((conflict) => conflict.column("gesprek").doUpdateSet({ gebruiker: row.gebruiker, at: row.at, stand: row.stand }))
          .execute();
      },
      async get(gesprek, notBefore) {
        const row = await db.selectFrom("contexts").selectAll().where("gesprek", "=", gesprek).where("at", ">=", notBefore).executeTakeFirst();
        // Of another version of the program there is nothing to go on about.
        const stand = conversationSchema.safeParse(JSON.parse(row?.stand ?? "null"));
        return row && stand.success ? ({ ...row, stand: stand.data } satisfies Context) : undefined;
      },
    },

    preferences: {
      async setTone(gebruiker, toon, at) {
        await db
          .insertInto("preferences")
          .values({ gebruiker, toon, at })
          .onConflict((conflict) => conflict.column("gebruiker").doUpdateSet({ toon, at }))
          .execute();
      },
      async tone(gebruiker) {
        const row = await db.selectFrom("preferences").select("toon").where("gebruiker", "=", gebruiker).executeTakeFirst();
        return TONEN.find((toon) => toon === row?.toon);
      },
    },

    editorial: {
      async add({ kandidaten, ...rest }) {
        const row = { ...rest, kandidaten: JSON.stringify(kandidaten), status: "open", sleutel: fingerprint(rest.gebruiker, rest.tekst) };
        // Sent twice it is one row, whichever instance takes it; setting what it is already gives the row that was there.
        const { id } = await db
          .insertInto("editorial")
          .values(row)
          .onConflict((conflict) => conflict.column("sleutel").doUpdateSet({ sleutel: row.sleutel }))
          .returning("id")
          .executeTakeFirstOrThrow();
        return Number(id);
      },
      async list(status) {
        let query = db.selectFrom("editorial").selectAll().orderBy("id");
        if (status) query = query.where("status", "=", status);
        return (await query.execute()).map(
          ({ tekst, kandidaten, status: found, ...rest }): EditorialItem => ({
            ...rest,
            tekst: tekst as RedactedText,
            kandidaten: JSON.parse(kandidaten),
            status: found === "open" ? "open" : "klaar",
          }),
        );
      },
      async close(id) {
        const { numUpdatedRows } = await db.updateTable("editorial").set({ status: "klaar" }).where("id", "=", id).executeTakeFirst();
        return Number(numUpdatedRows) > 0;
      },
      async remove(id) {
        await db.deleteFrom("editorial").where("id", "=", id).execute();
      },
    },

    reminders: {
      async add({ stand, ...rest }) {
        const text = JSON.stringify(stand);
        const row = { ...rest, stand: text, geclaimd_tot: 0, sleutel: stepKey(rest.gebruiker, rest.gesprek, stand) };
        const { id } = await db
          .insertInto("reminders")
          .values(row)
          .onConflict((conflict) => conflict.column("sleutel").doUpdateSet({ due: row.due, stand: row.stand, geclaimd_tot: 0 }))
          .returning("id")
          .executeTakeFirstOrThrow();
        return Number(id);
      },
      async claim(now, leaseMs, limit) {
        // The condition on geclaimd_tot stands in the update itself, so that of two instances one gets the row.
        const candidates = await db
          .selectFrom("reminders")
          .select("id")
          .where("due", "<=", now)
          .where("geclaimd_tot", "<=", now)
          .orderBy("due")
          .limit(limit)
          .execute();
        const claimed = [];
        for (const { id } of candidates) {
          const row = await db
            .updateTable("reminders")
            .set({ geclaimd_tot: now + leaseMs })
            .where("id", "=", id)
            .where("geclaimd_tot", "<=", now)
            .returningAll()
            .executeTakeFirst();
          if (!row) continue;
          const { success, data: stand } = stateSchema.safeParse(JSON.parse(row.stand));
          if (success) claimed.push({ id: row.id, due: row.due, gebruiker: row.gebruiker, gesprek: row.gesprek, stand });
          // Of another version of the program: left for that one, and out of the way of the others.
          else
            await db
              .updateTable("reminders")
              .set({ geclaimd_tot: now + DAY_MS })
              .where("id", "=", id)
              .execute();
        }
        return claimed;
      },
      async done(id, due) {
        await db.deleteFrom("reminders").where("id", "=", id).where("due", "=", due).execute();
      },
      async cancel(gebruiker, gesprek, stand) {
        const { numDeletedRows } = await db
          .deleteFrom("reminders")
          .where("sleutel", "=", stepKey(gebruiker, gesprek, stand))
          .executeTakeFirst();
        return Number(numDeletedRows) > 0;
      },
    },

    handled: {
      async claim(sleutel, at) {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto("handled")
          .values({ sleutel, at })
          .onConflict((conflict) => conflict.column("sleutel").doNothing())
          .executeTakeFirst();
        return Number(numInsertedOrUpdatedRows) > 0;
      },
    },

    audit: {
      async add(wie, wat, at) {
        await db.insertInto("audit").values({ at, wie, wat }).execute();
      },
      list: () => db.selectFrom("audit").select(["at", "wie", "wat"]).orderBy("id").execute(),
    },

    async purge(now, retention: Retention) {
      const before = (days: number): number => now - days * DAY_MS;
      const counts: Counts = {};
      const limits = { ...retention, contexts: CONTEXT_DAYS, handled: HANDLED_DAYS, preferences: retention.events };
      for (const [table, days] of Object.entries(limits) as [keyof Tables, number][]) {
        const column = table === "reminders" ? "due" : "at";
        const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where ${sql.ref(column)} < ${before(days)}`.execute(db);
        if (Number(rows[0]?.n ?? 0) > 0) await sql`delete from ${sql.table(table)} where ${sql.ref(column)} < ${before(days)}`.execute(db);
        counts[table] = Number(rows[0]?.n ?? 0);
      }
      await wipe();
      return counts;
    },

    async holdings({ gebruiker, pseudoniemen }) {
      const own = async (table: "feedback" | "contexts" | "preferences" | "editorial" | "reminders"): Promise<unknown[]> =>
        db.selectFrom(table).selectAll().where("gebruiker", "=", gebruiker).execute();
      const events: unknown[] = [];
      for (const part of chunks(pseudoniemen))
        events.push(...(await db.selectFrom("events").selectAll().where("pseudoniem", "in", part).orderBy("id").execute()));
      return {
        gebruik: events,
        duimen: await own("feedback"),
        gesprek: await own("contexts"),
        voorkeuren: await own("preferences"),
        redactielijst: await own("editorial"),
        herinneringen: await own("reminders"),
      } satisfies Holdings;
    },

    async forget({ gebruiker, pseudoniemen }: UserKeys) {
      const counts = await db.transaction().execute(async (transaction) => {
        let events = 0;
        for (const part of chunks(pseudoniemen)) {
          const { numDeletedRows } = await transaction.deleteFrom("events").where("pseudoniem", "in", part).executeTakeFirst();
          events += Number(numDeletedRows);
        }
        const own = async (table: "feedback" | "contexts" | "preferences" | "editorial" | "reminders"): Promise<number> =>
          Number((await transaction.deleteFrom(table).where("gebruiker", "=", gebruiker).executeTakeFirst()).numDeletedRows);
        return {
          gebruik: events,
          duimen: await own("feedback"),
          gesprek: await own("contexts"),
          voorkeuren: await own("preferences"),
          redactielijst: await own("editorial"),
          herinneringen: await own("reminders"),
        };
      });
      await wipe();
      return counts;
    },

    async ping() {
      await sql`select 1`.execute(db);
    },
    close,
  };
}

function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let i = 0; i < items.length; i += CHUNK) yield items.slice(i, i + CHUNK);
}
