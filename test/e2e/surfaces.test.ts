import assert from "node:assert/strict";
import { DISCONNECTED } from "../helpers/no-stores.ts";
import { buttonIn, cardOf, TeamsClient } from "../helpers/teams-client.ts";

const REFUSAL = "de gemeente zegt bij de bijstand: dan moet ik het voor iedereen doen, dat schept een precedent";
const text = (card: unknown): string => JSON.stringify(card);

describe("the message extension", function () {
  this.timeout(60_000);
  const teams = new TeamsClient();
  before(() => teams.start());
  after(() => teams.stop());

  const query = async (name: string | undefined, value: string, fields: object = {}): Promise<any> => {
    const parameters = [{ ...(name ? { name } : {}), value }];
    const { status, body } = await teams.invoke("composeExtension/query", {
      commandId: "weerwoord",
      parameters,
      queryOptions: { skip: 0, count: 20 },
      ...fields,
    });
    assert.equal(status, 200);
    return body.composeExtension;
  };

  const found: [tab: string | undefined, value: string, says: RegExp][] = [
    ["nee", "presedent", /Dit schept een precedent/],
    ["nee", "kastje muur", /Daar zijn wij niet van/],
    ["grond", "artikel 4 84 awb", /Artikel 4:84 Awb/],
    ["dooddoener", "wachtlijst", /Er is een wachtlijst/],
    // The Agents Playground sends no name of the parameter.
    [undefined, "presedent", /Dit schept een precedent/],
  ];
  for (const [tab, value, says] of found)
    it(`finds “${value}” on tab ${tab ?? "(none)"}`, async () => {
      const { type, attachmentLayout, attachments } = await query(tab, value);
      assert.deepEqual([type, attachmentLayout], ["result", "list"]);
      assert.match(text(attachments[0].preview), says);
      assert.equal(attachments[0].contentType, "application/vnd.microsoft.card.adaptive");
      // What is inserted works in any chat: nothing on it needs the bot.
      assert.doesNotMatch(text(attachments.map(({ content }: any) => content)), /Action\.(?:Execute|Submit)/);
    });

  it("shows what is used most for an empty query, on every tab, and all of it page by page", async () => {
    for (let i = 0; i < 5; i++) await teams.say("er is een wachtlijst van een half jaar", "personal", { from: { id: `29:user-${i}`, name: "x" } });
    const initial = { parameters: [{ name: "initialRun", value: "true" }] };
    const { attachments } = await query("nee", "", initial);
    assert.match(text(attachments[0].preview), /wachtlijst/);
    for (const tab of ["nee", "dooddoener", "grond"]) assert.ok((await query(tab, "")).attachments.length >= 10, tab);
    const second = await query("nee", "a", { queryOptions: { skip: 5, count: 3 } });
    assert.ok(second.type === "message" || second.attachments.length <= 3);
  });

  it("says so when nothing is found", async () => {
    const { type, text: message } = await query("grond", "xqzwkj");
    assert.deepEqual([type, message], ["message", "Niets gevonden. Probeer een ander woord."]);
  });

  const oddQueries: [what: string, value: unknown][] = [
    ["no parameters", { commandId: "weerwoord" }],
    ["nothing", undefined],
    ["a number for a value", { parameters: [{ name: "nee", value: 5 }] }],
    ["a tab that is not there", { parameters: [{ name: "maan", value: "wachtlijst" }] }],
    ["a page that cannot be", { parameters: [{ name: "nee", value: "wachtlijst" }], queryOptions: { skip: -5, count: 1e9 } }],
    ["a very long query", { parameters: [{ name: "nee", value: "wachtlijst ".repeat(5_000) }] }],
  ];
  for (const [what, value] of oddQueries)
    it(`answers a query with ${what}`, async () => assert.equal((await teams.invoke("composeExtension/query", value)).status, 200));

  const payload = (content: string, extra: object = {}): object => ({
    commandId: "geefWeerwoord",
    commandContext: "message",
    messagePayload: { id: "1", body: { contentType: "html", content }, from: { user: { displayName: "Collega Planthamer" } }, ...extra },
  });
  const open = async (value: unknown): Promise<any> => {
    const { status, body } = await teams.invoke("composeExtension/fetchTask", value);
    assert.equal(status, 200);
    assert.equal(body.task.type, "continue");
    return body.task.value.card.content;
  };
  const submit = async (data: object): Promise<any> => {
    const { status, body } = await teams.invoke("composeExtension/submitAction", { commandId: "geefWeerwoord", data });
    assert.equal(status, 200);
    return body;
  };
  const inDialog = async (data: object): Promise<any> => (await submit(data)).task.value.card.content;

  it("answers a colleague's message in a dialog, without anything in the conversation", async () => {
    teams.service.sent.splice(0);
    const card = await open(payload(`<p>Hoi <at id="0">Fatima</at>, ${REFUSAL}</p>`));
    assert.match(text(card), /Dit schept een precedent/);
    assert.doesNotMatch(text(card), /Action\.Execute|Planthamer|Fatima/);
    assert.deepEqual(teams.service.sent, []);
    await teams.settled();
    const events = await teams.server.stores.events.between(0, Date.now() + 1);
    assert.deepEqual([events.at(-1)?.kanaal, events.at(-1)?.routine], ["extensie", "precedent"]);
  });

  it("inserts a dooddoener or a ground in the compose box, and shows it as text to copy", async () => {
    const card = await open(payload(REFUSAL));
    const dooddoener = await submit(buttonIn(card, "Zet in mijn bericht"));
    assert.deepEqual([dooddoener.composeExtension.type, dooddoener.composeExtension.attachments.length], ["result", 1]);
    assert.match(text(dooddoener.composeExtension.attachments[0].content), /Dit schept een precedent/);
    const ground = await submit(buttonIn(card, "Zet in mijn bericht: "));
    assert.match(text(ground.composeExtension.attachments[0].content), /Lees de wettekst/);
    const copy = await inDialog(buttonIn(card, "Kopieer"));
    assert.match(text(copy), /"type":"Input.Text","id":"kopie"/);
    assert.match(text(await inDialog(buttonIn(copy, "Terug"))), /Dit schept een precedent/);
  });

  it("goes on in the dialog: another tone, another no, the peeling", async () => {
    const card = await open(payload(REFUSAL));
    assert.match(text(await inDialog(buttonIn(card, "Een andere"))), /Dit schept een precedent/);
    assert.match(text(await inDialog(buttonIn(card, "Afpellen"))), /Vraag 1 van 4/);
    const groups = await inDialog(buttonIn(await inDialog(buttonIn(card, "Klopt niet")), "Geen van deze"));
    assert.match(text(await inDialog(buttonIn(groups, "Geld en capaciteit"))), /wachtlijst/);
  });

  it("asks what was said when there is no text to read, and reads what is typed there", async () => {
    for (const value of [
      payload(""),
      payload('<p><img src="x" itemtype="http://schema.skype.com/Giphy"></p>'),
      { commandId: "geefWeerwoord", commandContext: "compose" },
      undefined,
    ]) {
      const card = await open(value);
      assert.match(text(card), /Wat werd er gezegd\?/);
      assert.match(text(await inDialog({ ...buttonIn(card, "Geef weerwoord"), tekst: REFUSAL })), /Dit schept een precedent/);
    }
    assert.match(text(await inDialog({ verb: "lees" })), /Wat werd er gezegd\?/);
  });

  it("puts safety first on a colleague's message too", async () =>
    assert.match(text(await open(payload("hij staat nu met een mes voor de deur"))), /Eerst veiligheid.*112/));

  it("answers an old dialog with a sentence", async () => {
    for (const data of [{}, { verb: "x" }, { verb: "antwoord", state: { routine: "weg" } }, { verb: "invoegen", state: { routine: "weg" } }, undefined]) {
      const body = await submit(data as object);
      assert.deepEqual([body.task.type, /oudere versie/.test(body.task.value)], ["message", true]);
    }
  });
});

describe("channels and group chats", function () {
  this.timeout(60_000);
  const teams = new TeamsClient();
  before(() => teams.start());
  after(() => teams.stop());

  for (const place of ["channel", "groupChat"] as const) {
    it(`get a short answer in a ${place}, and the rest in a dialog for who asks`, async () => {
      const [reply] = await teams.say(`mevrouw Wiegersma: ${REFUSAL}`, place);
      const card = cardOf(reply);
      assert.match(text(card), /Dit schept een precedent.*Zeg bijvoorbeeld.*Meer, alleen voor mij/);
      assert.doesNotMatch(text(card), /Wiegersma|Wat zegt de wet|gezin gesproken|Lijkt op/);
      const { status, body } = await teams.invoke("task/fetch", { data: buttonIn(card, "Meer") }, {}, place);
      assert.deepEqual([status, body.task.type], [200, "continue"]);
      const inside = body.task.value.card.content;
      assert.match(text(inside), /Wat zegt de wet\?.*Naar wie nu\?/);
      assert.doesNotMatch(text(inside), /Herinner me|Deel met collega|Action\.Execute/);
      const next = await teams.invoke("task/submit", { data: buttonIn(inside, "Een andere") }, {}, place);
      assert.match(text(next.body.task.value.card.content), /Dit schept een precedent/);
      teams.service.sent.splice(0);
      const old = await teams.invoke("task/submit", { data: { verb: "weg" } }, {}, place);
      assert.match(text(old.body), /oudere versie/);
      assert.deepEqual(teams.service.sent, []);
    });
  }

  it("keep apart what someone does in their own dialog from the channel, and one's tone from another's", async () => {
    await teams.say("scherper", "personal");
    await teams.say(REFUSAL, "personal");
    await teams.press({ verb: "antwoord", state: { routine: "precedent", toon: "scherp" } });
    const [reply] = await teams.say(REFUSAL, "channel");
    const more = buttonIn(cardOf(reply), "Meer");
    assert.equal(more.state.toon, undefined);
    // Someone looks at another no, on their own.
    await teams.invoke("task/submit", { data: { verb: "antwoord", state: { routine: "te-duur" } } }, {}, "channel");
    await teams.settled();
    const [next] = await teams.say("andere", "channel");
    assert.match(text(cardOf(next)), /Dit schept een precedent/);
    for (const data of [
      { verb: "herinner", state: { routine: "precedent" } },
      { verb: "deel", state: { routine: "precedent" } },
    ])
      assert.match(text((await teams.invoke("task/submit", { data }, {}, "channel")).body), /oudere versie/);
    assert.deepEqual(await teams.server.stores.reminders.claim(Date.now() + 1e10, 1, 10), []);
  });

  it("answer in the thread that asked", async () => {
    await teams.say(REFUSAL, "channel", { id: "1795712026999" });
    const path = decodeURIComponent(teams.service.sent[0]?.path ?? "");
    assert.match(path, /19:channel@thread\.tacv2;messageid=1795712026822\/activities/);
  });

  it("get no case detail from a doubt, an unknown or a follow-up either", async () => {
    await teams.say(REFUSAL, "channel");
    assert.match((await teams.say("en de wet?", "channel"))[0].text, /Druk op ‘Meer, alleen voor mij’/);
    assert.match((await teams.say("herinner me over een week", "channel"))[0].text, /alleen in een gesprek tussen ons/);
    for (const words of ["lekker weer vandaag", "andere", "klopt niet", "naar wie nu?", "afpellen"]) {
      const [reply] = await teams.say(words, "channel");
      assert.doesNotMatch(text(reply), /"zin"|gezin gesproken|Wat zegt de wet/, words);
    }
  });

  it("show the safety card to everyone, and personal commands to nobody", async () => {
    assert.match(text(cardOf((await teams.say("hij staat nu met een mes voor de deur", "channel"))[0])), /112/);
    for (const words of ["mijn gegevens", "vergeet mij"]) assert.match((await teams.say(words, "channel"))[0].text, /alleen in een gesprek tussen ons/);
  });

  it("do not turn a public card into someone's own when an old client presses a button of another card", async () => {
    const body = await teams.press({ verb: "antwoord", state: { routine: "precedent" } }, "channel");
    assert.match(text(body.value), /Meer, alleen voor mij/);
    assert.doesNotMatch(text(body.value), /Wat zegt de wet/);
    assert.match(text(await teams.press({ verb: "afpellen", state: { routine: "precedent" } }, "channel")), /alleen in een gesprek tussen ons/);
  });
});

describe("without a database", function () {
  this.timeout(60_000);
  const teams = new TeamsClient();
  before(() => teams.start({ stores: DISCONNECTED }));
  after(() => teams.stop());

  it("answers, goes on in the card, and says what it cannot keep", async () => {
    const card = cardOf((await teams.say(REFUSAL))[0]);
    assert.match(text(card), /Dit schept een precedent/);
    assert.match(text((await teams.press(buttonIn(card, "Een andere"))).value), /Dit schept een precedent/);
    assert.match(text((await teams.press(buttonIn(card, "Herinner me"))).value), /De herinnering is niet gezet/);
    assert.match(text((await teams.press({ verb: "instuur-ja", zin: "dat doen we nooit" })).value), /Insturen lukte niet/);
    assert.match((await teams.say("een andere zin graag"))[0].text, /Ik weet niet meer/);
    assert.equal((await teams.invoke("composeExtension/query", { parameters: [{ name: "nee", value: "" }] })).status, 200);
  });
});
