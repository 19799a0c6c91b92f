// Reminders that fell due while no program ran: sent after the start, each once, also when two programs start on one PostgreSQL.
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { stateSchema } from "../../bot/answer/state.ts";
import { kyselyStores } from "../../bot/storage/kysely-stores.ts";
import { openDatabase } from "../../bot/storage/open-database.ts";
import { BotService } from "../helpers/bot-service.ts";
import { createCluster, postgresBin } from "../helpers/postgres.ts";
import { freshData, type Program, startProgram, until } from "./program.ts";

const COUNT = 12;
const SECRET = "a secret of at least thirty-two characters";

describe("reminders that fell due while nothing ran", function () {
  this.timeout(60_000);
  const service = new BotService();
  before(() => service.start());
  after(() => service.stop());
  beforeEach(() => service.sent.splice(0));

  /** As the bot keeps them: where to send, and nothing of a person. */
  async function ask(dataDir: string, url?: string): Promise<void> {
    const stores = kyselyStores(await openDatabase(dataDir, url));
    for (let i = 0; i < COUNT; i++)
      await stores.reminders.add({
        due: Date.now() - 60_000,
        gebruiker: "u",
        gesprek: JSON.stringify({ serviceUrl: service.url, channelId: "msteams", conversation: { id: `a:${i}` }, bot: { id: "28:bot" } }),
        stand: stateSchema.parse({ routine: "precedent" }),
      });
    await stores.close();
  }
  const conversations = (): string[] => service.sent.map(({ path }) => /conversations\/([^/]+)/.exec(decodeURIComponent(path))?.[1] ?? "").sort();
  const each = Array.from({ length: COUNT }, (_, i) => `a:${i}`).sort();

  async function sentOnce(programs: Program[]): Promise<void> {
    await until("all are sent", () => service.sent.length >= COUNT);
    // Another one would follow at once.
    await sleep(1_000);
    assert.deepEqual(conversations(), each);
    assert.match(JSON.stringify(service.sent[0]?.activity), /Je vroeg me je hieraan te herinneren/);
    for (const program of programs) assert.equal((await program.end()).code, 0, program.output());
  }

  it("are sent once, and not again after the next start", async () => {
    const dataDir = await freshData();
    await ask(dataDir);
    await sentOnce([await startProgram({ DATA_DIR: dataDir })]);
    const again = await startProgram({ DATA_DIR: dataDir });
    await sleep(1_000);
    await again.end();
    assert.equal(service.sent.length, COUNT);
  });

  it("are sent once by two programs on one PostgreSQL", async function () {
    const bin = postgresBin();
    if (!bin) return this.skip();
    const cluster = createCluster(bin);
    try {
      await ask("", cluster.url);
      const env = { DATABASE_URL: cluster.url, PSEUDONYM_SECRET: SECRET };
      await sentOnce(await Promise.all([startProgram({ ...env, DATA_DIR: await freshData() }), startProgram({ ...env, DATA_DIR: await freshData() })]));
    } finally {
      cluster.remove();
    }
  });
});
