import assert from "node:assert/strict";
import type { Activity } from "botbuilder";
import { NEW_CONVERSATION } from "../../bot/answer/conversation.ts";
import { createLogger } from "../../bot/log.ts";
import type { Context, Stores } from "../../bot/storage/contracts.ts";
import { Recorder } from "../../bot/storage/recorder.ts";
import { Memory } from "../../bot/teams/memory.ts";

const ACTIVITY = { id: "1", from: { id: "29:user" }, conversation: { id: "c" } } as Activity;
const HALF_AN_HOUR = 30 * 60_000;

describe("what is remembered of a conversation", () => {
  let now = 0;
  const memory = (contexts: Stores["contexts"]): { memory: Memory; recorder: Recorder } => {
    const stores = { contexts, preferences: { tone: async () => undefined } } as unknown as Stores;
    const recorder = new Recorder(
      () => stores,
      () => "secret",
      createLogger("silent"),
    );
    return {
      memory: new Memory(
        () => stores,
        () => "secret",
        recorder,
        () => now,
      ),
      recorder,
    };
  };
  /** A store that answers after a while, in the order it was asked. */
  const slow = (): Stores["contexts"] & { kept: Context[] } => {
    const kept: Context[] = [];
    const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    return {
      kept,
      async put(context) {
        await later();
        kept.push(context);
      },
      async get(gesprek, notBefore) {
        await later();
        return kept.findLast((context) => context.gesprek === gesprek && context.at >= notBefore);
      },
    };
  };

  it("adds up: a change that comes while another is written loses nothing", async () => {
    const store = slow();
    const { memory: remembering, recorder } = memory(store);
    remembering.remember(ACTIVITY, { gezin: "ja" });
    remembering.remember(ACTIVITY, { bericht: "b" });
    remembering.remember(ACTIVITY, { reactie: "r" });
    const { conversation } = await remembering.recall(ACTIVITY);
    assert.deepEqual([conversation.gezin, conversation.bericht, conversation.reactie], ["ja", "b", "r"]);
    await recorder.flush();
  });

  it("is of use for half an hour, and holds no id of a person or a conversation", async () => {
    const store = slow();
    const { memory: remembering, recorder } = memory(store);
    remembering.remember(ACTIVITY, { gezin: "ja" });
    await recorder.flush();
    now = HALF_AN_HOUR;
    assert.equal((await remembering.recall(ACTIVITY)).conversation.gezin, "ja");
    now = HALF_AN_HOUR + 1;
    assert.deepEqual((await remembering.recall(ACTIVITY)).conversation, NEW_CONVERSATION);
    assert.doesNotMatch(JSON.stringify(store.kept), /29:user|"c"/);
    now = 0;
  });

  it("does not hold up an answer when the database hangs", async () => {
    const hangs = { put: () => new Promise<void>(() => {}), get: () => new Promise<undefined>(() => {}) };
    const { memory: remembering } = memory(hangs);
    remembering.remember(ACTIVITY, { gezin: "ja" });
    const started = Date.now();
    assert.deepEqual((await remembering.recall(ACTIVITY)).conversation, NEW_CONVERSATION);
    assert.ok(Date.now() - started < 5_000);
  });
});
