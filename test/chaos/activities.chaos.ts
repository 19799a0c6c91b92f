// 10,000 random and damaged activities with a valid token: no 500, no crash, and memory that stays within bounds.
import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import fc from "fast-check";
import { APP, BotService } from "../helpers/bot-service.ts";
import { ROOT } from "../helpers/real-library.ts";
import { damaged, oddActivities } from "./odd-activities.ts";
import { watched } from "./program.ts";

const COUNT = 10_000;
const SEED = 20_261_126;
const AT_ONCE = 8;
const MAX_BODY = 256 * 1024;
/** Heap that may be held more at the end than after the first part, when every cache has had its share. */
const GROWTH = 40 * 2 ** 20;

interface State {
  /** How many activities reached the bot itself. */
  turns: number;
  heap: number;
  rss: number;
  logs: string[];
}

describe(`${COUNT} random and damaged activities`, function () {
  this.timeout(150_000);
  const service = new BotService();
  let child: ChildProcess;
  let url = "";
  let exited = false;
  let printed = "";
  before(async () => {
    await service.start();
    child = watched(
      fork("test/chaos/signed-server.ts", [service.url], {
        cwd: ROOT,
        execArgv: ["--import", "tsx", "--expose-gc"],
        stdio: ["ignore", "pipe", "pipe", "ipc"],
      }),
    );
    child.once("exit", () => (exited = true));
    // botbuilder prints what it thinks of a token; that is shown only when something went wrong.
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text: string) => (printed = (printed + text).slice(-4_000)));
    url = await new Promise((resolve) => child.once("message", (message) => resolve((message as { url: string }).url)));
  });
  after(async () => {
    child.kill("SIGKILL");
    await service.stop();
  });

  const state = (): Promise<State> =>
    new Promise((resolve) => {
      child.once("message", (message) => resolve(message as State));
      child.send("memory");
    });

  it("give no 500, no crash and no growth without end", async () => {
    const token = service.token();
    const statuses = new Map<number | string, number>();
    const failures: string[] = [];
    const once = (body: string): Promise<number | string> =>
      fetch(`${url}/api/messages`, { method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${token}` }, body }).then(
        async (response) => {
          await response.arrayBuffer();
          return response.status;
        },
        (error: Error) => `no answer (${(error.cause as { code?: string } | undefined)?.code ?? error.message})`,
      );
    const post = async (body: string): Promise<void> => {
      let status = await once(body);
      // A body that is too large closes its connection before the 413 is read, and the next request may have been put on that one already.
      if (typeof status === "string") status = Buffer.byteLength(body) > MAX_BODY ? 413 : await once(body);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      // 501 is what Teams expects for an invoke that nobody handles.
      if ((typeof status === "string" || status >= 500) && status !== 501 && failures.length < 5) failures.push(`${status}: ${body.slice(0, 2_000)}`);
      service.sent.splice(0);
    };

    const bodies = fc.sample(fc.tuple(oddActivities(service.url, `28:${APP.MicrosoftAppId}`), fc.option(fc.tuple(fc.nat(), fc.nat(3)), { freq: 3 })), {
      seed: SEED,
      numRuns: COUNT,
    });
    let next = 0;
    const upTo = async (end: number): Promise<void> => {
      const caller = async (): Promise<void> => {
        while (next < end) {
          const [activity, damage] = bodies[next++] as (typeof bodies)[number];
          const body = JSON.stringify(activity);
          await post(damage ? damaged(body, damage) : body);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, caller));
    };

    await upTo(COUNT * 0.4);
    const early = await state();
    await upTo(COUNT);
    const late = await state();
    const tally = [...statuses].map(([status, count]) => `${count} × ${status}`).join(", ");
    assert.deepEqual(failures, [], tally);
    assert.equal(exited, false, `the program ended:\n${printed}`);
    assert.ok(late.heap - early.heap < GROWTH, `heap grew from ${early.heap} to ${late.heap}`);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    assert.equal(await once(JSON.stringify(service.activity({ text: "dat schept een precedent" }))), 200);
    assert.match(JSON.stringify(service.sent), /Dit schept een precedent/, "an ordinary answer afterwards");
    const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
    console.log(
      `      ${COUNT} activities, of which ${late.turns} reached the bot: ${tally}; heap ${megabytes(early.heap)} after ${COUNT * 0.4}, ${megabytes(late.heap)} at the end (rss ${megabytes(early.rss)} and ${megabytes(late.rss)}); ${late.logs.length + early.logs.length} log lines`,
    );
  });
});
