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
    assert.match(cardOf((await say({ text: "🏠🚲" }))[0]), /geen weigering/);
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
    assert.equal((await post(service.activity({ text: "x" }), "")).status, 401);
    assert.equal((await post(service.activity({ text: "x" }), service.token({ aud: "other" }))).status, 401);
    assert.equal((await post(service.activity({ text: "x" }), service.token({ iss: "https://evil.invalid" }))).status, 401);
    const foreign = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
    assert.equal((await post(service.activity({ text: "x" }), service.token({}, foreign))).status, 401);
    assert.equal((await post(service.activity({ text: "x" }), service.token({}, undefined, { kid: "other" }))).status, 401);
    assert.equal((await post(service.activity({ text: "x" }), service.token({ exp: Math.floor(Date.now() / 1000) - 600 }))).status, 401);
    assert.equal((await post(service.activity({ text: "x" }), "x".repeat(10_000))).status, 401);
    assert.equal((await post("{bad", "")).status, 401);
    assert.deepEqual(service.sent, []);
  });

  for (const body of ["{bad", "", '"text"', "null", "[]"]) {
    it(`answers the body ${body || "(empty)"} with a quiet 200 and no stack trace`, async () => {
      const before = server.logs.length;
      const response = await post(body);
      const text = await response.text();
      // The token is good, so this is Teams itself: a 4xx would make it hold back the next messages.
      assert.equal(response.status, 200);
      assert.doesNotMatch(text, /at |bad|node_modules/);
      assert.equal(server.logs.length, before);
    });
  }

  it("gives whoever is not signed in a page that holds nothing but the sign-in", async () => {
    for (const path of ["/", "/bibliotheek", "/bibliotheek/precedent", "/bibliotheek/alles"]) {
      const text = await (await fetch(server.url + path)).text();
      assert.match(text, /Even aanmelden/);
      assert.doesNotMatch(text, /precedent|dooddoener|textarea/i);
    }
    const api = await fetch(`${server.url}/api/proberen`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"tekst":"dat schept een precedent"}',
    });
    assert.equal(api.status, 401);
  });

  it("records what happened, without text and without person", async () => {
    await say({ text: "mevrouw De Vries hoort bij de wmo: dat schept een precedent" });
    await server.recorder.flush();
    const [event, ...rest] = (await server.stores.events.between(0, Date.now() + 1)).slice(-1);
    assert.deepEqual(rest, []);
    assert.deepEqual([event?.uitkomst, event?.routine, event?.kanaal], ["herkend", "precedent", "persoonlijk"]);
    assert.doesNotMatch(JSON.stringify(event), /Vries|29:user|Gebruiker|schept/);
  });

  it("gives a user what it holds as a file, after consent, and forgets on request", async () => {
    await say({ text: "dat schept een precedent" });
    await server.recorder.flush();
    service.sent.splice(0);
    const [offer] = await say({ text: "Mijn gegevens" });
    assert.equal(offer.attachments[0].contentType, "application/vnd.microsoft.teams.card.file.consent");
    service.sent.splice(0);
    const accept = {
      type: "fileUpload",
      action: "accept",
      context: {},
      uploadInfo: { uploadUrl: `${service.url}/upload`, name: "x", contentUrl: "x", uniqueId: "x", fileType: "json" },
    };
    assert.equal((await post(service.activity({ type: "invoke", name: "fileConsent/invoke", value: accept }))).status, 200);
    const upload = service.sent.find(({ path }) => path === "/upload")?.activity;
    assert.ok(upload.gebruik.length >= 1);
    assert.doesNotMatch(JSON.stringify(upload), /29:user|Gebruiker|precedent een/);
    service.sent.splice(0);
    assert.match((await say({ text: "vergeet mij" }))[0].text, /^Ik heb je vergeten\. Verwijderd: gebruik: \d+/);
    service.sent.splice(0);
    assert.match((await say({ text: "Vergeet mij!" }))[0].text, /Ik bewaarde niets over jou/);
  });

  it("logs nothing of what was said, or by whom", async () => {
    await say({ text: "mevrouw De Vries, 123456782, hoort dat het een precedent schept" });
    assert.doesNotMatch(server.logs.join(""), /Vries|123456782|precedent|29:user|Gebruiker/);
  });
});
