// One conversation with the real bot through a real client: each step is seen in the page, and kept as a screenshot.
import assert from "node:assert/strict";
import type { Program } from "../chaos/program.ts";
import { CHROMIUM, hasChromium } from "../helpers/chromium.ts";
import { type Playground, startPlayground, unavailable } from "./agents-playground.ts";
import { type Chat, Client, type Kind, textOf } from "./client.ts";
import { complaintsIn, startRealBot } from "./real-bot.ts";

const REFUSAL = "dat schept een precedent, zegt de gemeente";
const OTHER_REFUSAL = "er is een wachtlijst van een half jaar";
const WELCOME = "Hoi, ik ben Mag Niet Bestaat Niet";
const MOST_QUESTIONS = 6;

const said = (card: string): string => /Zeg bijvoorbeeld(“[^”]+”)/.exec(card)?.[1] ?? assert.fail(`nothing to say in: ${card}`);

describe("a conversation through the Agents Playground", () => {
  let bot: Program;
  let playground: Playground;
  let client: Client;

  before(async function () {
    // The first time it is fetched, and the model may have to be trained.
    this.timeout(300_000);
    const why = hasChromium() ? unavailable() : `no Chromium at ${CHROMIUM} (set CHROMIUM_PATH)`;
    if (why) {
      console.log(`    skipped: ${hasChromium() ? "npx cannot fetch the Playground: " : ""}${why}`);
      this.skip();
    }
    bot = await startRealBot();
    playground = await startPlayground(`${bot.url}/api/messages`);
    client = await Client.open(playground.url);
  });
  after(async () => {
    await client?.close();
    await playground?.stop();
    await bot?.end();
  });
  afterEach(async function () {
    if (!client) return;
    if (this.currentTest?.isFailed()) await client.shot("mislukt", client.page.locator("body"));
    assert.deepEqual(complaintsIn(bot.output()), []);
  });

  it("greets who opens the chat", async () => {
    await client.cards.getByText(WELCOME).waitFor();
    await client.shot("0-welkom");
  });

  it("answers a refusal with a card, with the law and the ladder folded in it", async () => {
    await client.say(REFUSAL);
    assert.equal(await client.cards.count(), 2);
    const card = client.cards.last();
    await card.getByRole("heading", { name: "Dit schept een precedent" }).waitFor();
    await client.shot("1-antwoord");
    for (const [button, inside] of [
      ["Wat zegt de wet?", "Grens:"],
      ["Naar wie nu?", "Neem mee:"],
    ] as const) {
      assert.equal(await card.getByText(inside).first().isVisible(), false);
      await card.getByRole("button", { name: button, exact: true }).click();
      await card.getByText(inside).first().waitFor();
    }
    await client.shot("1-antwoord-opengeklapt");
  });

  it("changes the card in place", async () => {
    const card = client.cards.last();
    const before = said(await textOf(card));
    const after = await client.press(card, "Een andere");
    assert.notEqual(said(after), before);
    assert.match(after, /Dit schept een precedent/);
    assert.equal(await client.cards.count(), 2);
    assert.equal(await card.getByText("Grens:").first().isVisible(), false, "nobody asked for the law");
    await client.shot("2-een-andere");
  });

  it("peels the refusal off by taps, down to a written argument", async () => {
    const card = client.cards.last();
    let shown = await client.press(card, "Afpellen");
    await client.shot("3-afpellen-vraag-1");
    let asked = 0;
    for (; !shown.includes("Jouw argument"); asked++) {
      assert.match(shown, new RegExp(`Vraag ${asked + 1} van \\d`));
      assert.ok(asked < MOST_QUESTIONS, "it keeps asking");
      shown = await client.press(card, await textOf(card.getByRole("button").first()));
    }
    assert.ok(asked >= 3, `${asked} questions`);
    assert.match(shown, /Waar de regel voor is.*Waar de ruimte zit.*Artikel \d.*Wat ik vraag/s);
    assert.equal(await client.cards.count(), 2);
    await client.shot("3-afpellen-argument");
    assert.match(await client.press(card, "Kopieer"), /Selecteer de tekst/);
    await client.shot("3-afpellen-kopieer");
  });

  it("finds with a typo from the compose box, inserts and sends", async () => {
    const found = await client.search("presedent");
    await found.first().waitFor();
    assert.equal(await found.first().textContent(), "Dit schept een precedent");
    await client.shot("4-zoeken-resultaten");
    await found.first().click();
    await client.compose.getByText("Vraag terug:").waitFor();
    await client.shot("4-zoeken-ingevoegd", client.compose);
    await client.turn("message", () => client.page.getByRole("button", { name: "Send Message" }).click());
    assert.equal(await client.cards.count(), 3);
    assert.equal(await client.cards.last().getByRole("button").count(), 0, "what is sent works without the bot");
    await client.shot("4-zoeken-verstuurd");
  });

  it("answers a message in a dialog, goes on there, and inserts from it", async () => {
    const dialog = await client.actionOn(REFUSAL, "geefWeerwoord");
    assert.match(await textOf(dialog), /Geef weerwoord.*Dit schept een precedent/s);
    await client.shot("5-dialoog", dialog);
    const before = said(await textOf(dialog));
    const after = said(await client.press(dialog, "Een andere"));
    assert.notEqual(after, before);
    assert.equal(await dialog.getByText("Grens:").first().isVisible(), false, "nobody asked for the law");
    await client.shot("5-dialoog-een-andere", dialog);
    await client.turn("invoke", () => dialog.getByRole("button", { name: "Zet in mijn bericht", exact: true }).click());
    await dialog.waitFor({ state: "detached" });
    await client.compose.getByText(after).waitFor();
    await client.shot("5-dialoog-ingevoegd", client.compose);
    await client.turn("message", () => client.page.getByRole("button", { name: "Send Message" }).click());
  });

  it("answers short in a channel that mentions it", async () => {
    await client.openChat("My Team - General");
    await client.say(REFUSAL, { mention: true, post: true });
    const card = client.cards.filter({ hasText: "Dit schept een precedent" });
    await card.getByRole("button", { name: "Meer, alleen voor mij" }).waitFor();
    assert.doesNotMatch(await textOf(card), /Lijkt op|Wat zegt de wet|Afpellen/);
    await client.shot("6-kanaal", card);
  });

  it("answers short in a group chat that mentions it", async () => {
    await client.openChat("Group Chat");
    await client.say(OTHER_REFUSAL, { mention: true });
    const card = client.cards.filter({ hasText: "Er is een wachtlijst" });
    await card.getByRole("button", { name: "Meer, alleen voor mij" }).waitFor();
    await client.shot("7-groepschat");
  });

  type Mock = [entry: string, kind: Kind, change?: object];
  const everywhere: Mock[] = [
    ["Install application", "installationUpdate"],
    ["Uninstall application", "installationUpdate"],
    ["Add user", "conversationUpdate"],
    ["Remove user", "conversationUpdate"],
    ["Remove application", "conversationUpdate"],
    ["Add application", "conversationUpdate"],
    ["Custom activity", "messageReaction", { type: "messageReaction", reactionsAdded: [{ type: "like" }], replyToId: "1" }],
    ["Custom activity", "messageReaction", { type: "messageReaction", reactionsRemoved: [{ type: "like" }], replyToId: "1" }],
  ];
  const ofTeam: Mock[] = ["Add channel", "Rename channel", "Remove channel", "Rename team", "Remove team"].map((entry) => [entry, "conversationUpdate"]);

  for (const [chat, mocks] of [
    ["Personal Chat", [...everywhere, ["Mention in Word", "message"]]],
    ["My Team - General", [...everywhere, ...ofTeam]],
  ] satisfies [Chat, Mock[]][])
    it(`takes every mocked activity in ${chat}, greets only when it is added itself, and answers after it`, async () => {
      await client.openChat(chat);
      const greetings = await client.cards.getByText(WELCOME).count();
      for (const mock of mocks) await client.mock(...mock);
      assert.equal(await client.cards.getByText(WELCOME).count(), greetings + 1);
      const team = chat !== "Personal Chat";
      const answers = client.cards.filter({ hasText: "Er is een wachtlijst" });
      const before = await answers.count();
      await client.say(OTHER_REFUSAL, { mention: team, post: team });
      await answers.nth(before).waitFor();
      await client.shot(`8-na-nagebootst-${team ? "kanaal" : "gesprek"}`, answers.last());
    });
});
