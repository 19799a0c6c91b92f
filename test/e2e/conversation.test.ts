import assert from "node:assert/strict";
import { stateFor } from "../../bot/answer/compose.ts";
import { createLogger } from "../../bot/log.ts";
import { sendDueReminders } from "../../bot/teams/reminders.ts";
import { real } from "../helpers/real-library.ts";
import { startServer } from "../helpers/running-server.ts";
import { buttonIn, cardOf, TeamsClient } from "../helpers/teams-client.ts";

const REFUSAL = "de gemeente zegt bij de bijstand: dan moet ik het voor iedereen doen, dat schept een precedent";
const text = (card: unknown): string => JSON.stringify(card);
const DAY = 86_400_000;

describe("a conversation in a 1:1 chat", function () {
  this.timeout(60_000);
  const teams = new TeamsClient();
  before(() => teams.start());
  after(() => teams.stop());

  /** A conversation of its own for each test. */
  let number = 0;
  let conversation: object;
  beforeEach(() => {
    conversation = { conversation: { id: `a:own-${number++}`, conversationType: "personal" } };
  });
  const say = async (words: string): Promise<any> => (await teams.say(words, "personal", conversation))[0];
  const press = async (data: object): Promise<any> => (await teams.press(data, "personal", conversation)).value;

  it("asks about the family once in a conversation, and the answer stays", async () => {
    const first = cardOf(await say(REFUSAL));
    assert.match(text(first), /Heb jij het gezin gesproken/);
    const next = await press(buttonIn(first, "Nog niet"));
    assert.match(text(next), /Praat eerst met het gezin/);
    const second = cardOf(await say("er is een wachtlijst van een half jaar"));
    assert.doesNotMatch(text(second), /Heb jij het gezin gesproken/);
    assert.match(text(second), /Praat eerst met het gezin/);
  });

  it("does not ask twice when nobody answered", async () => {
    await say(REFUSAL);
    assert.doesNotMatch(text(cardOf(await say("er is een wachtlijst van een half jaar"))), /gezin gesproken/);
  });

  const words: [words: string, says: RegExp][] = [
    ["andere", /Dit schept een precedent/],
    ["en de wet?", /"id":"gronden","isVisible":true/],
    ["naar wie nu?", /"id":"ladder","isVisible":true/],
    ["bij de wmo", /"domein":"wmo"/],
    ["van de woningcorporatie", /"partij":"corporatie"/],
    ["klopt niet", /Welk nee was het dan\?/],
    ["afpellen", /Vraag 1 van/],
    ["deel met collega", /Vraag terug/],
    ["herinner me over 3 dagen aan deze stap", /Ik herinner je op \d+ \w+ 20\d\d/],
  ];
  for (const [follow, says] of words)
    it(`goes on at “${follow}”`, async () => {
      const before = text(cardOf(await say(REFUSAL)));
      const after = text(cardOf(await say(follow)));
      assert.match(after, says);
      assert.notEqual(after, before);
    });

  it("takes the answer about the family in words, and only while it is asked", async () => {
    await say(REFUSAL);
    assert.match(text(cardOf(await say("nee nog niet"))), /Dit schept een precedent.*Praat eerst met het gezin/);
    assert.doesNotMatch(text(cardOf(await say("er is een wachtlijst van een half jaar"))), /gezin gesproken/);
  });

  it("takes a reminder back in words, and says so when there is none", async () => {
    await say(REFUSAL);
    await say("herinner me over 3 dagen aan deze stap");
    assert.match((await say("zet die herinnering toch maar uit")).text, /Goed, ik herinner je niet/);
    assert.match((await say("geen herinnering graag")).text, /was er al niet meer/);
  });

  it("lets the answer about the family be changed in words", async () => {
    await say(REFUSAL);
    await say("nee nog niet");
    assert.doesNotMatch(text(cardOf(await say("heb ze gesproken"))), /Praat eerst met het gezin/);
  });

  it("sees danger in the middle of a conversation", async () => {
    await say(REFUSAL);
    assert.match(text(cardOf(await say("ze wil zich ophangen"))), /112|113/);
    assert.match((await say("bedankt")).text, /Eerst veiligheid/);
  });

  it("goes a step higher, thanks and stops in words", async () => {
    await say(REFUSAL);
    assert.match(text(cardOf(await say("dat heb ik al gedaan"))), /"stap":1/);
    assert.match((await say("top, dank je wel")).text, /Graag gedaan/);
    assert.match((await say("stop")).text, /we stoppen hier/);
  });

  it("takes a short refusal for what it is when nothing went before", async () => {
    assert.doesNotMatch(text(await say("dat klopt niet")), /Ik weet niet meer/);
    conversation = { conversation: { id: "a:short", conversationType: "personal" } };
    await say(REFUSAL);
    assert.match(text(cardOf(await say("nee, dat is voor de gemeente"))), /Daar zijn wij niet van/);
  });

  it("reads a word that goes on beside a quotation, and not the bot's own words", async () => {
    await say(REFUSAL);
    const bot = (teams.activity().recipient as { id: string }).id;
    const quote = (mri: string, quoted: string, own: string): object => ({
      ...conversation,
      text: own,
      attachments: [
        {
          contentType: "text/html",
          content: `<blockquote itemtype="http://schema.skype.com/Reply"><strong itemprop="mri" itemid="${mri}">X</strong><p itemprop="preview">${quoted}</p></blockquote><p>${own}</p>`,
        },
      ],
    });
    const [reply] = await teams.send(quote(bot, "Er is een wachtlijst", "en de wet?"));
    assert.match(text(cardOf(reply)), /Dit schept een precedent.*"id":"gronden","isVisible":true/);
    const [other] = await teams.send(quote("8:orgid:1", "er is een wachtlijst van een jaar", "wat zeg ik hierop?"));
    assert.match(text(cardOf(other)), /wachtlijst/);
    // What is quoted goes before the word beside it: it may be another no, or danger.
    const [third] = await teams.send(quote("8:orgid:1", "dat is veel te duur voor de gemeente", "mag dat zomaar?"));
    assert.match(text(cardOf(third)), /te duur/i);
    for (const beside of ["wat nu?", "help", "bedankt"])
      assert.match(text(cardOf((await teams.send(quote("8:orgid:1", "hij staat nu met een mes voor de deur", beside)))[0])), /Eerst veiligheid/, beside);
  });

  it("keeps what was chosen in the card: the subject, and the peeling where it began", async () => {
    const card = cardOf(await say(REFUSAL));
    await press({ ...buttonIn(card, "Toon voor dit onderwerp"), domein: "wmo" });
    assert.match(text(cardOf(await say("andere"))), /"domein":"wmo"/);
    const first = await press({ verb: "afpellen", state: { routine: "wachtlijst" } });
    const second = await press(buttonIn(first, "Overheid"));
    const third = await press(buttonIn(second, "Bijstand"));
    await press(buttonIn(third, "Terug naar het weerwoord"));
    assert.match(text(cardOf(await say("verder met afpellen"))), /Vraag 3 van/);
    await press({ verb: "antwoord", state: { routine: "te-duur" } });
    assert.match(text(cardOf(await say("afpellen"))), /Te duur|te duur/);
    assert.match(text(cardOf(await say("afpellen"))), /Vraag 1 van/);
  });

  it("leaves the tone alone when another button is pressed, and a family's answer when an old card asks again", async () => {
    const card = cardOf(await say(REFUSAL));
    await press(buttonIn(card, "Scherper"));
    await press({ verb: "antwoord", state: { routine: "precedent", toon: "luchtig" } });
    await press(buttonIn(card, "Nog niet"));
    await press(buttonIn(card, "Een andere"));
    const next = text(cardOf(await say("er is een wachtlijst van een half jaar")));
    assert.match(next, /"toon":"scherp"/);
    assert.match(next, /Praat eerst met het gezin/);
  });

  it("does not offer again what was just said to be wrong, and shows the groups when nothing is left to offer", async () => {
    const chosen = await press({ verb: "antwoord", state: { routine: "wachtlijst", andere: ["wachtlijst", "te-duur"] } });
    const wrong = buttonIn(
      await press({ verb: "keuze", opties: ["wachtlijst", "te-duur"], state: { andere: ["wachtlijst", "te-duur"] } }),
      "Er is een wachtlijst",
    );
    assert.deepEqual(wrong.state.andere, ["te-duur"]);
    assert.match(text(await press(buttonIn(chosen, "Klopt niet"))), /Welk nee was het dan/);
    assert.match(text(await press({ verb: "keuze", opties: [], state: {}, klopt_niet: true })), /Zoek zelf/);
  });

  it("forgets what is still being written", async () => {
    const who = { from: { id: "29:hasty", name: "x" }, ...conversation };
    const first = teams.post(teams.activity({ text: REFUSAL, id: "hasty-1", ...who }));
    await first;
    teams.service.sent.splice(0);
    await teams.post(teams.activity({ text: "vergeet mij aub", id: "hasty-2", ...who }));
    await teams.settled();
    assert.match(teams.service.sent[0]?.activity.text, /Ik heb je vergeten/);
    teams.service.sent.splice(0);
    await teams.post(teams.activity({ text: "vergeet mij", id: "hasty-3", ...who }));
    assert.match(teams.service.sent[0]?.activity.text, /Ik bewaarde niets over jou/);
  });

  it("forgets what was still under way when someone asked to be forgotten", async () => {
    const who = { from: { id: "29:slow", name: "x" }, ...conversation };
    teams.service.behaviour.push({ delayMs: 500 });
    const first = teams.post(teams.activity({ text: REFUSAL, id: "slow-1", ...who }));
    await new Promise((resolve) => setTimeout(resolve, 150));
    await teams.post(teams.activity({ text: "vergeet mij", id: "slow-2", ...who }));
    await first;
    await teams.settled();
    teams.service.sent.splice(0);
    await teams.post(teams.activity({ text: "vergeet mij", id: "slow-3", ...who }));
    assert.match(teams.service.sent[0]?.activity.text, /Ik bewaarde niets over jou/);
  });

  it("shares what is shown now, and the same only once", async () => {
    const card = cardOf(await say(REFUSAL));
    teams.service.sent.splice(0);
    const share = buttonIn(card, "Deel met collega");
    await Promise.all(Array.from({ length: 5 }, () => press(share)));
    assert.equal(teams.service.sent.length, 1);
    await press(buttonIn(await press(buttonIn(card, "Een andere")), "Deel met collega"));
    assert.equal(teams.service.sent.length, 2);
  });

  it("answers danger anew, in whichever message it is put, and does not go on about what was edited away", async () => {
    await teams.say(REFUSAL, "personal", { ...conversation, id: "first" });
    await teams.say("er is een wachtlijst", "personal", { ...conversation, id: "second" });
    teams.service.sent.splice(0);
    await teams.post(teams.activity({ ...conversation, type: "messageUpdate", id: "first", text: "hij staat nu met een mes voor de deur" }));
    await teams.settled();
    assert.deepEqual([teams.service.sent.length, teams.service.sent[0]?.method], [1, "POST"]);
    assert.match(text(cardOf(teams.service.sent[0]?.activity)), /Eerst veiligheid/);
    conversation = { conversation: { id: "a:edited-away", conversationType: "personal" } };
    await teams.say(REFUSAL, "personal", { ...conversation, id: "third" });
    await teams.post(teams.activity({ ...conversation, type: "messageUpdate", id: "third", text: "lekker weer vandaag" }));
    await teams.settled();
    assert.match((await say("een andere zin graag")).text, /Ik weet niet meer/);
  });

  it("takes an edit and a delete in the order they came", async () => {
    await teams.say(REFUSAL, "personal", { ...conversation, id: "ordered" });
    teams.service.sent.splice(0);
    teams.service.behaviour.push({ delayMs: 300 });
    const edit = teams.post(teams.activity({ ...conversation, type: "messageUpdate", id: "ordered", text: "dat is te duur" }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await teams.post(teams.activity({ ...conversation, type: "messageDelete", id: "ordered" }));
    await edit;
    assert.deepEqual(
      teams.service.sent.map(({ method }) => method),
      ["PUT", "DELETE"],
    );
  });

  it("changes the answer of a message that is edited while it is being answered", async () => {
    teams.service.behaviour.push({ delayMs: 400 });
    teams.service.sent.splice(0);
    const first = teams.post(teams.activity({ ...conversation, id: "racing", text: REFUSAL }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await teams.post(teams.activity({ ...conversation, type: "messageUpdate", id: "racing", text: "dat is te duur" }));
    await first;
    await teams.settled();
    assert.deepEqual(
      teams.service.sent.map(({ method }) => method),
      ["POST", "PUT"],
    );
  });

  it("says what comes first after danger, and after a doubt", async () => {
    await say("hij staat nu met een mes voor de deur");
    assert.match((await say("naar wie nu?")).text, /Eerst veiligheid.*112/);
    conversation = { conversation: { id: "a:doubt", conversationType: "personal" } };
    const doubt = cardOf(await say("ander loket"));
    assert.match(text(doubt), /Welk nee is het\?/);
    assert.match((await say("en de wet?")).text, /Tik eerst aan welk nee het is/);
  });

  it("says what it lost when there is nothing to go on about", async () => {
    assert.match((await say("een andere")).text, /Ik weet niet meer waar dat over gaat/);
    assert.match((await say("laat maar")).text, /we stoppen hier/);
    assert.match((await say("een andere zin graag")).text, /Ik weet niet meer waar dat over gaat/);
    assert.match((await say("herinner me over een week")).text, /Ik weet niet aan welke stap/);
  });

  it("goes on in another program after a restart, from the store", async () => {
    await say(REFUSAL);
    const other = new TeamsClient();
    await other.service.start();
    other.server = await startServer(other.service, { dataDir: teams.server.dataDir });
    try {
      const [reply] = await other.say("andere", "personal", conversation);
      assert.match(text(cardOf(reply)), /Dit schept een precedent/);
    } finally {
      await other.stop();
    }
  });

  it("remembers the tone someone chose last, in their next conversation too", async () => {
    const card = cardOf(await say(REFUSAL));
    await press(buttonIn(card, "Zakelijker"));
    conversation = { conversation: { id: "a:another", conversationType: "personal" } };
    assert.match(text(cardOf(await say("er is een wachtlijst"))), /"toon":"zakelijk"/);
    await say("luchtiger");
    assert.match(text(cardOf(await say("dat is te duur"))), /"toon":"luchtig"/);
  });

  it("keeps of the conversation what is needed to go on, and no word of it", async () => {
    await say(`mevrouw Wiegersma hoort: ${REFUSAL}`);
    await teams.settled();
    const held = JSON.stringify(await teams.server.stores.reminders.claim(0, 1, 1)) + teams.server.logs.join();
    assert.doesNotMatch(held, /Wiegersma/);
  });

  it("walks through the peeling with taps, back and on, to an argument that can be copied", async () => {
    let card = await press(buttonIn(cardOf(await say(REFUSAL)), "Afpellen"));
    let taps = 1;
    assert.match(text(card), /Vraag 1 van 4/);
    card = await press(buttonIn(card, "Ze noemden geen artikel"));
    card = await press(buttonIn(card, "Terug"));
    assert.match(text(card), /Vraag 1 van 4/);
    for (const option of ["Ze noemden geen artikel", "In een beleidsregel", "Weet ik niet", "Huis, inkomen"]) {
      card = await press(buttonIn(card, option));
      taps++;
    }
    assert.ok(taps <= 6);
    assert.match(text(card), /Jouw argument.*Waar de regel voor is.*Waar de ruimte zit.*Artikel 4:84 Awb.*Wat er gebeurt als we niets doen.*Wat ik vraag/);
    const copy = await press(buttonIn(card, "Kopieer"));
    assert.match(text(copy), /"type":"Input.Text".*Artikel 4:84 Awb/);
    assert.doesNotMatch(text(copy), /mailto:/);
    assert.match(text(await press(buttonIn(copy, "Terug"))), /Jouw argument/);
  });

  it("goes on with the peeling where it was, when someone asks for it in words", async () => {
    const card = await press(buttonIn(cardOf(await say(REFUSAL)), "Afpellen"));
    await press(buttonIn(card, "Ze noemden geen artikel"));
    assert.match(text(cardOf(await say("verder met afpellen"))), /Vraag 2 van 4/);
  });

  it("takes a judgement once however often it comes, and a change of mind in its place", async () => {
    const since = Date.now();
    const card = cardOf(await say(REFUSAL));
    const up = buttonIn(card, "👍");
    const thanked = await press(up);
    await press(up);
    assert.match(text(thanked), /Wil je zeggen waarom/);
    const reason = await press(buttonIn(thanked, "De wet helpt"));
    assert.match(text(reason), /ik heb het genoteerd/);
    const kept = (await teams.server.stores.feedback.between(since, Date.now() + 1)).map(({ routine, duim, redenen }) => ({ routine, duim, redenen }));
    assert.deepEqual(kept, [{ routine: "precedent", duim: "op", redenen: ["wet-helpt"] }]);
    await press(buttonIn(card, "👎"));
    const changed = await teams.server.stores.feedback.between(since, Date.now() + 1);
    assert.deepEqual([changed.length, changed[0]?.duim], [1, "neer"]);
  });

  it("takes a judgement of an answer that recognised nothing", async () => {
    const since = Date.now();
    await press(buttonIn(cardOf(await say("lekker weer vandaag")), "👎"));
    assert.deepEqual(
      (await teams.server.stores.feedback.between(since, Date.now() + 1)).map(({ routine }) => routine),
      ["onbekend"],
    );
  });

  it("shows a sentence without names before it is sent in, and keeps it only after a yes, once", async () => {
    const card = cardOf(await say("goedemorgen, mevrouw De Vries (bsn 123456782) at vandaag een boterham"));
    const shown = await press(buttonIn(card, "Stuur in"));
    assert.match(text(shown), /Dit stuur je in.*\[naam\]/);
    assert.doesNotMatch(text(shown), /Vries|123456782/);
    assert.deepEqual(await teams.server.stores.editorial.list(), []);
    assert.match(text(await press(buttonIn(shown, "Nee"))), /er is niets ingestuurd/);
    assert.deepEqual(await teams.server.stores.editorial.list(), []);
    const yes = buttonIn(shown, "Ja, stuur in");
    assert.match(text(await press(yes)), /Dank je wel/);
    await press(yes);
    await teams.say("vergeet mij", "personal", conversation);
    assert.deepEqual(await teams.server.stores.editorial.list(), []);
    await press(yes);
    const [item, ...rest] = await teams.server.stores.editorial.list("open");
    assert.deepEqual(rest, []);
    assert.match(item?.tekst ?? "", /boterham/);
    assert.doesNotMatch(JSON.stringify(item), /Vries|123456782|29:user/);
  });

  it("redacts once more what a client sends in on its own", async () => {
    await press({ verb: "instuur-ja", zin: "dhr. Oosterdijkhuis 06-48151623 kreeg nee" });
    const items = await teams.server.stores.editorial.list("open");
    assert.doesNotMatch(JSON.stringify(items), /Oosterdijkhuis|48151623/);
  });

  it("still has the sentence after another tone and a thumb down", async () => {
    let card = await press(buttonIn(cardOf(await say(REFUSAL)), "Een andere"));
    card = await press(buttonIn(card, "👎"));
    assert.match(buttonIn(card, "Klopt niet").zin, /precedent/);
  });

  it("asks for the sentence when the card does not carry it", async () => {
    const wrong = await press(buttonIn(cardOf(await say(REFUSAL)), "Klopt niet"));
    const none = await press(buttonIn(wrong, "Geen van deze"));
    assert.match(buttonIn(none, "Stuur in").zin, /precedent/);
    assert.match(text(none), /Zoek zelf/);
    const asked = await press({ verb: "instuur" });
    assert.match(text(asked), /Welke zin wil je insturen/);
    assert.match(text(await press({ ...buttonIn(asked, "Laat eerst zien"), zin: "dat doen we nooit" })), /Dit stuur je in/);
  });

  it("gives the card as something to forward, beside the one that was pressed", async () => {
    const card = cardOf(await say(REFUSAL));
    teams.service.sent.splice(0);
    const next = await press(buttonIn(card, "Deel met collega"));
    assert.match(text(next), /Stuur hem door/);
    const [shared, ...rest] = teams.service.sent;
    assert.deepEqual(rest, []);
    assert.match(text(cardOf(shared?.activity)), /Dit schept een precedent/);
    assert.doesNotMatch(text(cardOf(shared?.activity)), /Action\.Execute|Action\.Submit/);
  });

  it("reminds only on request: after a restart, once, with the step; and takes it back", async () => {
    // What the tests before this one asked for is out of the way.
    await teams.server.stores.reminders.claim(Date.now() + 365 * DAY, 365 * DAY, 100);
    const card = cardOf(await say(REFUSAL));
    const set = buttonIn(card, "Herinner me over een week");
    const told = await press(set);
    await press(set);
    const due = Date.now() + 7 * DAY + 1_000;
    const { stores, send, log } = teams.server;
    const { library } = await real();
    const parts = { stores: () => stores, library: () => library, send, log, now: () => due };
    teams.service.sent.splice(0);
    await sendDueReminders({ ...parts, now: () => due - DAY });
    assert.equal(teams.service.sent.length, 0, "too early");
    await Promise.all([sendDueReminders(parts), sendDueReminders(parts)]);
    assert.equal(teams.service.sent.length, 1, "sent by one of two");
    assert.match(text(cardOf(teams.service.sent[0]?.activity)), /Je vroeg me je hieraan te herinneren.*"id":"ladder","isVisible":true/);
    await sendDueReminders(parts);
    assert.equal(teams.service.sent.length, 1, "sent twice");

    const again = await press({ ...set, state: { ...set.state, stap: 1 } });
    assert.match(text(told), /Toch niet/);
    assert.match(text(await press(buttonIn(again, "Toch niet"))), /ik herinner je niet/);
    assert.match(text(await press(buttonIn(again, "Toch niet"))), /was er al niet meer/);
    teams.service.sent.splice(0);
    await sendDueReminders({ ...parts, now: () => due + DAY });
    assert.equal(teams.service.sent.length, 0, "was taken back");
  });

  it("tries a reminder again when Teams does not take it, and gives up when the conversation is gone", async () => {
    const { stores } = teams.server;
    const { library } = await real();
    await stores.reminders.add({ due: 1, gebruiker: "u", gesprek: "{}", stand: stateFor("precedent") });
    let tried = 0;
    const failing = (statusCode: number) => async (): Promise<void> => {
      tried++;
      throw Object.assign(new Error("no"), { statusCode });
    };
    const parts = { stores: () => stores, library: () => library, log: createLogger("silent") };
    const at = Date.now();
    await sendDueReminders({ ...parts, send: failing(500), now: () => 10_000 });
    await sendDueReminders({ ...parts, send: failing(500), now: () => 10_000 + 3 * 60_000 });
    assert.equal(tried, 2);
    await sendDueReminders({ ...parts, send: failing(403), now: () => 10_000 + 6 * 60_000 });
    await sendDueReminders({ ...parts, send: failing(500), now: () => at });
    assert.equal(tried, 3, "was given up");
  });

  it("changes the answer when its message is edited, takes it away when that is deleted, and answers when it comes back", async () => {
    const [first] = await teams.say(REFUSAL, "personal", { ...conversation, id: "edited-1" });
    assert.ok(first);
    const edit = { type: "messageUpdate", id: "edited-1", channelData: { eventType: "editMessage" }, ...conversation };
    teams.service.sent.splice(0);
    await teams.post(teams.activity({ ...edit, text: "er is een wachtlijst van een half jaar" }));
    await teams.settled();
    assert.deepEqual(
      teams.service.sent.map(({ method }) => method),
      ["PUT"],
    );
    assert.match(text(cardOf(teams.service.sent[0]?.activity)), /wachtlijst/);
    // In a 1:1 chat the event type may be absent.
    teams.service.sent.splice(0);
    await teams.post(teams.activity({ ...edit, channelData: {}, text: "dat is te duur" }));
    await teams.settled();
    assert.deepEqual(
      teams.service.sent.map(({ method }) => method),
      ["PUT"],
    );
    teams.service.sent.splice(0);
    await teams.post(teams.activity({ type: "messageDelete", id: "edited-1", channelData: { eventType: "softDeleteMessage" }, ...conversation }));
    await teams.settled();
    assert.deepEqual(
      teams.service.sent.map(({ method }) => method),
      ["DELETE"],
    );
    teams.service.sent.splice(0);
    await teams.post(teams.activity({ ...edit, channelData: { eventType: "undeleteMessage" }, text: "dat is te duur" }));
    await teams.settled();
    assert.deepEqual(
      teams.service.sent.map(({ method }) => method),
      ["POST"],
    );
  });

  it("leaves alone what was answered before the last message, and answers an edit that first mentions it", async () => {
    await teams.say(REFUSAL, "personal", { ...conversation, id: "old-1" });
    await teams.say("er is een wachtlijst", "personal", { ...conversation, id: "old-2" });
    teams.service.sent.splice(0);
    await teams.post(teams.activity({ type: "messageUpdate", id: "old-1", text: "dat is te duur", ...conversation }));
    assert.deepEqual(teams.service.sent, []);
    await teams.post(teams.activity({ type: "messageDelete", id: "old-1", ...conversation }));
    assert.deepEqual(teams.service.sent, []);
    await teams.post(teams.activity({ type: "messageUpdate", id: "never-seen", text: "dat is te duur", ...conversation }));
    assert.equal(teams.service.sent.length, 1);
  });
});
