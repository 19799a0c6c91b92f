import assert from "node:assert/strict";
import type { Antwoord } from "../../bot/answer/answer.ts";
import { createLogger } from "../../bot/log.ts";
import type { Stores, UsageEvent } from "../../bot/storage/contracts.ts";
import { Recorder } from "../../bot/storage/recorder.ts";

const ANSWER = { uitkomst: "onbekend", versie: "v" } as Antwoord;
const ACTOR = { tenant: "t", user: "u" };

describe("recording", () => {
  const lines: string[] = [];
  const written: UsageEvent[] = [];
  const log = createLogger("info", { write: (line: string) => void lines.push(line) });
  const stores = { events: { add: async (event: UsageEvent) => void written.push(event) } } as unknown as Stores;
  beforeEach(() => {
    lines.splice(0);
    written.splice(0);
  });

  const record = async (recorder: Recorder): Promise<void> => {
    recorder.answered(ANSWER, undefined, "persoonlijk", ACTOR);
    await recorder.flush();
  };

  it("asks for the key only when there is a database to write to", async () => {
    const recorder = new Recorder(
      () => undefined,
      () => assert.fail("asked for a key"),
      log,
    );
    await record(recorder);
    assert.equal(recorder.lost, 1);
  });

  it("counts and says in Dutch that it cannot, once a minute, and never throws, when there is no key", async () => {
    let key: string | undefined;
    const secret = (): string => {
      if (!key) throw Object.assign(new Error("/data/pseudonym.key"), { code: "ENOTDIR" });
      return key;
    };
    const recorder = new Recorder(() => stores, secret, log);
    await record(recorder);
    await record(recorder);
    assert.deepEqual([recorder.lost, written.length, lines.length], [2, 0, 1]);
    assert.match(lines[0] ?? "", /Vastleggen lukt niet\. De bot antwoordt gewoon door/);
    key = "k".repeat(32);
    await record(recorder);
    assert.equal(written.length, 1);
  });
});
