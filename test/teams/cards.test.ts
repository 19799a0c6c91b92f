import assert from "node:assert/strict";
import { createRequire } from "node:module";
import type { Antwoord } from "../../bot/answer/answer.ts";
import { answerMessage, answerState, stateFor } from "../../bot/answer/compose.ts";
import { publishedRoutines } from "../../bot/library/library.ts";
import { GROEPEN, PARTIJEN } from "../../bot/library/schemas.ts";
import { redact } from "../../bot/privacy/redact.ts";
import { cardForAction } from "../../bot/teams/card-action.ts";
import { answerCard } from "../../bot/teams/cards/answer-card.ts";
import type { Card } from "../../bot/teams/cards/elements.ts";
import { helpCard } from "../../bot/teams/cards/help-card.ts";
import { welcomeCard } from "../../bot/teams/cards/welcome-card.ts";
import { type Real, real } from "../helpers/real-library.ts";

const AC = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");

/** Parses a card the way a client does, as version 1.5, and gives what it complained about. */
function complaints(card: Card): string[] {
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  new AC.AdaptiveCard().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message as string);
}

/** Every button of a card, folded parts included. */
function buttons(value: unknown, found: any[] = []): any[] {
  if (Array.isArray(value)) for (const item of value) buttons(item, found);
  else if (typeof value === "object" && value !== null) {
    const json = value as Record<string, unknown>;
    if (json.type === "Action.Execute") found.push(json);
    for (const [key, item] of Object.entries(json)) if (key !== "fallback") buttons(item, found);
  }
  return found;
}

/** Teams refuses a message above 28 KB. */
const TEAMS_LIMIT = 28 * 1024;

describe("cards", () => {
  let it_: Real;
  let cards: Map<string, Card>;
  before(async function () {
    this.timeout(60_000);
    it_ = await real();
    const { library, recogniser } = it_;
    const message = (text: string): Antwoord => answerMessage(library, recogniser, redact(text));
    cards = new Map([
      ["welcome", welcomeCard()],
      ["help", helpCard()],
      ["onbekend", answerCard(library, message("lekker weer vandaag"))],
      ["gevaar", answerCard(library, message("hij staat nu met een mes voor de deur"))],
      ["keuze", cardForAction(library, { verb: "keuze", opties: ["precedent", "ander-loket"], state: {} }) as Card],
      ...GROEPEN.map((groep) => [groep, cardForAction(library, { verb: "groep", groep }) as Card] as const),
      ...publishedRoutines(library).flatMap(({ id }) =>
        [null, ...PARTIJEN].map((partij) => [`${id} ${partij}`, answerCard(library, answerState(library, { ...stateFor(id), partij }) as Antwoord)] as const),
      ),
    ]);
  });

  it("parse without a complaint as Adaptive Cards 1.5", () => {
    for (const [name, card] of cards) assert.deepEqual(complaints(card), [], name);
  });

  it("stay under the size that Teams takes", () => {
    for (const [name, card] of cards) assert.ok(Buffer.byteLength(JSON.stringify(card)) < TEAMS_LIMIT, `${name}: ${Buffer.byteLength(JSON.stringify(card))}`);
  });

  it("have a fallback text, a Submit behind each Execute, at most six buttons in a row and a label at each input", () => {
    for (const [name, card] of cards) {
      assert.ok(String(card.fallbackText).length > 10, name);
      for (const { data, fallback } of buttons(card)) {
        assert.equal(fallback.type, "Action.Submit", name);
        assert.deepEqual(fallback.data, data, name);
      }
      const text = JSON.stringify(card);
      for (const [, set] of text.matchAll(/"type":"ActionSet","actions":(\[.*?\}\])/g))
        assert.ok(((set as string).match(/"verb":/g)?.length ?? 0) / 3 <= 6, name);
      for (const input of text.match(/"type":"Input\.[^}]*/g) ?? []) assert.match(input, /"label":"./, name);
    }
  });

  it("lead somewhere with every button", () => {
    for (const [name, card] of cards) for (const { data, title } of buttons(card)) assert.ok(cardForAction(it_.library, data), `${name}: ${title}`);
  });

  it("show first the routine, one dooddoener and the question, and fold the law and the ladder", () => {
    const card = cards.get("precedent bestuursorgaan") as Card;
    const body = card.body as any[];
    assert.equal(body[1].text, "Dit schept een precedent");
    assert.deepEqual(
      body.filter(({ isVisible }) => isVisible === false).map(({ id }) => id),
      ["gronden", "ladder"],
    );
  });

  it("ask who said no only while that is unknown", () => {
    assert.match(JSON.stringify(cards.get("precedent null")), /Wie zei nee\?/);
    assert.doesNotMatch(JSON.stringify(cards.get("precedent corporatie")), /Wie zei nee\?/);
  });

  it("show the safety numbers in danger and no button that leads away", () => {
    const card = cards.get("gevaar") as Card;
    for (const number of ["112", "0800-2000", "113 of 0800-0113"]) assert.ok(JSON.stringify(card).includes(number));
    assert.deepEqual(buttons(card), []);
  });

  it("say at the welcome what is kept and what is not", () => assert.match(JSON.stringify(welcomeCard()), /niets van wat je typt.*Teams-chat/));

  const refused: [what: string, data: unknown][] = [
    ["nothing", undefined],
    ["a text", "antwoord"],
    ["an unknown verb", { verb: "verwijder" }],
    ["a routine that is not there", { verb: "antwoord", state: { routine: "weg" } }],
    ["a routine id with other signs", { verb: "antwoord", state: { routine: "../../x" } }],
    ["a party that does not exist", { verb: "antwoord", state: { routine: "precedent", partij: "koning" } }],
    ["a negative turn", { verb: "antwoord", state: { routine: "precedent", beurt: -1 } }],
    ["a huge list", { verb: "keuze", opties: Array(1000).fill("precedent"), state: {} }],
  ];
  for (const [what, data] of refused) it(`refuse data that holds ${what}`, () => assert.equal(cardForAction(it_.library, data), undefined));

  it("choose another domain by the field in the card, and take ‘algemeen’ for no choice when none was known", () => {
    const chosen = JSON.stringify(cardForAction(it_.library, { verb: "antwoord", state: { routine: "precedent" }, domein: "bijstand" }));
    assert.match(chosen, /"domein":"bijstand"/);
    assert.match(JSON.stringify(cardForAction(it_.library, { verb: "antwoord", state: { routine: "precedent" }, domein: "algemeen" })), /"domein":null/);
  });
});
