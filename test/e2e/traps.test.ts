// What other Teams bots broke on, by what their users reported; and every kind of activity that Teams can send.
import assert from "node:assert/strict";
import { buttonIn, cardOf, TeamsClient } from "../helpers/teams-client.ts";

const REFUSAL = "dan moet ik het voor iedereen doen, dat schept een precedent";
const text = (card: unknown): string => JSON.stringify(card);
const BOT = { id: "28:11111111-2222-3333-4444-555555555555", name: "Mag Niet" };
const mention = (fields: object): object => ({ type: "mention", mentioned: BOT, text: "<at>Mag Niet</at>", ...fields });
const html = (content: string): object => ({ contentType: "text/html", content });

describe("what other bots broke on", function () {
  this.timeout(60_000);
  const teams = new TeamsClient();
  before(() => teams.start({ allowedTenants: undefined as never }));
  after(() => teams.stop());
  const errors = (): string[] => teams.server.logs.filter((line) => /"level":(?:50|60)/.test(line));
  afterEach(() => assert.deepEqual(errors(), []));

  it("the same activity again, with the same id and later with a new one", async () => {
    const message = { text: "er is een wachtlijst van een jaar", localTimestamp: "2026-11-26T10:00:00.123+01:00" };
    assert.equal((await teams.send({ ...message, id: "resent" })).length, 1);
    assert.equal((await teams.send({ ...message, id: "resent" })).length, 0);
    assert.equal((await teams.send({ ...message, id: "resent-new" })).length, 0);
    assert.equal((await teams.send({ ...message, id: "said-again", localTimestamp: "2026-11-26T10:00:31.555+01:00" })).length, 1);
    assert.equal((await teams.send({ ...message, id: "someone-else", from: { id: "29:other", name: "Ander" } })).length, 1);
  });

  it("the same activity at the same moment at two doors", async () => {
    const activity = teams.activity({ id: "twice-at-once", text: REFUSAL });
    teams.service.sent.splice(0);
    await Promise.all(Array.from({ length: 5 }, () => teams.post(activity)));
    assert.equal(teams.service.sent.length, 1);
  });

  const messages: [what: string, fields: object, says: RegExp][] = [
    ["text that is null, with the value of a card", { text: null, value: { verb: "antwoord", state: { routine: "precedent" } } }, /Dit schept een precedent/],
    [
      "text that is absent, with a file",
      { text: undefined, attachments: [{ contentType: "application/vnd.microsoft.teams.file.download.info", content: {} }] },
      /alleen tekst lezen/,
    ],
    ["a voice note", { text: "", attachments: [{ contentType: "audio/mp4", contentUrl: "https://x.invalid/a" }] }, /alleen tekst lezen/],
    ["entities that are absent", { text: REFUSAL, entities: undefined }, /precedent/],
    ["a mention without its text", { text: `Mag Niet ${REFUSAL}`, entities: [mention({ text: null })] }, /precedent/],
    [
      "a tag that is a mention",
      { text: `<at>Wijkteam</at> ${REFUSAL}`, entities: [mention({ mentioned: { id: "tag-1", name: "Wijkteam", type: "tag" }, text: "<at>Wijkteam</at>" })] },
      /precedent/,
    ],
    ["a bare mention", { text: "<at>Mag Niet</at>", entities: [mention({})] }, /Ik zie geen tekst/],
    ["a mention in line breaks", { text: `\r\n<at>Mag Niet</at>\r\n ${REFUSAL}\r\n`, entities: [mention({})] }, /precedent/],
    [
      "someone who is called like the bot",
      { text: `<at>Mag Niet</at> ${REFUSAL}`, entities: [mention({ mentioned: { id: "29:person", name: "Mag Niet" } })] },
      /precedent/,
    ],
    [
      "an HTML attachment and no text",
      { text: undefined, attachments: [html(`<div><at id="0">Mag Niet</at>&nbsp;${REFUSAL}</div>`)], entities: [mention({})] },
      /precedent/,
    ],
    [
      "a mention that is a span",
      {
        text: "",
        attachments: [html(`<p><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Mag Niet</span> ${REFUSAL}</p>`)],
        entities: [mention({})],
      },
      /precedent/,
    ],
    [
      "an emoji that is a picture",
      { text: "", attachments: [html(`<p>${REFUSAL} <img alt="😡" itemtype="http://schema.skype.com/Emoji" src="x"></p>`)] },
      /precedent/,
    ],
    [
      "only a GIF",
      { text: "", attachments: [html('<p><img alt="boos" itemtype="http://schema.skype.com/Giphy" src="https://x.invalid/x.gif"></p>')] },
      /alleen tekst lezen/,
    ],
    [
      "a quotation, whose text counts and whose name does not",
      {
        text: "Fatima Wiegersma wat zeg ik hierop?",
        attachments: [
          html(
            `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri" itemid="8:orgid:x">Fatima Wiegersma</strong><span itemprop="time" itemid="1"></span><p itemprop="preview">${REFUSAL}</p></blockquote><p>wat zeg ik hierop?</p>`,
          ),
        ],
      },
      /precedent/,
    ],
    [
      "a message reference",
      { text: "en nu dit", attachments: [{ contentType: "messageReference", content: JSON.stringify({ messageId: "1", messagePreview: REFUSAL }) }] },
      /precedent/,
    ],
    [
      "a forwarded message",
      { text: "", attachments: [{ contentType: "forwardedMessageReference", content: JSON.stringify({ originalMessageContent: `<p>${REFUSAL}</p>` }) }] },
      /precedent/,
    ],
    ["a reference that is no JSON", { text: REFUSAL, attachments: [{ contentType: "messageReference", content: "{" }] }, /precedent/],
    ["a guest without an Entra id", { text: REFUSAL, from: { id: "29:guest" } }, /precedent/],
    ["an anonymous user in a meeting", { text: REFUSAL, from: { id: "8:teamsvisitor:abc", name: "" }, channelData: { meeting: { id: "m" } } }, /precedent/],
    [
      "Copilot, with an empty name",
      { text: REFUSAL, from: { id: "29:copilot", name: "", aadObjectId: null }, channelData: { productContext: "COPILOT" } },
      /precedent/,
    ],
    [
      "a shared channel, with a team id that is a thread",
      { text: REFUSAL, channelData: { team: { id: "19:thread@thread.tacv2", aadGroupId: null }, channel: { type: "shared" } } },
      /precedent/,
    ],
  ];
  for (const [what, fields, says] of messages) {
    it(`a message with ${what}`, async () => {
      const replies = await teams.send(fields);
      assert.equal(replies.length, 1);
      assert.match(text(replies[0]), says);
      assert.doesNotMatch(text(replies[0]), /Wiegersma/);
    });
  }

  it("a channel message of which only the HTML arrives, with the mention", async () => {
    const [reply] = await teams.send(
      {
        text: undefined,
        attachments: [html(`<div><div><span itemtype="http://schema.skype.com/Mention" itemid="0">Mag Niet</span>&nbsp;${REFUSAL}</div></div>`)],
        entities: [mention({})],
      },
      "channel",
    );
    assert.match(text(reply), /Meer, alleen voor mij/);
  });

  it("an invoke without the id of the card it came from", async () => {
    const card = cardOf((await teams.say(REFUSAL))[0]);
    const since = Date.now();
    for (let i = 0; i < 2; i++) await teams.press(buttonIn(card, "👍"), "personal", { replyToId: undefined });
    assert.equal((await teams.server.stores.feedback.between(since, Date.now() + 1)).length, 1);
  });

  it("a card that refreshes itself: nothing is posted and nothing is kept", async () => {
    const card = cardOf((await teams.say(REFUSAL))[0]);
    await teams.settled();
    teams.service.sent.splice(0);
    const since = Date.now();
    for (const title of ["Deel met collega", "👍", "Herinner me", "Een andere"]) {
      const { status, body } = await teams.invoke("adaptiveCard/action", {
        action: { type: "Action.Execute", verb: "x", data: buttonIn(card, title) },
        trigger: "automatic",
      });
      assert.equal(status, 200);
      assert.ok(body.statusCode === 200);
    }
    await teams.settled();
    assert.deepEqual(teams.service.sent, []);
    assert.deepEqual(await teams.server.stores.feedback.between(since, Date.now() + 1), []);
    assert.deepEqual(await teams.server.stores.reminders.claim(Date.now() + 1e10, 1, 10), []);
  });

  it("feedback and sign-in invokes: 200 with an empty object", async () => {
    for (const [name, value] of [
      ["message/submitAction", { actionName: "feedback", actionValue: { reaction: "like", feedback: "{}" } }],
      ["signin/verifyState", { state: "1" }],
      ["signin/tokenExchange", { id: "1", connectionName: "c", token: "t" }],
      ["signin/failure", {}],
    ] as const) {
      const { status, body } = await teams.invoke(name, value);
      assert.deepEqual([status, body], [200, {}], name);
    }
  });

  it("a service address with a path and without a closing slash, as in GCC High", async () => {
    const serviceUrl = `${teams.service.url}/gcch/teams`;
    teams.service.sent.splice(0);
    const response = await teams.post({ ...teams.activity({ text: REFUSAL, id: "gcch" }), serviceUrl }, teams.service.token({ serviceurl: serviceUrl }));
    assert.equal(response.status, 200);
    assert.match(teams.service.sent[0]?.path ?? "", /^\/gcch\/teams\/v3\/conversations\//);
  });

  describe("a connector that has enough of it", () => {
    const behaviours: [what: string, behaviour: object[]][] = [
      ["429 with Retry-After", [{ status: 429, headers: { "retry-after": "1" } }]],
      ["412, twice", [{ status: 412 }, { status: 412 }]],
      ["502", [{ status: 502 }]],
      ["an answer that takes long", [{ delayMs: 700 }]],
    ];
    for (const [what, behaviour] of behaviours)
      it(`with ${what} gets the answer all the same, once`, async () => {
        teams.service.behaviour.push(...behaviour);
        const replies = await teams.say(REFUSAL, "personal", { id: `throttled-${what}` });
        assert.equal(replies.length, 1);
        assert.equal(teams.service.behaviour.length, 0);
      });

    it("gets answers in whatever order it takes them, each for its own message", async () => {
      teams.service.sent.splice(0);
      teams.service.behaviour.push({ delayMs: 600 }, { delayMs: 0 });
      const before = teams.service.calls;
      const first = teams.post(teams.activity({ id: "order-1", text: REFUSAL }));
      while (teams.service.calls === before) await new Promise((resolve) => setTimeout(resolve, 5));
      await teams.post(
        teams.activity({ id: "order-2", text: "er is een wachtlijst van een jaar", conversation: { id: "a:other", conversationType: "personal" } }),
      );
      await first;
      const order = teams.service.sent.map(({ path, activity }) => [/a(?:%3A|:)other/.test(path), /wachtlijst/.test(text(cardOf(activity)))]);
      assert.deepEqual(order, [
        [true, true],
        [false, false],
      ]);
    });
  });
});

describe("every kind of activity that Teams can send", function () {
  this.timeout(60_000);
  const teams = new TeamsClient();
  before(() => teams.start());
  after(() => teams.stop());
  let logged = 0;
  beforeEach(() => {
    logged = teams.server.logs.length;
    teams.service.sent.splice(0);
  });
  /** Neither an answer in the conversation, nor a line in the log. */
  const quiet = (): void => {
    assert.deepEqual(teams.service.sent, []);
    assert.deepEqual(teams.server.logs.slice(logged), []);
  };

  const kinds: [what: string, fields: object][] = [
    ["a reaction", { type: "messageReaction", reactionsAdded: [{ type: "like" }], replyToId: "1" }],
    ["a reaction that is taken back", { type: "messageReaction", reactionsRemoved: [{ type: "like" }], replyToId: "1" }],
    [
      "one reaction that adds and removes",
      { type: "messageReaction", reactionsAdded: [{ type: "heart" }], reactionsRemoved: [{ type: "like" }], replyToId: "1" },
    ],
    ["someone who joins", { type: "conversationUpdate", membersAdded: [{ id: "29:new" }], channelData: { eventType: "teamMemberAdded" } }],
    ["someone who leaves", { type: "conversationUpdate", membersRemoved: [{ id: "29:new" }], channelData: { eventType: "teamMemberRemoved" } }],
    ...[
      "channelCreated",
      "channelDeleted",
      "channelRenamed",
      "channelRestored",
      "teamArchived",
      "teamDeleted",
      "teamHardDeleted",
      "teamRenamed",
      "teamRestored",
      "teamUnarchived",
    ].map((eventType): [string, object] => [
      `a change of a team (${eventType})`,
      { type: "conversationUpdate", channelData: { eventType, team: { id: "19:t", name: "x" }, channel: { id: "19:c", name: "x" } } },
    ]),
    ["an installation", { type: "installationUpdate", action: "add" }],
    ["an upgrade", { type: "installationUpdate", action: "add-upgrade" }],
    ["a removal", { type: "installationUpdate", action: "remove" }],
    [
      "a meeting that starts",
      {
        type: "event",
        name: "application/vnd.microsoft.meetingStart",
        value: { Id: "1", JoinUrl: "https://x.invalid", MeetingType: "x", Title: "x", StartTime: "2026-11-26T10:00:00Z" },
      },
    ],
    [
      "a meeting that ends",
      {
        type: "event",
        name: "application/vnd.microsoft.meetingEnd",
        value: { Id: "1", JoinUrl: "https://x.invalid", MeetingType: "x", Title: "x", EndTime: "2026-11-26T10:00:00Z" },
      },
    ],
    ["a read receipt", { type: "event", name: "application/vnd.microsoft.readReceipt", value: { lastReadMessageId: "1" } }],
    ["an event that nobody knows", { type: "event", name: "odd", value: {} }],
    ["an event without a name", { type: "event" }],
    ["someone who types", { type: "typing" }],
    ["the end of a conversation", { type: "endOfConversation" }],
    ["a kind that does not exist", { type: "odd" }],
    ["a delete of what was never answered", { type: "messageDelete", id: "never", channelData: { eventType: "softDeleteMessage" } }],
  ];
  for (const [what, fields] of kinds)
    it(`${what}: a quiet 200`, async () => {
      assert.equal((await teams.post(teams.activity(fields))).status, 200);
      quiet();
    });

  const unknown = [
    "config/fetch",
    "config/submit",
    "actionableMessage/executeAction",
    "composeExtension/queryLink",
    "composeExtension/anonymousQueryLink",
    "composeExtension/querySettingUrl",
    "composeExtension/setting",
    "composeExtension/selectItem",
    "composeExtension/onCardButtonClicked",
    "tab/fetch",
    "tab/submit",
    "message/fetchTask",
    "suggestedActions/submit",
    "handoff/action",
    "search",
    "odd/thing",
    "",
  ];
  for (const name of unknown)
    it(`an invoke called ${name || "nothing"}: 501 without noise`, async () => {
      for (const value of [{}, null, undefined]) assert.equal((await teams.invoke(name, value)).status, 501, String(value));
      quiet();
    });

  const odd: [name: string, value: unknown][] = [
    ["adaptiveCard/action", undefined],
    ["adaptiveCard/action", { action: null }],
    ["adaptiveCard/action", { action: { type: "Action.Odd", verb: "x", data: {} } }],
    ["adaptiveCard/action", { action: { type: "Action.Execute", verb: "x" } }],
    ["application/search", { queryText: "x", kind: "search", queryOptions: { skip: 0, top: 5 }, dataset: "x" }],
    ["application/search", undefined],
    ["task/fetch", undefined],
    ["task/fetch", { data: null }],
    ["task/submit", null],
    ["composeExtension/fetchTask", null],
    ["composeExtension/submitAction", null],
    ["composeExtension/query", null],
    ["fileConsent/invoke", {}],
    ["fileConsent/invoke", { action: "accept" }],
    ["fileConsent/invoke", undefined],
  ];
  for (const [name, value] of odd)
    it(`${name} with ${JSON.stringify(value)}: an answer, never a 500`, async () => {
      const { status } = await teams.invoke(name, value);
      assert.ok(status === 200 || status === 400 || status === 501, String(status));
      assert.deepEqual(
        teams.server.logs.slice(logged).filter((line) => line.includes("turn failed")),
        [],
      );
    });
});
