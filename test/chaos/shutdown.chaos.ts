// Stopping in the middle of a turn, and new content that is wrong: nothing is lost, and what works keeps working.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { kyselyStores } from "../../bot/storage/kysely-stores.ts";
import { openDatabase } from "../../bot/storage/open-database.ts";
import { APP, BotService } from "../helpers/bot-service.ts";
import { say } from "./load.ts";
import { folder, freshData, type Program, smallLibrary, startProgram, until } from "./program.ts";

/** How long the stand-in for Teams keeps the bot waiting. */
const SLOW_MS = 2_000;
const STOP_WITHIN_MS = 10_000;

describe("stopping in the middle of a turn", function () {
  this.timeout(60_000);
  const received: string[] = [];
  let slow: Server;
  before(async () => {
    slow = createServer(async (request, response) => {
      let body = "";
      for await (const part of request) body += part;
      await sleep(SLOW_MS);
      received.push(body);
      response.end('{"id":"1"}');
    });
    await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
  });
  after(() => {
    slow.closeAllConnections();
    slow.close();
  });

  it("sends the reply, records the event and ends with 0 within 10 seconds", async () => {
    received.splice(0);
    const service = new BotService();
    service.url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
    const dataDir = await freshData();
    const program = await startProgram({ DATA_DIR: dataDir });
    // A visitor of the pages, whose connection stays open, must not hold it up.
    await (await fetch(`${program.url}/bibliotheek`)).text();
    const turns = Promise.all([1, 2, 3].map(() => say(program.url, service, { text: "dan moet ik het voor iedereen doen" })));
    await sleep(SLOW_MS / 3);
    const ending = program.end("SIGTERM");
    await sleep(300);
    await assert.rejects(say(program.url, service, { text: "te laat" }), "a new message was still taken");
    // Asked again and again, as an impatient supervisor does.
    program.signal("SIGTERM");
    const { code, ms } = await ending;
    assert.deepEqual(await turns, [200, 200, 200]);
    assert.equal(code, 0, program.output());
    assert.ok(ms < STOP_WITHIN_MS, `${ms} ms`);
    assert.equal(received.filter((body) => body.includes("precedent")).length, 3);
    const stores = kyselyStores(await openDatabase(dataDir));
    assert.equal((await stores.events.between(0, Date.now() + 1)).length, 3);
    await stores.close();
    console.log(`      SIGTERM: 3 slow replies sent, 3 events recorded, ended with 0 after ${(ms / 1000).toFixed(1)} s`);
  });

  it("does not wait for ever for a reply that never comes", async () => {
    const never = createServer(() => {});
    await new Promise<void>((resolve) => never.listen(0, "127.0.0.1", resolve));
    const service = new BotService();
    service.url = `http://127.0.0.1:${(never.address() as AddressInfo).port}`;
    const program = await startProgram({ DATA_DIR: await freshData() });
    const turn = say(program.url, service, { text: "dan moet ik het voor iedereen doen" }).catch(() => 0);
    await sleep(500);
    const { ms } = await program.end();
    assert.ok(ms < STOP_WITHIN_MS, `${ms} ms`);
    never.closeAllConnections();
    never.close();
    await turn;
  });
});

describe("new content while the program runs", function () {
  this.timeout(60_000);
  const service = new BotService();
  let program: Program | undefined;
  let contentDir: string;
  before(() => service.start());
  after(() => service.stop());
  beforeEach(async () => {
    contentDir = folder("content");
    cpSync((await smallLibrary()).contentDir, contentDir, { recursive: true });
  });
  afterEach(() => program?.end("SIGKILL"));

  const version = async (): Promise<string> => ((await (await fetch(`${(program as Program).url}/readyz`)).json()) as { bibliotheek: string }).bibliotheek;
  const routine = (): string => join(contentDir, "routines/precedent.yaml");
  const refused = (): number => (program as Program).output().split("De nieuwe content heeft fouten en is niet geladen; de oude blijft werken.").length - 1;

  it("with faults is refused on SIGHUP with the list of faults, the old keeps serving, and mended content is taken", async () => {
    // With a registration the program does not watch the files: only the signal counts.
    program = await startProgram({ ...(APP as unknown as Record<string, string>), HOST: "127.0.0.1", DATA_DIR: await freshData(), CONTENT_DIR: contentDir });
    const before = await version();
    const right = readFileSync(routine(), "utf8");
    const faults: [what: string, damage: () => void, says: RegExp][] = [
      ["no YAML", () => writeFileSync(routine(), "id: [precedent"), /routines\/precedent\.yaml:\d+:\d+/],
      ["an unknown key", () => writeFileSync(routine(), `${right}\nonzin: 1\n`), /routines\/precedent\.yaml:\d+:\d+.*onzin/],
      ["a file that is gone", () => rmSync(routine()), /routines/],
      [
        "a folder in place of a file",
        () => {
          rmSync(routine());
          mkdirSync(routine());
        },
        /routines\/precedent\.yaml:1:1/,
      ],
    ];
    for (const [i, [what, damage, says]] of faults.entries()) {
      rmSync(routine(), { recursive: true, force: true });
      writeFileSync(routine(), right);
      damage();
      program.signal("SIGHUP");
      await until(`${what} is refused`, () => refused() === i + 1);
      assert.match(program.output(), says);
      assert.equal(await version(), before);
      assert.equal((await fetch(`${program.url}/healthz`)).status, 200);
    }
    rmSync(routine(), { recursive: true, force: true });
    writeFileSync(routine(), right.replace("Mooi.", "Mooi zo."));
    program.signal("SIGHUP");
    await until("the mended content is taken", () => /De content is opnieuw geladen: versie/.test((program as Program).output()));
    assert.notEqual(await version(), before);
    assert.equal((await program.end()).code, 0);
  });

  it("that is saved in local mode is taken by itself; with faults the old answers on, and a folder that is gone ends nothing", async () => {
    program = await startProgram({ DATA_DIR: await freshData(), CONTENT_DIR: contentDir });
    const right = readFileSync(routine(), "utf8");
    const answers = async (): Promise<void> => {
      service.sent.splice(0);
      assert.equal(await say((program as Program).url, service, { text: "dan moet ik het voor iedereen doen" }), 200);
      assert.match(JSON.stringify(service.sent), /precedent/);
    };
    writeFileSync(routine(), "id: [precedent");
    await until("the fault is seen", () => refused() === 1);
    await answers();
    writeFileSync(routine(), right.replace("Mooi.", "Mooi zo."));
    await until("the new content is taken", () => /De content is opnieuw geladen/.test((program as Program).output()));
    await answers();
    rmSync(join(contentDir, "routines"), { recursive: true });
    writeFileSync(join(contentDir, "routines"), "a file where a folder belongs");
    program.signal("SIGHUP");
    await until("the folder that became a file is seen", () => refused() >= 2);
    await answers();
    const seen = refused();
    rmSync(contentDir, { recursive: true });
    program.signal("SIGHUP");
    await until("the missing folder is seen", () => refused() > seen);
    await answers();
    assert.equal(program.exited(), false);
  });
});
