// Programs that start at the same moment on the same fresh storage: all come up, and the tables are made once.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import { MIGRATIONS } from "../../bot/storage/migrations.ts";
import { openDatabase } from "../../bot/storage/open-database.ts";
import type { EventsTable } from "../../bot/storage/tables.ts";
import { BotService } from "../helpers/bot-service.ts";
import { type Cluster, createCluster, postgresBin } from "../helpers/postgres.ts";
import { ROOT } from "../helpers/real-library.ts";
import { SECRET } from "../helpers/running-server.ts";
import { say } from "./load.ts";
import { folder, freshData, startProgram, watched } from "./program.ts";

const ROUNDS = 40;
const ROUNDS_ON_POSTGRES = 10;

interface Place {
  dir: string;
  url?: string;
}

/** A process that opens storage when told; one that is warm, so that two of them really do it at once. */
class Opener {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor() {
    this.#child = watched(spawn(process.execPath, ["--import", "tsx", "test/chaos/opener.ts"], { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] }));
    this.#lines = createInterface({ input: this.#child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  }

  /** The next line that it prints. */
  async heard(): Promise<string> {
    return (await this.#lines.next()).value;
  }

  open(place: Place): Promise<string> {
    this.#child.stdin?.write(`${JSON.stringify(place)}\n`);
    return this.heard();
  }

  end(): void {
    this.#child.kill();
  }
}

async function inspect({ dir, url }: Place): Promise<{ versions: number[]; taken: number; events: EventsTable["pseudoniem"][] }> {
  const { db, close } = await openDatabase(dir, url);
  const versions = await sql<{ number: number }>`select number from schema_versions order by number`.execute(db);
  const taken = await db.selectFrom("handled").selectAll().execute();
  const events = await db.selectFrom("events").select("pseudoniem").execute();
  await close();
  return { versions: versions.rows.map(({ number }) => number), taken: taken.length, events: events.map(({ pseudoniem }) => pseudoniem) };
}

describe("programs that start at once", function () {
  this.timeout(90_000);
  const numbers = MIGRATIONS.map(({ number }) => number);
  const service = new BotService();
  const openers: Opener[] = [];
  before(async () => {
    await service.start();
    openers.push(new Opener(), new Opener(), new Opener());
    for (const opener of openers) await opener.heard();
  });
  after(async () => {
    for (const opener of openers) opener.end();
    await service.stop();
  });

  /** Three processes open a fresh place together, so many times; the tables are made once and each wrote its row. */
  async function openTogether(rounds: number, fresh: (round: number) => Promise<Place>): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      const place = await fresh(round);
      assert.deepEqual(await Promise.all(openers.map((opener) => opener.open(place))), ["ok", "ok", "ok"], `round ${round + 1}`);
      const { versions, taken } = await inspect(place);
      assert.deepEqual([versions, taken], [numbers, 3]);
    }
    console.log(`      ${rounds} times 3 processes at once on fresh storage: all opened, migrations ran once`);
  }

  /** Two whole programs on a fresh place: each has its storage at once and complains about nothing. */
  async function twoPrograms(env: Record<string, string>, place: Place): Promise<void> {
    const programs = await Promise.all([startProgram(env), startProgram(env)]);
    for (const program of programs) {
      assert.equal((await fetch(`${program.url}/readyz`)).status, 200, program.output());
      assert.doesNotMatch(program.output(), /"level":[456]0/);
      assert.equal(await say(program.url, service, { text: "dan moet ik het voor iedereen doen" }), 200);
    }
    const codes = await Promise.all(programs.map((program) => program.end()));
    assert.deepEqual(
      codes.map(({ code }) => code),
      [0, 0],
    );
    const { versions, events } = await inspect(place);
    assert.deepEqual(versions, numbers);
    // The same user on the same day: one pseudonym, whichever program wrote it.
    assert.deepEqual([events.length, new Set(events).size], [2, 1]);
  }

  it("open a fresh data folder", () => openTogether(ROUNDS, async () => ({ dir: folder("together") })));

  it("come up whole on a fresh data folder, with one key for the pseudonyms", async () => {
    const dir = await freshData();
    await twoPrograms({ DATA_DIR: dir }, { dir });
    assert.match(readFileSync(join(dir, "pseudonym.key"), "utf8"), /^[0-9a-f]{64}$/);
  });

  describe("on PostgreSQL", () => {
    const bin = postgresBin();
    if (!bin) {
      it.skip("is not tried: PostgreSQL is not installed here (Debian: apt-get install postgresql)");
      return;
    }
    let cluster: Cluster;
    before(() => {
      cluster = createCluster(bin);
    });
    after(() => cluster.remove());

    const freshDatabase = async (name: string): Promise<Place & { url: string }> => {
      const { db, close } = await openDatabase("", cluster.url);
      await sql`create database ${sql.id(name)}`.execute(db);
      await close();
      return { dir: "", url: cluster.url.replace("/postgres?", `/${name}?`) };
    };
    it("open a fresh database", () => openTogether(ROUNDS_ON_POSTGRES, (round) => freshDatabase(`round${round}`)));
    it("come up whole on a fresh database", async () => {
      const place = await freshDatabase("whole");
      await twoPrograms({ DATA_DIR: await freshData(), DATABASE_URL: place.url, PSEUDONYM_SECRET: SECRET }, place);
    });
  });
});
