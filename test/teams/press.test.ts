import assert from "node:assert/strict";
import type { TurnContext } from "botbuilder";
import { stateFor } from "../../bot/answer/compose.ts";
import { createLogger } from "../../bot/log.ts";
import type { Stores } from "../../bot/storage/contracts.ts";
import { Recorder } from "../../bot/storage/recorder.ts";
import { Memory } from "../../bot/teams/memory.ts";
import { Presses } from "../../bot/teams/press.ts";
import { real } from "../helpers/real-library.ts";

const CONTEXT = { activity: { id: "1", from: { id: "29:u" }, conversation: { id: "c" }, serviceUrl: "x", channelId: "msteams" } } as unknown as TurnContext;
const SLOW_MS = 900;

describe("a press while the database is slow", function () {
  this.timeout(60_000);
  it("undoes what was written after it was said to have failed", async () => {
    const knowledge = await real();
    const undone: string[] = [];
    const later = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), SLOW_MS));
    const stores = {
      reminders: { add: () => later(7), done: async (id: number) => void undone.push(`reminder ${id}`) },
      editorial: { add: () => later(8), remove: async (id: number) => void undone.push(`sentence ${id}`) },
    } as unknown as Stores;
    const log = createLogger("silent");
    const secret = (): string => "secret";
    const recorder = new Recorder(() => stores, secret, log);
    const memory = new Memory(() => stores, secret, recorder);
    const presses = new Presses({ knowledge: () => knowledge, stores: () => stores, secret, recorder, memory, send: async () => {}, log });
    const reminder = await presses.press(CONTEXT, { verb: "herinner", state: stateFor("precedent") }, "chat");
    const sentence = await presses.press(CONTEXT, { verb: "instuur-ja", zin: "dat doen we nooit" }, "chat");
    assert.match(JSON.stringify(reminder), /De herinnering is niet gezet/);
    assert.match(JSON.stringify(sentence), /Er is niets bewaard/);
    await presses.flush();
    assert.deepEqual(undone.sort(), ["reminder 7", "sentence 8"]);
  });
});
