import assert from "node:assert/strict";
import type { Stores } from "../../bot/storage/contracts.ts";
import { type MessageLike, readMessage } from "../../bot/teams/incoming.ts";
import { RecentActivities } from "../../bot/teams/recent-activities.ts";

const BOT = { id: "28:bot", name: "Mag Niet" };
const mention = (id: string, text: string | null) => ({ type: "mention", mentioned: { id, name: "x" }, text });
const read = (activity: object): unknown => readMessage(activity as MessageLike);
const text = (value: string): unknown => ({ kind: "text", text: value, own: value, quoted: "", cut: false });

describe("reading an activity", () => {
  const table: [what: string, activity: object, expected: unknown][] = [
    ["plain text", { text: "dat mag niet" }, text("dat mag niet")],
    ["no text at all", {}, { kind: "empty" }],
    ["a text that is null", { text: null }, { kind: "empty" }],
    ["white space", { text: " \r\n " }, { kind: "empty" }],
    ["a picture", { attachments: [{ contentType: "image/png" }] }, { kind: "attachment" }],
    ["the HTML copy that Teams adds, without text", { attachments: [{ contentType: "text/html", content: "<p></p>" }] }, { kind: "empty" }],
    [
      "a mention of the bot",
      { text: "<at>Mag Niet</at> dat kan niet", recipient: BOT, entities: [mention("28:bot", "<at>Mag Niet</at>")] },
      text("dat kan niet"),
    ],
    ["a bare mention of the bot", { text: "<at>Mag Niet</at>\r\n", recipient: BOT, entities: [mention("28:bot", "<at>Mag Niet</at>")] }, { kind: "empty" }],
    ["a mention without text", { text: "dat kan niet", recipient: BOT, entities: [mention("28:bot", null)] }, text("dat kan niet")],
    [
      "a mention of someone else",
      { text: "<at>Fatima</at> zegt nee", recipient: BOT, entities: [mention("29:x", "<at>Fatima</at>")] },
      text("[naam]  zegt nee"),
    ],
    ["HTML and entities", { text: "<p>dat <b>mag</b> niet &amp; kan niet</p>" }, text("dat  mag  niet & kan niet")],
    [
      "signs that open no tag",
      { text: "bij <3 kinderen en een inkomen < 1000 <b>mag</b> het niet" },
      text("bij <3 kinderen en een inkomen < 1000  mag  het niet"),
    ],
    ["a row of tags that never close", { text: "<a <a <b>dat</b> mag niet" }, text("<a <a  dat  mag niet")],
    ["a script tag", { text: "<script>alert(1)</script>dat mag niet" }, text("alert(1) dat mag niet")],
  ];
  for (const [what, activity, expected] of table) it(`understands ${what}`, () => assert.deepEqual(read(activity), expected));

  it("says when it cut a text that is too long", () => {
    const long = readMessage({ text: "dat mag niet. ".repeat(3_000) });
    assert.ok(long.kind === "text" && long.cut);
  });

  it("hands on redacted text only", () => assert.deepEqual(read({ text: "mevrouw De Vries, 06-12345678" }), text("mevrouw [naam], [telefoon]")));
});

describe("activities that come twice", () => {
  it("are claimed once within ten minutes, per conversation", async () => {
    const recent = new RecentActivities();
    assert.ok(await recent.claim({ conversation: { id: "a" }, id: "1" }, 0));
    assert.ok(!(await recent.claim({ conversation: { id: "a" }, id: "1" }, 15_000)));
    assert.ok(await recent.claim({ conversation: { id: "b" }, id: "1" }, 15_000));
    assert.ok(await recent.claim({ conversation: { id: "a" }, id: "1" }, 11 * 60_000));
  });
  it("are all let through without an id", async () => {
    const recent = new RecentActivities();
    assert.ok((await recent.claim({ conversation: { id: "a" } })) && (await recent.claim({ conversation: { id: "a" } })));
  });
  it("are claimed once by two instances on one database, under a key that holds no id", async () => {
    const keys: string[] = [];
    const stores = { handled: { claim: async (key: string) => !keys.includes(key) && keys.push(key) > 0 } } as unknown as Stores;
    const [one, two] = [0, 1].map(
      () =>
        new RecentActivities(
          () => stores,
          () => "secret",
        ),
    ) as [RecentActivities, RecentActivities];
    assert.ok(await one.claim({ conversation: { id: "conversation-7" }, id: "activity-9" }, 0));
    assert.ok(!(await two.claim({ conversation: { id: "conversation-7" }, id: "activity-9" }, 1_000)));
    assert.doesNotMatch(keys.join(), /conversation|activity/);
  });
  it("are answered when the key cannot be read", async () => {
    const stores = { handled: { claim: async () => true } } as unknown as Stores;
    const secret = (): string => {
      throw new Error("no key");
    };
    assert.ok(await new RecentActivities(() => stores, secret).claim({ conversation: { id: "a" }, id: "1" }));
  });
  it("are answered while the database is away or slow", async () => {
    const failing = { handled: { claim: async () => Promise.reject(new Error("away")) } } as unknown as Stores;
    const hanging = { handled: { claim: () => new Promise<boolean>(() => {}) } } as unknown as Stores;
    assert.ok(
      await new RecentActivities(
        () => failing,
        () => "s",
      ).claim({ conversation: { id: "a" }, id: "1" }),
    );
    assert.ok(
      await new RecentActivities(
        () => hanging,
        () => "s",
      ).claim({ conversation: { id: "a" }, id: "1" }),
    );
  });
});
