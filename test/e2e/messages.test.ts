import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { BotService } from "../helpers/bot-service.ts";
import { type Running, startServer } from "../helpers/running-server.ts";

describe("the bot over HTTP, with signed tokens", () => {
  const service = new BotService();
  let server: Running;
  before(async function () {
    this.timeout(60_000);
    await service.start();
    server = await startServer(service);
  });
  after(async () => {
    await server.stop();
    await service.stop();
  });
  beforeEach(() => service.sent.splice(0));

  const post = (body: unknown, token: string | undefined = service.token()): Promise<Response> =>
    fetch(`${server.url}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  /** Sends a message and gives what the bot sent back. */
  const say = async (fields: object): Promise<any[]> => {
    const response = await post(service.activity(fields));
    assert.equal(response.status, 200);
    return service.sent.map(({ activity }) => activity);
  };
  const cardOf = (activity: any): string => JSON.stringify(activity?.attachments?.[0]?.content ?? {});

  it("answers a refusal with the card of the routine, and a summary for the notification", async () => {
    const [reply] = await say({ text: "ze zeggen dat dit een presedent schept" });
    assert.match(cardOf(reply), /Dit schept een precedent/);
    assert.match(reply.summary, /^Klinkt als: Dit schept een precedent/);
    assert.equal(reply.attachments[0].contentType, "application/vnd.microsoft.card.adaptive");
  });

  const others: [what: string, fields: object, says: RegExp][] = [
    ["small talk with the groups to browse", { text: "lekker weer vandaag" }, /Hier herken ik geen weigering in.*Regels en recht/],
    ["danger with the safety lines", { text: "hij staat nu met een mes voor de deur" }, /Eerst veiligheid.*112/],
    ["help", { text: "help" }, /Zo werkt het/],
    ["a mention with HTML", { text: "<at>Mag Niet</at> <p>dat mag niet van de wet</p>" }, /van de wet/],
  ];
  for (const [what, fields, says] of others) it(`answers ${what}`, async () => assert.match(cardOf((await say(fields))[0]), says));

  const plain: [what: string, fields: object, says: RegExp][] = [
    ["an empty message", { text: "" }, /Ik zie geen tekst/],
    ["a picture without text", { text: undefined, attachments: [{ contentType: "image/png", contentUrl: "https://x.invalid/a.png" }] }, /alleen tekst lezen/],
    ["a card of an older version", { text: undefined, value: { verb: "weg" } }, /oudere versie/],
  ];
  for (const [what, fields, says] of plain) it(`answers ${what} with a clear sentence`, async () => assert.match((await say(fields))[0].text, says));

  it("answers 30,000 characters and only emoji", async () => {
    const replies = await say({ text: "dat mag niet van de wet. ".repeat(1_200) });
    assert.match(replies[0].text, /erg lang/);
    assert.match(cardOf(replies[1]), /Mag niet van de wet|van de wet/i);
    service.sent.splice(0);
    assert.match(cardOf((await say({ text: "🙂🙂" }))[0]), /geen weigering/);
  });

  it("welcomes whoever installs it, and says what is kept", async () => {
    const [reply] = await say({ type: "conversationUpdate", membersAdded: [{ id: service.activity().recipient && (service.activity().recipient as any).id }] });
    assert.match(cardOf(reply), /niets van wat je typt/);
  });

  it("does not welcome when someone else joins", async () =>
    assert.deepEqual(await say({ type: "conversationUpdate", membersAdded: [{ id: "29:other" }] }), []));

  it("answers an activity that is sent twice once", async () => {
    const activity = service.activity({ id: "same", text: "dat schept een precedent" });
    await post(activity);
    await post(activity);
    assert.equal(service.sent.length, 1);
  });

  it("changes the card in place on Action.Execute", async () => {
    const invoke = service.activity({
      type: "invoke",
      name: "adaptiveCard/action",
      value: { action: { type: "Action.Execute", verb: "antwoord", data: { verb: "antwoord", state: { routine: "precedent", toon: "scherp" } } } },
    });
    const response = await post(invoke);
    const body = (await response.json()) as any;
    assert.equal(response.status, 200);
    assert.equal(body.type, "application/vnd.microsoft.card.adaptive");
    assert.match(JSON.stringify(body.value), /Dit schept een precedent/);
  });

  it("answers Action.Submit, the fallback of a phone, with a new card", async () => {
    const [reply] = await say({ text: undefined, value: { verb: "antwoord", state: { routine: "precedent" } } });
    assert.match(cardOf(reply), /Dit schept een precedent/);
  });

  it("answers an old button in place with a sentence", async () => {
    const response = await post(
      service.activity({ type: "invoke", name: "adaptiveCard/action", value: { action: { type: "Action.Execute", verb: "x", data: {} } } }),
    );
    assert.match(((await response.json()) as any).value, /oudere versie/);
  });

  it("answers an invoke that nobody handles with 501, without noise", async () => {
    const before = server.logs.length;
    assert.equal((await post(service.activity({ type: "invoke", name: "unknown/thing", value: {} }))).status, 501);
    assert.equal(server.logs.length, before);
  });

  it("refuses what is not signed, or signed by another, or meant for another", async () => {
    const shout = console.error;
    // botbuilder writes each refusal to the console itself.
    console.error = () => {};
    assert.equal((await post(service.activity({ text: "x" }), "")).status, 401);
    assert.equal((await post(service.activity({ text: "x" }), service.token({ aud: "other" }))).status, 401);
    assert.equal((await post(service.activity({ text: "x" }), service.token({ iss: "https://evil.invalid" }))).status, 401);
    const foreign = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
    assert.ok((await post(service.activity({ text: "x" }), service.token({}, foreign))).status >= 400);
    console.error = shout;
    assert.deepEqual(service.sent, []);
  });

  for (const body of ["{bad", "", '"text"', "null", "[]"]) {
    it(`answers the body ${body || "(empty)"} with a quiet error and no stack trace`, async () => {
      const before = server.logs.length;
      const response = await post(body);
      const text = await response.text();
      assert.ok(response.status >= 400 && response.status < 500, String(response.status));
      assert.doesNotMatch(text, /at |bad|node_modules/);
      assert.equal(server.logs.length, before);
    });
  }

  it("does not serve the pages while there is no sign-in", async () => assert.equal((await fetch(server.url)).status, 404));

  it("logs nothing of what was said, or by whom", async () => {
    await say({ text: "mevrouw De Vries, 123456782, hoort dat het een precedent schept" });
    assert.doesNotMatch(server.logs.join(""), /Vries|123456782|precedent|29:user|Gebruiker/);
  });
});
