// Opens the database: an embedded libsql file by default, PostgreSQL when DATABASE_URL says so. The rest cannot tell them apart.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Kysely, PostgresDialect, SqliteDialect, sql } from "kysely";
import Sqlite from "libsql";
import pg from "pg";
import { migrate } from "./migrations.ts";
import type { Database, Dialect, Tables } from "./tables.ts";

export interface Opened {
  db: Database;
  dialect: Dialect;
  /** Takes what was deleted out of the write-ahead log too; there it would stay readable until the log comes round. Never throws. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/** PostgreSQL's type number of bigint, which its driver gives as text to keep every digit; ours are times and counts. */
const BIGINT = 20;
const POOL_SIZE = 10;
/** How long one program waits for another that writes, in ms. */
const BUSY_TIMEOUT = 5_000;
const WAL_RETRY_MS = 20;

function openPostgres(url: string, onError: (error: Error) => void): Opened {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    // A server that listens and does not answer would keep its connections for ever.
    query_timeout: 30_000,
    types: {
      getTypeParser: ((oid: number, format?: "text" | "binary") =>
        oid === BIGINT ? Number : pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks (the server stops) must not end the program; the next query takes a new one. The pool listens to idle
  // connections only, and an error that nobody listens to is thrown: the queries themselves are rejected either way.
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  // PostgreSQL keeps its log to itself, and vacuums the tables by itself.
  return { db, dialect: "postgres", wipe: async () => {}, close: () => db.destroy() };
}

async function openFile(dataDir: string): Promise<Opened> {
  mkdirSync(dataDir, { recursive: true });
  const database = new Sqlite(join(dataDir, "bot.db"));
  // First of all: the next line already needs a lock, and another program may be opening or closing this very file.
  // What is forgotten is overwritten, not only unlinked.
  database.pragma("secure_delete = ON");
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  // WAL with FULL: a write that was acknowledged survives a power cut.
  await turnOnWal(database);
  database.pragma("synchronous = FULL");
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  // On a full disk this fails, and the log simply stays: what was deleted is deleted all the same.
  const wipe = async (): Promise<void> => void (await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => {}));
  return {
    db,
    dialect: "sqlite",
    wipe,
    async close() {
      await wipe();
      await db.destroy();
    },
  };
}

/** On a new file this takes a lock that SQLite does not wait for, whatever the busy timeout: another program that is at it too is done in a moment. */
async function turnOnWal(database: Sqlite.Database): Promise<void> {
  for (const start = Date.now(); ; await sleep(WAL_RETRY_MS)) {
    try {
      database.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== "SQLITE_BUSY" || Date.now() - start > BUSY_TIMEOUT) {
        database.close();
        throw error;
      }
    }
  }
}

/**
 * @param url `postgres://…`, or undefined for the file in `dataDir`
 * @param onError told when an idle connection breaks
 * @throws what the driver throws when the database cannot be reached or the folder cannot be written
 */
export async function openDatabase(dataDir: string, url?: string, onError: (error: Error) => void = () => {}): Promise<Opened> {
  const opened = url ? openPostgres(url, onError) : await openFile(dataDir);
  try {
    await migrate(opened.db, opened.dialect);
  } catch (error) {
    await opened.close().catch(() => {});
    throw error;
  }
  return opened;
}
