// Hostile text through every text that comes back in a card or a page: it comes back as text, or not at all.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { answerState } from "../../bot/answer/compose.ts";
import { stateSchema } from "../../bot/answer/state.ts";
import { loadLibrary } from "../../bot/library/load-library.ts";
import { cardForAction } from "../../bot/teams/card-action.ts";
import { answerCard } from "../../bot/teams/cards/answer-card.ts";
import { routinePage } from "../../bot/web/library-page.ts";
import { BotService } from "../helpers/bot-service.ts";
import { type Running, startServer } from "../helpers/running-server.ts";
import { smallContent } from "../helpers/small-content.ts";

/** Each holds `q7z`, by which it is found again wherever it comes back. */
const HOSTILE: Record<string, string> = {
  "a script": "<script>q7z()</script>",
  "a picture with a handler": '<img src=x onerror="q7z()">',
  "the end of an attribute": "\"><svg onload='q7z()'>",
  "the end of a title or a field": "</title></textarea></style><b>q7z</b>",
  "a character entity": "&lt;script&gt;q7z&#60;&#x3c;",
  "a link in Markdown": "[q7z](https://evil.example/)",
  "a link that runs": "[q7z](javascript:alert(1)) javascript:q7z",
  "a picture in Markdown": "![q7z](https://evil.example/x.png)",
  "a page as data": "data:text/html,<script>q7z</script>",
  "a deep link into Teams": "https://teams.microsoft.com/l/chat/0/0?users=q7z@evil.example",
  "a mention": "<at>q7z</at> @q7z",
  "bold, a list, a heading and a table": "**q7z**\n- q7z\n# q7z\n1. q7z\n|q7z|",
  "card templating": "\u0024{q7z} \u0024{$root.q7z} {{q7z}} {{DATE(2026-01-01T00:00:00Z)}} {{TIME(2026-01-01T00:00:00Z)}}",
  "patterns of replace": "$& $1 $` q7z",
  "text that runs backwards": "\u202eq7z\u202c \u2066q7z\u2069",
  "characters without width": "q\u200b7z q7z\ufeff\u200d\u2060",
  "a line in a header": "q7z\r\nset-cookie: q7z=1",
  "an end of text": "q7z\u0000\u001b[31mq7z",
  "names of objects": "__proto__ constructor q7z",
};
const { AdaptiveCard } = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");
const MARK = /q\u200b?7z/;
const REFUSAL = "dat schept een precedent";

/** Every text in a card that a client shows or acts on: all but what a button only carries. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "data" ? [] : textsOf(inner)));
}

/** Addresses that a card opens. */
const urlsOf = (card: unknown): string[] => [...JSON.stringify(card ?? {}).matchAll(/"url":"([^"]*)"/g)].map(([, url = ""]) => url);

/** Tags and attributes of a page, without its text: what a browser would act on. */
const tagsOf = (page: string): string[] => page.match(/<[a-z!/][^>]*>/gi) ?? [];

describe("hostile text in what comes back", function () {
  this.timeout(60_000);
  const service = new BotService();
  let server: Running;
  before(async () => {
    await service.start();
    server = await startServer();
  });
  after(async () => {
    await server.stop();
    await service.stop();
  });

  const json = async (path: string, body: unknown): Promise<{ status: number; text: string }> => {
    const response = await fetch(server.url + path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    return { status: response.status, text: await response.text() };
  };

  for (const [what, hostile] of Object.entries(HOSTILE)) {
    it(`${what} in a message does not come back at all`, async () => {
      for (const text of [hostile, `${REFUSAL} ${hostile}`, `${hostile} ${REFUSAL}`]) {
        service.sent.splice(0);
        await json(
          "/api/messages",
          service.activity({ text, from: { id: hostile, name: hostile }, conversation: { id: "c", name: hostile }, locale: hostile }),
        );
        const { status, text: page } = await json("/api/proberen", { tekst: text });
        assert.equal(status, 200);
        assert.equal(service.sent.length, 1);
        for (const card of [JSON.parse(page).kaart, service.sent[0]?.activity.attachments?.[0]?.content]) {
          assert.deepEqual(
            textsOf(card).filter((found) => MARK.test(found)),
            [],
          );
          for (const url of urlsOf(card)) assert.match(url, /^https:\/\/wetten\.overheid\.nl\//);
        }
        // What goes to Teams beside the card: the conversation it came from, never the text.
        const { text: plain, summary, attachments, entities, suggestedActions } = service.sent[0]?.activity ?? {};
        assert.doesNotMatch(textsOf([plain, summary, attachments, entities, suggestedActions]).join("\n"), MARK);
      }
    });

    it(`${what} as a query or a path comes back as text in one field, or not at all`, async () => {
      const known = tagsOf(await (await fetch(`${server.url}/bibliotheek?zoek=zzzzqqqq`)).text());
      const response = await fetch(`${server.url}/bibliotheek?zoek=${encodeURIComponent(hostile)}`);
      const page = await response.text();
      // The same tags as for a harmless query without a hit, apart from the hits themselves and the value of the field.
      const value = /name="zoek" type="search" value="([^"]*)"/.exec(page)?.[1] ?? "";
      assert.doesNotMatch(value, /[<>"']/);
      const rest = page.replace(value, "zzzzqqqq");
      assert.doesNotMatch(rest, MARK);
      const odd = tagsOf(rest).filter(
        (tag) => !known.includes(tag) && !/^<(?:li|\/li|a href="\/bibliotheek\/[a-z-]+"|\/a|span class="(?:soort|klein)"|\/span)>$/.test(tag),
      );
      assert.deepEqual(odd, []);
      assert.doesNotMatch([...response.headers].join(), MARK);
      for (const path of [`/bibliotheek/${encodeURIComponent(hostile)}`, `/static/${encodeURIComponent(hostile)}`, `/${encodeURIComponent(hostile)}`]) {
        const missing = await fetch(server.url + path);
        assert.ok(missing.status === 404 || missing.status === 400, `${missing.status}`);
        assert.doesNotMatch(`${[...missing.headers].join()}${await missing.text()}`, MARK);
      }
    });

    it(`${what} in what a button sends does not come back`, async () => {
      const state = { routine: "precedent" };
      const sent: unknown[] = [
        hostile,
        { verb: hostile },
        { verb: "antwoord", state: { routine: hostile } },
        { verb: "antwoord", state: { ...state, toon: hostile } },
        { verb: "antwoord", state: { ...state, ladder: hostile } },
        { verb: "antwoord", state: { ...state, andere: [hostile] } },
        { verb: "antwoord", state: { ...state, extra: hostile, __proto__: { extra: hostile } } },
        { verb: "antwoord", state, domein: hostile },
        { verb: "keuze", opties: [hostile, "precedent"], state: { extra: hostile } },
        { verb: "groep", groep: hostile },
        { verb: "groepen", extra: hostile },
      ];
      for (const data of sent) {
        const { status, text } = await json("/api/actie", data);
        assert.equal(status, 200);
        assert.doesNotMatch(text, MARK);
        service.sent.splice(0);
        await json("/api/messages", service.activity({ text: undefined, value: data }));
        const { text: plain, attachments } = service.sent[0]?.activity ?? {};
        assert.doesNotMatch(JSON.stringify([plain, attachments]), MARK);
        const invoke = await json(
          "/api/messages",
          service.activity({ type: "invoke", name: "adaptiveCard/action", value: { action: { type: "Action.Execute", verb: hostile, data } } }),
        );
        assert.doesNotMatch(invoke.text, MARK);
      }
    });
  }

  it("is shown as it is written, without its names, in the sentence that a user is about to send in", () => {
    const library = loadLibrary(smallContent());
    for (const [what, hostile] of Object.entries(HOSTILE)) {
      const card = cardForAction(library, { verb: "instuur", zin: `${REFUSAL} ${hostile}` }, { surface: "chat" });
      assert.ok(card, what);
      new AdaptiveCard().parse(card);
      for (const { text } of elementsOf(card)) assert.doesNotMatch(text.replace(/\\[\s\S]/g, ""), /[[\]<>*_`~|]/, what);
      assert.deepEqual(urlsOf(card), [], what);
    }
  });

  it("is not in the log, in any form", () =>
    assert.deepEqual(
      server.logs.filter((line) => MARK.test(line) || line.includes("evil")),
      [],
    ));

  it("is shown as it is written when it stands in the library itself", () => {
    const hostile = Object.entries(HOSTILE)
      .filter(([what]) => !/header|end of text/.test(what))
      .map(([, text]) => text.replaceAll("\n", " "));
    const library = loadLibrary(
      smallContent((files) => {
        const routine = files["routines/precedent.yaml"];
        routine.titel = hostile[0];
        routine.kern = hostile[1];
        for (const [i, tekst] of hostile.entries()) routine.dooddoeners.push({ tekst, toon: ["luchtig", "zakelijk", "scherp"][i % 3] });
        routine.vragen = hostile.slice(0, 10);
        routine.gronden[0].toepassing = hostile.join(" ");
        routine.escalatie.advies = hostile.join(" ");
        files["gronden/awb-4-84.yaml"].kern = hostile.join(" ");
      }),
    );
    for (let beurt = 0; beurt < hostile.length; beurt++) {
      const answer = answerState(library, stateSchema.parse({ routine: "precedent", beurt }));
      assert.ok(answer);
      const card = answerCard(library, answer, { surface: "chat" });
      new AdaptiveCard().parse(card);
      for (const { text } of elementsOf(card)) {
        // Outside the few bold labels of our own, every sign that Markdown knows has a backslash in front.
        const plain = text.replace(/\\[\s\S]/g, "").replace(/^\*\*[^*]*:\*\*/, "");
        assert.doesNotMatch(plain, /[[\]<>*_`~|]/, text);
      }
      for (const url of urlsOf(card)) assert.match(url, /^https:\/\/wetten\.overheid\.nl\//);
    }
    const page = routinePage(library, "precedent") ?? "";
    const scripts = tagsOf(page).filter((tag) => /^<(?:script|img|svg|at|b|iframe)\b|\son\w+=|javascript:|data:text/i.test(tag));
    assert.deepEqual(scripts, []);
  });
});

/** The text blocks of a card: what a client reads as Markdown. */
function elementsOf(value: unknown): { text: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = (value as { type?: unknown }).type === "TextBlock" ? [value as { text: string }] : [];
  return [...own, ...Object.values(value).flatMap(elementsOf)];
}
