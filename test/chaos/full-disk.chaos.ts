// No room left, or a data folder that cannot be used: a clear line in the log, and answers go on without recording.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { kyselyStores } from "../../bot/storage/kysely-stores.ts";
import { openDatabase } from "../../bot/storage/open-database.ts";
import { BotService } from "../helpers/bot-service.ts";
import { say } from "./load.ts";
import { folder, freshData, type Program, startProgram, until } from "./program.ts";

const REFUSAL = "dan moet ik het voor iedereen doen";
const EVENT = { at: 1, uitkomst: "herkend", routine: "precedent", band: 9, domein: null, kanaal: "persoonlijk", versie: "v", pseudoniem: "p" } as const;

/** In blocks of 1024 bytes: enough to make the tables, soon too little for the write-ahead log. */
const FILE_LIMIT = 250;

/** When each event in a data folder was recorded. */
async function recordedAt(dataDir: string): Promise<number[]> {
  const stores = kyselyStores(await openDatabase(dataDir));
  const events = await stores.events.between(0, Date.now() + 1);
  await stores.close();
  return events.map(({ at }) => at);
}

describe("no room on the disk, or an unusable data folder", function () {
  this.timeout(90_000);
  const service = new BotService();
  let program: Program | undefined;
  before(() => service.start());
  after(() => service.stop());
  afterEach(() => program?.end("SIGKILL"));

  /** Asks once in Teams and once on the page; both must get the routine's card. */
  const answers = async ({ url }: Program): Promise<void> => {
    service.sent.splice(0);
    assert.equal(await say(url, service, { text: REFUSAL }), 200);
    assert.match(JSON.stringify(service.sent[0]?.activity), /precedent/);
    const page = await fetch(`${url}/api/proberen`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ tekst: REFUSAL }),
    });
    assert.equal(page.status, 200);
    assert.match(await page.text(), /precedent/);
  };

  it("a full database refuses the write, keeps what it had, and takes writes again when there is room", async () => {
    const opened = await openDatabase(folder("full"));
    const { db } = opened;
    const stores = kyselyStores(opened);
    await stores.events.add(EVENT);
    const { rows: found } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await sql.raw(`pragma max_page_count = ${found[0]?.page_count}`).execute(db);
    let acknowledged = 1;
    await assert.rejects(
      async () => {
        for (; acknowledged < 5_000; acknowledged++) await stores.events.add({ ...EVENT, pseudoniem: `p${acknowledged}` });
      },
      { code: "SQLITE_FULL" },
    );
    await sql`pragma max_page_count = 1000000`.execute(db);
    assert.equal((await stores.events.between(0, 2)).length, acknowledged);
    await stores.events.add(EVENT);
    assert.deepEqual((await sql`pragma integrity_check`.execute(db)).rows, [{ integrity_check: "ok" }]);
    await stores.close();
  });

  it("the program answers on when its files may grow no further, says so in Dutch, and records again when they may", async () => {
    const dataDir = await freshData();
    program = await startProgram({ DATA_DIR: dataDir }, ["prlimit", `--fsize=${FILE_LIMIT * 1024}:unlimited`]);
    await until("the disk is full", async () => {
      await answers(program as Program);
      return (program as Program).output().includes("Vastleggen lukt niet");
    });
    await answers(program);
    assert.match(program.output(), /Vastleggen lukt niet\. De bot antwoordt gewoon door\. Kijk of de database bereikbaar is en of er ruimte is op de schijf\./);
    assert.doesNotMatch(program.output(), /iedereen|29:user/);
    execFileSync("prlimit", ["--pid", String(program.pid), "--fsize=unlimited"]);
    const roomAgain = Date.now();
    await answers(program);
    assert.equal((await program.end()).code, 0);
    const recorded = await recordedAt(dataDir);
    const after = recorded.filter((at) => at >= roomAgain).length;
    assert.equal(after, 1);
    console.log(`      disk full: ${recorded.length - after} events recorded before, answered on without recording, recorded again when there was room`);
  });

  it("the program answers in a data folder that cannot be made, and says in Dutch what to look at", async () => {
    const file = join(folder("unusable"), "a-file");
    writeFileSync(file, "not a folder");
    program = await startProgram({ DATA_DIR: join(file, "data") });
    await answers(program);
    assert.match(program.output(), /De database in DATA_DIR kan niet worden geopend\. De bot antwoordt, maar legt niets vast\. Kijk of de map bestaat/);
    assert.match(program.output(), /De training kon niet worden bewaard \(ENOTDIR\)\. De bot werkt/);
    const ready = await fetch(`${program.url}/readyz`);
    assert.equal(ready.status, 503);
    assert.match(await ready.text(), /"database":"uit"/);
    assert.doesNotMatch(program.output(), /iedereen|29:user/);
    assert.equal((await program.end()).code, 0);
  });
});
