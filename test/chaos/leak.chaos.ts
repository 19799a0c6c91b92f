// A conversation full of planted personal data, and then a search of everything that was written down.
import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { redact } from "../../bot/privacy/redact.ts";
import { kyselyStores } from "../../bot/storage/kysely-stores.ts";
import { openDatabase } from "../../bot/storage/open-database.ts";
import { BotService } from "../helpers/bot-service.ts";
import { found, foundInFolder, IDS, MESSAGES, PLANTED } from "./planted.ts";
import { folder, freePort, freshData, type Program, startProgram, until } from "./program.ts";

const ALL = [...PLANTED, ...Object.values(IDS)];

describe("planted personal data", function () {
  this.timeout(90_000);
  const service = new BotService();
  let refusing: Server;
  let program: Program;
  let dataDir: string;
  let metricsPort: number;
  before(async () => {
    await service.start();
    // Teams itself refuses: the user blocked the bot. That ends in the error paths, which must say nothing either.
    refusing = createServer((request, response) => {
      request.resume();
      response.statusCode = 403;
      response.end(JSON.stringify({ error: { code: "Forbidden", message: MESSAGES.join(" ") } }));
    });
    await new Promise<void>((resolve) => refusing.listen(0, "127.0.0.1", resolve));
    dataDir = await freshData();
    metricsPort = await freePort();
    program = await startProgram({ DATA_DIR: dataDir, LOG_LEVEL: "trace", METRICS_PORT: String(metricsPort) });
  });
  after(async () => {
    await program?.end("SIGKILL");
    refusing.closeAllConnections();
    refusing.close();
    await service.stop();
  });

  const planted = (fields: object): Record<string, unknown> =>
    service.activity({
      id: `${IDS.activity}-${Math.random()}`,
      from: { id: IDS.user, name: IDS.name, aadObjectId: IDS.object, userPrincipalName: IDS.mail },
      conversation: { id: IDS.conversation, name: IDS.conversationName, conversationType: "personal", tenantId: IDS.tenant },
      channelData: { tenant: { id: IDS.tenant }, team: { id: IDS.team } },
      ...fields,
    });
  /** Fetches, and waits when it goes too fast for the rate limit. */
  const call = async (path: string, init?: RequestInit): Promise<number> => {
    for (;;) {
      const response = await fetch(program.url + path, init);
      await response.arrayBuffer();
      if (response.status !== 429) return response.status;
      await sleep(200);
    }
  };
  const post = (path: string, body: string, type = "application/json"): Promise<number> =>
    call(path, { method: "POST", headers: { "content-type": type, "user-agent": MESSAGES[0]?.slice(0, 40) ?? "" }, body });
  /** A press of a button. */
  const execute = (data: object): object => ({
    type: "invoke",
    name: "adaptiveCard/action",
    value: { action: { type: "Action.Execute", verb: "x", data }, trigger: "manual" },
  });
  const message = (fields: object): Promise<number> => post("/api/messages", JSON.stringify(planted(fields)));

  it("is found by this search when it is there, in any form", () => {
    const dir = folder("control");
    const story = MESSAGES.join("\n");
    for (const [name, content] of [
      ["plain", story],
      ["utf16", Buffer.from(story, "utf16le")],
      ["base64", Buffer.from(`xx${story}`).toString("base64")],
      ["hex", Buffer.from(story).toString("hex")],
      ["shouted", story.toUpperCase()],
    ] as const) {
      writeFileSync(join(dir, name), content);
      assert.ok(foundInFolder(dir, ["Wiegersma"]).includes(`${name}: Wiegersma`), name);
    }
    assert.deepEqual(found(Buffer.from("the weather is fine"), ALL), []);
    // Nor is it there before anyone said it, in the model for one.
    assert.deepEqual(foundInFolder(dataDir, ALL), []);
  });

  it("is nowhere in the database, its WAL, the log and the metrics, after a conversation full of it", async () => {
    let sent = 0;
    for (const text of MESSAGES) {
      const mention = { type: "mention", text: `<at>${IDS.name}</at>`, mentioned: { id: IDS.user, name: IDS.name } };
      const variants: object[] = [
        { text },
        { text: `<p>${text}</p>`, attachments: [{ contentType: "text/html", content: `<p>${text}</p>` }], entities: [mention] },
        { text: `<at>${IDS.name}</at> ${text}`, entities: [mention], conversation: { id: IDS.conversation, conversationType: "channel", name: text } },
        { text: undefined, value: { verb: "antwoord", state: { routine: text } } },
        { text: undefined, attachments: [{ contentType: "image/png", name: `${text}.png`, contentUrl: `https://x.invalid/${encodeURIComponent(text)}` }] },
        { type: "invoke", name: "adaptiveCard/action", value: { action: { type: "Action.Execute", verb: text, data: { verb: text } } } },
        { type: "invoke", name: text, value: { text } },
        { type: "messageUpdate", text, channelData: { eventType: "editMessage", tenant: { id: IDS.tenant } } },
        { type: "messageDelete", text },
        {
          text: undefined,
          attachments: [
            { contentType: "text/html", content: `<blockquote itemtype="http://schema.skype.com/Reply"><p itemprop="preview">${text}</p></blockquote>` },
          ],
        },
        { text: undefined, attachments: [{ contentType: "forwardedMessageReference", content: JSON.stringify({ originalMessageContent: text }) }] },
        { type: "invoke", name: "composeExtension/query", value: { parameters: [{ name: "nee", value: text }] } },
        {
          type: "invoke",
          name: "composeExtension/fetchTask",
          value: { messagePayload: { subject: text, body: { content: `<p>${text}</p>` }, from: { user: { displayName: IDS.name } } } },
        },
        { type: "invoke", name: "composeExtension/submitAction", value: { data: { verb: "lees", tekst: text } } },
        { type: "invoke", name: "task/fetch", value: { data: { verb: "instuur", zin: text } } },
        { type: "invoke", name: "message/submitAction", value: { actionName: "feedback", actionValue: { reaction: "like", feedback: text } } },
        ...["duim", "afpellen", "deel", "keuze"].map((verb) =>
          execute({ verb, zin: text, duim: "op", redenen: [], opties: [], keuzes: [text.slice(0, 80)], state: { routine: "precedent" } }),
        ),
        execute({ verb: "duim", duim: "neer", redenen: [text.slice(0, 80)], state: { routine: "precedent" } }),
        { type: "messageReaction", reactionsAdded: [{ type: text }] },
        { type: "conversationUpdate", membersAdded: [{ id: IDS.user, name: IDS.name }] },
        { type: "odd", text, entities: text },
        // To Teams that refuses, so that sending the answer and then the apology both fail.
        { text, serviceUrl: `http://127.0.0.1:${(refusing.address() as AddressInfo).port}` },
      ];
      for (const fields of variants) {
        const status = await message(fields);
        assert.ok(status < 500 || status === 501, `${status}`);
        sent++;
      }
      await post("/api/proberen", JSON.stringify({ tekst: text }));
      await post("/api/actie", JSON.stringify({ verb: text, state: { routine: text } }));
      await post("/api/messages", `{"text": "${text}`);
      await post("/api/messages", text, "text/plain");
      await post("/api/proberen", text, "text/plain");
      await post("/api/proberen", JSON.stringify({ tekst: text, rest: "x".repeat(300_000) })).catch(() => 413);
      for (const path of ["/bibliotheek?zoek=", "/bibliotheek/", "/static/", "/"]) await call(path + encodeURIComponent(text));
    }
    await message({ text: "mijn gegevens" });
    await until("what was said is counted", async () => /mnbn_answers_total/.test(await metrics()));

    const holdsEvents = existsSync(join(dataDir, "bot.db-wal"));
    assert.ok(holdsEvents, "there is no WAL to search");
    assert.deepEqual(foundInFolder(dataDir, ALL), []);
    assert.deepEqual(found(Buffer.from(await metrics()), ALL), []);
    assert.ok(program.output().includes("turn failed"), "the error paths were not reached");
    assert.match(await metrics(), /^mnbn_failed_turns_total [1-9]/m);
    assert.deepEqual(found(Buffer.from(program.output()), ALL), []);
    for (const path of ["/healthz", "/readyz"]) assert.deepEqual(found(Buffer.from(await (await fetch(program.url + path)).text()), ALL), []);

    const { code } = await program.end();
    assert.equal(code, 0);
    assert.deepEqual(foundInFolder(dataDir, ALL), []);
    assert.deepEqual(found(Buffer.from(program.output()), ALL), []);
    const stores = kyselyStores(await openDatabase(dataDir));
    const events = await stores.events.between(0, Date.now() + 1);
    await stores.close();
    assert.ok(events.length >= MESSAGES.length * 3, `${events.length} events: the conversation was not recorded at all`);
    console.log(
      `      ${sent} activities with ${ALL.length} planted pieces, ${events.length} events recorded: 0 pieces found in database, WAL, log and metrics`,
    );
  });

  it("that a user sends in for the redactie is there without names and numbers, in the database and its WAL", async () => {
    const dir = folder("editorial");
    const stores = kyselyStores(await openDatabase(dir));
    for (const text of MESSAGES.slice(0, -1)) await stores.editorial.add({ at: 1, tekst: redact(text), kandidaten: [], gebruiker: "u" });
    // Not the story, which is what they send in; nor the last message, whose signature redaction may miss.
    const identifying = PLANTED.slice(0, PLANTED.indexOf("kraamkamer"));
    assert.deepEqual(foundInFolder(dir, identifying), []);
    await stores.close();
    assert.deepEqual(foundInFolder(dir, identifying), []);
  });

  it("of someone who asked to be forgotten is overwritten in the file, not only unlinked", async () => {
    const dir = folder("forgotten");
    const stores = kyselyStores(await openDatabase(dir));
    const pieces = ["plantedpseudonym", "plantedkeyofuser"];
    for (const who of ["someone", "plantedpseudonym", "someone else"])
      await stores.events.add({ at: 1, uitkomst: "herkend", routine: "precedent", band: 9, domein: null, kanaal: "persoonlijk", versie: "v", pseudoniem: who });
    await stores.preferences.setTone("plantedkeyofuser", "scherp", 1);
    assert.ok(foundInFolder(dir, pieces).length >= 2);
    await stores.forget({ gebruiker: "plantedkeyofuser", pseudoniemen: ["plantedpseudonym"] });
    assert.deepEqual(foundInFolder(dir, pieces), []);
    await stores.close();
    assert.deepEqual(foundInFolder(dir, pieces), []);
  });

  const metrics = async (): Promise<string> => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
});
