// PostgreSQL goes away and comes back under load: answers go on, recording resumes, and nothing that was acknowledged is lost.
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { kyselyStores } from "../../bot/storage/kysely-stores.ts";
import { openDatabase } from "../../bot/storage/open-database.ts";
import { BotService } from "../helpers/bot-service.ts";
import { type Cluster, createCluster, postgresBin } from "../helpers/postgres.ts";
import { SECRET } from "../helpers/running-server.ts";
import { startLoad } from "./load.ts";
import { freePort, freshData, type Program, startProgram, until } from "./program.ts";

const EVENT = { uitkomst: "herkend", routine: "precedent", band: 9, domein: null, kanaal: "persoonlijk", versie: "v" } as const;

/** Writes straight into the stores until told to stop. Gives the ids that were acknowledged, and how many writes were refused. */
function startWriting(url: string): { stop(): Promise<{ acknowledged: string[]; refused: number }> } {
  const acknowledged: string[] = [];
  let refused = 0;
  let going = true;
  const writing = (async () => {
    const stores = kyselyStores(await openDatabase("", url));
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let number = 0; going; number++) {
        const id = `direct-${writer}-${number}`;
        await stores.events.add({ ...EVENT, at: Date.now(), pseudoniem: id }).then(
          () => acknowledged.push(id),
          () => refused++,
        );
        await sleep(2);
      }
    });
    await Promise.all(writers);
    await stores.close();
  })();
  return {
    async stop() {
      going = false;
      await writing;
      return { acknowledged, refused };
    },
  };
}

/** A number from the program's own metrics. */
async function metric(port: number, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\d+)`, "gm"))].reduce((sum, [, value]) => sum + Number(value), 0);
}

describe("PostgreSQL stopped and started under load", function () {
  this.timeout(120_000);
  const bin = postgresBin();
  if (!bin) {
    it.skip("is not tried: PostgreSQL is not installed here (Debian: apt-get install postgresql)");
    return;
  }
  const service = new BotService();
  let cluster: Cluster;
  let program: Program;
  before(async () => {
    cluster = createCluster(bin);
    await service.start();
  });
  after(async () => {
    await program?.end("SIGKILL");
    await service.stop();
    cluster.remove();
  });

  it("answers on, records again, and loses nothing that was acknowledged", async () => {
    const metricsPort = await freePort();
    program = await startProgram({
      DATA_DIR: await freshData(),
      DATABASE_URL: cluster.url,
      PSEUDONYM_SECRET: SECRET,
      METRICS_PORT: String(metricsPort),
    });
    const ready = async (): Promise<number> => (await fetch(`${program.url}/readyz`)).status;
    const events = async (): Promise<{ own: number; direct: Set<string> }> => {
      const stores = kyselyStores(await openDatabase("", cluster.url));
      const all = (await stores.events.between(0, Date.now() + 1)).map(({ pseudoniem }) => pseudoniem);
      await stores.close();
      const direct = new Set(all.filter((id) => id.startsWith("direct-")));
      return { own: all.length - direct.size, direct };
    };
    await until("the program is ready", async () => (await ready()) === 200);

    const load = startLoad(program.url, service);
    const writing = startWriting(cluster.url);
    for (const mode of ["fast", "immediate", "immediate"] as const) {
      await sleep(700);
      cluster.stop(mode);
      const before = load.answered();
      assert.equal(await ready(), 503, "readyz says that the database is away");
      await sleep(1_000);
      assert.ok(load.answered() > before, "no answers while the database was away");
      cluster.start();
      await until("the program is ready again", async () => (await ready()) === 200);
    }
    const recorded = (await events()).own;
    await until("recording resumes", async () => (await events()).own > recorded);
    await load.stop();
    const { acknowledged, refused } = await writing.stop();
    const [answered, lost] = [await metric(metricsPort, "mnbn_answers_total"), await metric(metricsPort, "mnbn_unrecorded_events")];
    const { code } = await program.end();
    const found = await events();

    assert.equal(code, 0, program.output());
    assert.deepEqual([...load.odd], [], "every message was answered with 200");
    assert.deepEqual(
      acknowledged.filter((id) => !found.direct.has(id)),
      [],
      "an acknowledged write is gone",
    );
    assert.ok(refused > 0 && lost > 0, "the database was never really away");
    // A write may have been done while its acknowledgement got lost: then the row is there and it counts as unrecorded too.
    assert.ok(found.own >= answered - lost && found.own <= answered, `${answered} answers, ${lost} unrecorded, ${found.own} rows`);
    assert.match(program.output(), /Vastleggen lukt niet\. De bot antwoordt gewoon door/);
    assert.doesNotMatch(program.output(), /iedereen|ECONN.*iedereen|29:user/);
    console.log(
      `      3 outages (1 orderly, 2 as a crash): ${load.answered()} messages, all answered, slowest ${Math.round(load.slowest())} ms; ${acknowledged.length} acknowledged writes, 0 lost; ${lost} events unrecorded`,
    );
  });
});
