import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { parseAction } from "../../bot/teams/actions.ts";
import { cardForAction } from "../../bot/teams/card-action.ts";
import type { Card } from "../../bot/teams/cards/elements.ts";
import type { View } from "../../bot/teams/cards/view.ts";
import { welcomeCard } from "../../bot/teams/cards/welcome-card.ts";
import { everyCard } from "../helpers/every-card.ts";
import { type Real, real } from "../helpers/real-library.ts";

const AC = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");
const CHAT: View = { surface: "chat" };
/** Teams refuses a message above 28 KB; around the card there is the message itself. */
const TEAMS_LIMIT = 27 * 1024;
/** Verbs that do something in the bot beside giving the next card. */
const WITH_EFFECT = ["deel", "herinner", "herinner-af", "instuur-ja", "invoegen", "lees"];

/** Parses a card the way a client does, as version 1.5, and gives what it complained about. */
function complaints(card: Card): string[] {
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  new AC.AdaptiveCard().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message as string);
}

/** Every part of a card of these types, folded parts included. */
function parts(value: unknown, types: readonly string[], found: any[] = []): any[] {
  if (Array.isArray(value)) for (const item of value) parts(item, types, found);
  else if (typeof value === "object" && value !== null) {
    const json = value as Record<string, unknown>;
    if (types.includes(String(json.type))) found.push(json);
    for (const [key, item] of Object.entries(json)) if (key !== "fallback" && key !== "data") parts(item, types, found);
  }
  return found;
}
const buttons = (card: Card): any[] => parts(card, ["Action.Execute", "Action.Submit"]);

/** An old client asks for the sentence again, unless it is what the button is for. */
function withoutSentence({ zin, ...rest }: Record<string, unknown>): object {
  return rest.verb === "instuur-ja" ? { ...rest, zin } : rest;
}

describe("cards", () => {
  let it_: Real;
  let cards: Map<string, Card>;
  before(async function () {
    this.timeout(60_000);
    it_ = await real();
    cards = everyCard(it_);
  });

  it("parse without a complaint as Adaptive Cards 1.5", () => {
    for (const [name, card] of cards) assert.deepEqual(complaints(card), [], name);
  });

  it("stay under the size that Teams takes", () => {
    const sizes = [...cards].map(([name, card]) => ({ name, size: Buffer.byteLength(JSON.stringify(card)) }));
    assert.deepEqual(
      sizes.filter(({ size }) => size > TEAMS_LIMIT),
      [],
    );
  });

  it("have a text for who cannot draw them, and a version that every client of today can", () => {
    for (const [name, card] of cards) {
      assert.ok(String(card.fallbackText).length > 10, name);
      assert.equal(card.speak, card.fallbackText, name);
      assert.equal(card.version, "1.5", name);
    }
  });

  it("have a Submit behind each Execute that leads on, and in a dialog only that", () => {
    for (const [name, card] of cards) {
      const executes = parts(card, ["Action.Execute"]);
      if (/^(?:dialoog|bericht|lezen|openbaar|help openbaar)/.test(name)) assert.deepEqual(executes, [], name);
      for (const { data, fallback } of executes)
        if (fallback !== "drop") assert.deepEqual([fallback.type, fallback.data], ["Action.Submit", withoutSentence(data)], name);
      if (executes.length > 0)
        assert.ok(
          executes.some(({ fallback }) => fallback !== "drop"),
          name,
        );
    }
  });

  it("show at most six buttons in a row, each with a title of its own", () => {
    for (const [name, card] of cards)
      for (const { actions } of parts(card, ["ActionSet"])) {
        assert.ok(actions.length >= 1 && actions.length <= 6, `${name}: ${actions.length} buttons`);
        assert.equal(new Set(actions.map(({ title }: any) => title)).size, actions.length, name);
        for (const { title } of actions) assert.ok(title.length <= 60, `${name}: ${title}`);
      }
  });

  it("have a label at each input, an alt text at each picture, and never two inputs with one id", () => {
    for (const [name, card] of cards) {
      const inputs = parts(card, ["Input.Text", "Input.ChoiceSet", "Input.Toggle", "Input.Date"]);
      for (const { label } of inputs) assert.ok(label, name);
      for (const { altText } of parts(card, ["Image"])) assert.ok(altText, name);
      assert.equal(new Set(inputs.map(({ id }) => id)).size, inputs.length, name);
    }
  });

  it("begin with a heading or the line above it, for who jumps from heading to heading", () => {
    for (const [name, card] of cards) {
      if (/lezen|ingestuurd|insturen nee|kopieer|argument|delen dooddoener|openbaar keuze/.test(name)) continue;
      assert.ok(
        parts(card, ["TextBlock"]).some(({ style }) => style === "heading"),
        name,
      );
    }
  });

  it("lead somewhere with every button", function () {
    this.timeout(60_000);
    // The same data stands behind many: each is tried once.
    const tried = new Set<string>();
    for (const [name, card] of cards) {
      for (const { data, title } of buttons(card)) {
        const key = JSON.stringify({ ...data, zin: "" });
        if (tried.has(key)) continue;
        tried.add(key);
        const action = parseAction(data);
        assert.ok(action, `${name}: ${title}`);
        if (!WITH_EFFECT.includes(action.verb)) assert.ok(cardForAction(it_.library, data, CHAT), `${name}: ${title}`);
      }
    }
    assert.ok(tried.size > 500);
  });

  it("in public repeat nothing of the case: no evidence, no family, no subject, no party, no sentence", () => {
    for (const [name, card] of cards) {
      if (!name.startsWith("openbaar")) continue;
      const shown = [...parts(card, ["TextBlock"]).map(({ text }) => text), ...buttons(card).map(({ title }) => title)].join(" ");
      assert.doesNotMatch(shown, /Lijkt op|gezin gesproken|gemeente|bestuursorgaan|Zeker|Waarschijnlijk/, name);
      assert.doesNotMatch(JSON.stringify(card), /"zin"/, name);
    }
  });

  it("offer what does something only where it can: no reminder or sharing in a dialog, inserting only from a message", () => {
    for (const [name, card] of cards) {
      const verbs = buttons(card).map(({ data }) => data.verb);
      if (!name.startsWith("chat")) assert.ok(!verbs.includes("deel") && (!verbs.includes("herinner") || name.includes("herinnerd")), name);
      if (!name.startsWith("bericht")) assert.ok(!verbs.includes("invoegen"), name);
      if (name.startsWith("pagina")) assert.ok(!verbs.includes("duim") && !verbs.includes("instuur"), name);
    }
    const onMessage = buttons(cards.get("bericht precedent bestuursorgaan") as Card).map(({ title }) => title);
    assert.ok(onMessage.includes("Zet in mijn bericht") && onMessage.includes("Kopieer"));
  });

  it("show first the routine, one dooddoener and the question, and fold the law and the ladder", () => {
    const body = (cardForAction(it_.library, { verb: "antwoord", state: { routine: "precedent" } }, CHAT) as Card).body as any[];
    assert.equal(body[1].text, "Dit schept een precedent");
    assert.deepEqual(
      body.filter(({ isVisible }) => isVisible === false).map(({ id }) => id),
      ["gronden", "ladder"],
    );
  });

  it("ask who said no only while that is unknown", () => {
    assert.match(JSON.stringify(cards.get("chat precedent null")), /Wie zei nee\?/);
    assert.doesNotMatch(JSON.stringify(cards.get("chat precedent corporatie")), /Wie zei nee\?/);
  });

  it("ask about the family once, and let the answer shape the advice", () => {
    assert.match(JSON.stringify(cards.get("chat precedent null")), /Heb jij het gezin gesproken/);
    assert.match(JSON.stringify(cards.get("chat gezin ja")), /Zeg erbij wat het gezin zelf wil.*al geprobeerd/);
    const notYet = JSON.stringify(cards.get("chat gezin nog-niet"));
    assert.match(notYet, /Praat eerst met het gezin/);
    assert.doesNotMatch(notYet, /al geprobeerd|Heb jij het gezin gesproken/);
    assert.match(JSON.stringify(cards.get("chat gezin wil-niet")), /zoek dan geen uitzondering voor dit plan/);
  });

  it("show the safety numbers in danger and no button that leads away", () => {
    const card = cards.get("gevaar") as Card;
    for (const number of ["112", "0800-2000", "113 of 0800-0113"]) assert.ok(JSON.stringify(card).includes(number));
    assert.deepEqual(buttons(card), []);
  });

  it("show the sentence before it is sent in, without the names that came back with it", () => {
    const card = JSON.stringify(cardForAction(it_.library, { verb: "instuur", zin: "mevrouw De Vries (123456782) hoort dat het niet mag" }, CHAT));
    assert.match(card, /Dit stuur je in/);
    assert.doesNotMatch(card, /Vries|123456782/);
  });

  it("say at the welcome what is kept and what is not", () => assert.match(JSON.stringify(welcomeCard(false)), /niets van wat je typt.*Teams-chat/));

  const refused: [what: string, data: unknown][] = [
    ["nothing", undefined],
    ["a text", "antwoord"],
    ["an unknown verb", { verb: "verwijder" }],
    ["a routine that is not there", { verb: "antwoord", state: { routine: "weg" } }],
    ["a routine id with other signs", { verb: "antwoord", state: { routine: "../../x" } }],
    ["a party that does not exist", { verb: "antwoord", state: { routine: "precedent", partij: "koning" } }],
    ["a negative turn", { verb: "antwoord", state: { routine: "precedent", beurt: -1 } }],
    ["a huge list", { verb: "keuze", opties: Array(1000).fill("precedent"), state: {} }],
    ["a peeling of a routine that is not there", { verb: "afpellen", state: { routine: "weg" } }],
    ["an argument that is not finished", { verb: "argument", state: { routine: "precedent" }, keuzes: [] }],
  ];
  for (const [what, data] of refused) it(`refuse data that holds ${what}`, () => assert.equal(cardForAction(it_.library, data, CHAT), undefined));

  it("choose another domain by the field in the card, and take ‘algemeen’ for no choice when none was known", () => {
    const chosen = JSON.stringify(cardForAction(it_.library, { verb: "antwoord", state: { routine: "precedent" }, domein: "bijstand" }, CHAT));
    assert.match(chosen, /"domein":"bijstand"/);
    const none = JSON.stringify(cardForAction(it_.library, { verb: "antwoord", state: { routine: "precedent" }, domein: "algemeen" }, CHAT));
    assert.doesNotMatch(none, /"domein":"/);
  });
});
