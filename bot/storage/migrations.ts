// Numbered migrations, up only. A number is never reused and an old one never changed: databases out there have run it.
import { type Kysely, sql } from "kysely";
import type { Dialect } from "./tables.ts";

// A migration sees the tables of its own time, not today's types.
// biome-ignore lint/suspicious/noExplicitAny: see above
type AnyDatabase = Kysely<any>;

interface Migration {
  number: number;
  up(db: AnyDatabase, dialect: Dialect): Promise<void>;
}

/** The type of an id that counts up by itself. */
const serial = (dialect: Dialect) => (dialect === "postgres" ? sql`bigserial` : sql`integer`);

export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    async up(db, dialect) {
      const withId = (table: string) => db.schema.createTable(table).addColumn("id", serial(dialect), (column) => column.primaryKey());
      await withId("events")
        .addColumn("at", "bigint", (column) => column.notNull())
        .addColumn("uitkomst", "text", (column) => column.notNull())
        .addColumn("routine", "text")
        .addColumn("band", "integer", (column) => column.notNull())
        .addColumn("domein", "text")
        .addColumn("kanaal", "text", (column) => column.notNull())
        .addColumn("versie", "text", (column) => column.notNull())
        .addColumn("pseudoniem", "text", (column) => column.notNull())
        .execute();
      await db.schema
        .createTable("feedback")
        .addColumn("sleutel", "text", (column) => column.primaryKey())
        .addColumn("at", "bigint", (column) => column.notNull())
        .addColumn("routine", "text", (column) => column.notNull())
        .addColumn("duim", "text", (column) => column.notNull())
        .addColumn("redenen", "text", (column) => column.notNull())
        .addColumn("versie", "text", (column) => column.notNull())
        .addColumn("gebruiker", "text", (column) => column.notNull())
        .execute();
      await db.schema
        .createTable("contexts")
        .addColumn("gesprek", "text", (column) => column.primaryKey())
        .addColumn("gebruiker", "text", (column) => column.notNull())
        .addColumn("at", "bigint", (column) => column.notNull())
        .addColumn("stand", "text", (column) => column.notNull())
        .execute();
      await db.schema
        .createTable("preferences")
        .addColumn("gebruiker", "text", (column) => column.primaryKey())
        .addColumn("toon", "text", (column) => column.notNull())
        .addColumn("at", "bigint", (column) => column.notNull())
        .execute();
      await withId("editorial")
        .addColumn("at", "bigint", (column) => column.notNull())
        .addColumn("tekst", "text", (column) => column.notNull())
        .addColumn("kandidaten", "text", (column) => column.notNull())
        .addColumn("status", "text", (column) => column.notNull())
        .addColumn("gebruiker", "text", (column) => column.notNull())
        .execute();
      await withId("reminders")
        .addColumn("due", "bigint", (column) => column.notNull())
        .addColumn("gebruiker", "text", (column) => column.notNull())
        .addColumn("gesprek", "text", (column) => column.notNull())
        .addColumn("stand", "text", (column) => column.notNull())
        .addColumn("geclaimd_tot", "bigint", (column) => column.notNull())
        .addColumn("verzonden", "bigint")
        .execute();
      await db.schema
        .createTable("handled")
        .addColumn("sleutel", "text", (column) => column.primaryKey())
        .addColumn("at", "bigint", (column) => column.notNull())
        .execute();
      await withId("audit")
        .addColumn("at", "bigint", (column) => column.notNull())
        .addColumn("wie", "text", (column) => column.notNull())
        .addColumn("wat", "text", (column) => column.notNull())
        .execute();
      for (const table of ["events", "feedback", "contexts", "editorial", "handled", "audit"]) {
        await db.schema.createIndex(`${table}_at`).on(table).column("at").execute();
      }
      await db.schema.createIndex("reminders_due").on("reminders").column("due").execute();
    },
  },
  {
    // The same sentence, or the same reminder, of one user is one row, also when two instances write it at once.
    number: 2,
    async up(db) {
      // What was sent used to be kept; now it is deleted.
      await sql`delete from reminders where verzonden is not null`.execute(db);
      for (const table of ["editorial", "reminders"]) {
        await db.schema.alterTable(table).addColumn("sleutel", "text").execute();
        await db.schema.createIndex(`${table}_sleutel`).on(table).column("sleutel").unique().execute();
      }
    },
  },
];

/**
 * Brings the database up to date, under a lock, so that two programs that start at once do it once.
 * @param upTo stops after this number; only tests start from an earlier version
 * @returns the numbers that were run
 */
export async function migrate(db: AnyDatabase, dialect: Dialect, upTo = Number.POSITIVE_INFINITY): Promise<number[]> {
  return db.connection().execute(async (connection) => {
    // SQLite's write lock is the lock; PostgreSQL has one for the purpose, freed at the end of the transaction.
    await sql.raw(dialect === "postgres" ? "begin" : "begin immediate").execute(connection);
    try {
      if (dialect === "postgres") await sql`select pg_advisory_xact_lock(726372)`.execute(connection);
      await sql`create table if not exists schema_versions (number integer primary key, at bigint not null)`.execute(connection);
      const { rows } = await sql<{ number: number }>`select number from schema_versions`.execute(connection);
      const done = new Set(rows.map(({ number }) => Number(number)));
      const run: number[] = [];
      for (const { number, up } of MIGRATIONS) {
        if (done.has(number) || number > upTo) continue;
        await up(connection, dialect);
        await sql`insert into schema_versions (number, at) values (${number}, ${Date.now()})`.execute(connection);
        run.push(number);
      }
      await sql`commit`.execute(connection);
      return run;
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}
