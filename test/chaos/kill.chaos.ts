// kill -9 in the middle of a burst of writes: what was acknowledged is there, and the database opens.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { openDatabase } from "../../bot/storage/open-database.ts";
import type { Tables } from "../../bot/storage/tables.ts";
import { ROOT } from "../helpers/real-library.ts";
import { folder, until, watched } from "./program.ts";
import { randomFrom } from "./random.ts";

const KILLS = 30;
/** Every so often a new database is begun, so that opening and migrating are interrupted too. */
const KILLS_PER_DATABASE = 6;
/** A burst is cut off after 1 to this many acknowledged writes. */
const MOST_WRITES = 600;
/** So many writers are being started at a time: one for each core. */
const AHEAD = 3;

/** In which column each store keeps the id that the writer gave. */
const COLUMN: Record<string, string> = {
  events: "pseudoniem",
  feedback: "sleutel",
  contexts: "gesprek",
  preferences: "gebruiker",
  editorial: "gebruiker",
  reminders: "gebruiker",
  handled: "sleutel",
  audit: "wie",
};

interface Writer {
  child: ChildProcess;
  lines(): string[];
}

function prepare(dir: string, run: number): Writer {
  const child = watched(
    spawn(process.execPath, ["--import", "tsx", "test/chaos/writer.ts", dir, `run${run}`], { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] }),
  );
  let text = "";
  child.stdout?.setEncoding("utf8").on("data", (part: string) => (text += part));
  // The last line may be cut off by the kill: only what ends in a line break was printed.
  return { child, lines: () => text.split("\n").slice(0, -1) };
}

/** Lets it acknowledge so many writes and kills it; with 0 it is killed while it opens the database. Gives what it had acknowledged. */
async function burst({ child, lines }: Writer, writes: number): Promise<string[]> {
  await until("the writer is ready", () => lines().length > 0);
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.stdin?.write("go\n");
  if (writes === 0) await sleep(15);
  else await until(`${writes} writes`, () => lines().length > writes);
  child.kill("SIGKILL");
  await ended;
  return lines().slice(1);
}

/** Opens the database as the program does, and gives the ids of each table. */
async function inspect(dir: string): Promise<Map<string, Set<string>>> {
  const { db, close } = await openDatabase(dir);
  try {
    assert.deepEqual((await sql`pragma integrity_check`.execute(db)).rows, [{ integrity_check: "ok" }]);
    const ids = new Map<string, Set<string>>();
    for (const [table, column] of Object.entries(COLUMN)) {
      const rows = (await db
        .selectFrom(table as keyof Tables)
        .selectAll()
        .execute()) as Record<string, unknown>[];
      ids.set(table, new Set(rows.map((row) => String(row[column]))));
    }
    return ids;
  } finally {
    await close();
  }
}

/** The acknowledged writes that are not there, and the acknowledged deletions that are. */
const wrong = (acknowledged: readonly string[], found: Map<string, Set<string>>): string[] =>
  acknowledged.filter((line) => {
    const [kind = "", id = ""] = line.split(" ");
    if (kind === "vergeten") return found.get("events")?.has(id) || found.get("preferences")?.has(id);
    return !found.get(kind)?.has(id);
  });

describe("kill -9 during a burst of writes", function () {
  this.timeout(120_000);
  it(`loses nothing that was acknowledged, ${KILLS} times`, async () => {
    const random = randomFrom(6);
    let dir = folder("kill");
    const acknowledged = new Map<string, string[]>();
    const dirs = Array.from({ length: KILLS }, (_, run) => {
      if (run % KILLS_PER_DATABASE === 0) dir = folder("kill");
      return dir;
    });
    // Those to come are loading while this one writes.
    const waiting: Writer[] = [];
    for (const [run, path] of dirs.entries()) {
      while (waiting.length < AHEAD && run + waiting.length < KILLS) waiting.push(prepare(dirs[run + waiting.length] as string, run + waiting.length));
      const lines = await burst(waiting.shift() as Writer, run % KILLS_PER_DATABASE === 0 ? 0 : 1 + Math.floor(random() * MOST_WRITES));
      const all = [...(acknowledged.get(path) ?? []), ...lines];
      acknowledged.set(path, all);
      assert.deepEqual(wrong(all, await inspect(path)), [], `after kill ${run + 1}`);
    }
    const total = [...acknowledged.values()].flat();
    assert.ok(total.length > KILLS * 20, `only ${total.length} acknowledged writes: the bursts were too short to prove anything`);
    console.log(`      ${KILLS} kills, ${total.length} acknowledged writes, 0 lost; the database opened ${KILLS} times`);
  });
});
