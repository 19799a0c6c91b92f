import assert from "node:assert/strict";
import { type FollowUpReader, followUpReader } from "../../bot/answer/follow-up.ts";
import { daysUntil } from "../../bot/answer/reminder-words.ts";
import type { Library } from "../../bot/library/library.ts";
import { loadLibrary } from "../../bot/library/load-library.ts";
import type { Recognition } from "../../bot/recognition/recogniser.ts";
import { ROOT } from "../helpers/real-library.ts";

/** What the recogniser makes of a message that refuses nothing. */
const NOTHING = { uitkomst: "onbekend", candidates: [], neutraal: 1, dangerMargin: -2 } as unknown as Recognition;

describe("words that go on about the last answer", () => {
  let library: Library;
  let read: FollowUpReader;
  before(function () {
    this.timeout(30_000);
    library = loadLibrary(`${ROOT}content`);
    read = followUpReader(library);
  });

  const understood: [text: string, expected: object][] = [
    ["andere", { soort: "andere" }],
    ["Een andere graag!", { soort: "andere" }],
    ["nog eentje?", { soort: "andere" }],
    ["kan het wat luchtiger", { soort: "toon", toon: "luchtig" }],
    ["Zakelijker", { soort: "toon", toon: "zakelijk" }],
    ["iets scherper aub", { soort: "toon", toon: "scherp" }],
    ["en de wet?", { soort: "wet" }],
    ["welk artikel is dat?", { soort: "wet" }],
    ["naar wie nu?", { soort: "ladder" }],
    ["dat klopt niet", { soort: "klopt-niet" }],
    ["verder met afpellen", { soort: "afpellen" }],
    ["deel met een collega", { soort: "deel" }],
    ["herinner me over een week aan deze stap", { soort: "herinner", dagen: 7 }],
    ["herinner mij over 3 dagen", { soort: "herinner", dagen: 3 }],
    ["herinner me morgen", { soort: "herinner", dagen: 1 }],
    ["herinner me volgende week", { soort: "herinner", dagen: 7 }],
    ["herinner me over 99 maanden", { soort: "herinner", dagen: 180 }],
    ["bij de wmo", { soort: "onderwerp", domein: "wmo", partij: "bestuursorgaan" }],
    ["nee, het gaat om de bijstand", { soort: "onderwerp", domein: "bijstand", partij: null }],
    ["het was de woningcorporatie", { soort: "onderwerp", domein: "wonen", partij: "corporatie" }],
    ["wat moet ik nu doen", { soort: "ladder" }],
    ["en als dat niet werkt?", { soort: "hoger" }],
    ["heb ik al gedaan", { soort: "hoger" }],
    ["mag dat zomaar?", { soort: "wet" }],
    ["te brutaal", { soort: "toon", toon: "luchtig" }],
    ["formeler graag", { soort: "toon", toon: "zakelijk" }],
    ["nee iets anders", { soort: "klopt-niet" }],
    ["maak er een mailtje van", { soort: "afpellen" }],
    ["kun je dat voor me uitschrijven", { soort: "afpellen" }],
    ["top dankje", { soort: "bedankt" }],
    ["stop", { soort: "stop" }],
    ["deel met [naam]", { soort: "deel" }],
    ["👍🏽", { soort: "bedankt" }],
    ["kun je me herinneren over 2 weken", { soort: "herinner", dagen: 14 }],
    ["zet een reminder", { soort: "herinner", dagen: 7 }],
    ["herinner me over 14 dgn", { soort: "herinner", dagen: 14 }],
    ["herinner me over anderhalve week", { soort: "herinner", dagen: 11 }],
    ["zet de herinnering uit", { soort: "herinner-af" }],
    ["herinner me niet meer", { soort: "herinner-af" }],
    ["laat die herinnering maar zitten", { soort: "herinner-af" }],
    ["de school zei het", { soort: "onderwerp", domein: "onderwijs", partij: "school" }],
    ["oh het was de verzekeraar", { soort: "onderwerp", domein: "zorg", partij: "verzekeraar" }],
    ["uwv dus", { soort: "onderwerp", domein: "uwv", partij: "bestuursorgaan" }],
    ["bij de gemeente", { soort: "onderwerp", domein: null, partij: "bestuursorgaan" }],
  ];
  for (const [text, expected] of understood) it(`“${text}” is one`, () => assert.deepEqual(read.phrase(text), expected));

  it("change an answer about the family with more than a word", () => {
    assert.deepEqual(read.phrase("heb ik gesproken", "beantwoord"), { soort: "gezin", gezin: "ja" });
    assert.equal(read.phrase("ja", "beantwoord"), undefined);
  });

  it("take no colleague's words for the family's", () => {
    for (const text of ["de wethouder wil het niet", "de teamleider staat er niet achter", "gemeente staat er niet achter", "staat ze er wel achter?"])
      assert.notEqual((read.phrase(text, "open") ?? read.guess(text, "open", NOTHING))?.soort, "gezin", text);
    assert.deepEqual(read.guess("jawel, vanmiddag nog", "open", NOTHING), { soort: "gezin", gezin: "ja" });
  });

  it("are no more than the recogniser hears: beside a certain refusal or near danger only what is plain", () => {
    const certain = { uitkomst: "herkend", candidates: [{ id: "wachtlijst", kans: 1 }], neutraal: 0, dangerMargin: -2 } as unknown as Recognition;
    assert.equal(read.guess("nog niet aan de beurt", "open", certain), undefined);
    assert.equal(read.guess("ze wil zich ophangen", "open", { ...NOTHING, dangerMargin: -0.4 } as Recognition), undefined);
    assert.equal(read.guess("een andere", "nee", { ...NOTHING, uitkomst: "gevaar" } as Recognition), undefined);
  });

  it("answer the question about the family only while it is asked", () => {
    assert.deepEqual(read.phrase("ja", "open"), { soort: "gezin", gezin: "ja" });
    assert.deepEqual(read.phrase("nee nog niet", "open"), { soort: "gezin", gezin: "nog-niet" });
    assert.deepEqual(read.phrase("ze willen het niet", "open"), { soort: "gezin", gezin: "wil-niet" });
    assert.equal(read.phrase("nee nog niet"), undefined);
  });

  it("count the days to a weekday from today", () => {
    const thursday = new Date("2026-11-26T10:00:00Z");
    assert.equal(daysUntil(["herinner", "me", "vrijdag"], thursday), 1);
    assert.equal(daysUntil(["herinner", "me", "donderdag"], thursday), 7);
    assert.equal(daysUntil(["herinner", "mij", "aanstaande", "maandag"], thursday), 4);
    assert.equal(daysUntil(["herinner", "me", "volgende", "week", "dinsdag"], thursday), 5);
  });

  const cued: [text: string, expected: object | undefined][] = [
    ["kun je het in een mail zetten", { soort: "afpellen" }],
    ["meer ambtelijk taalgebruik", { soort: "toon", toon: "zakelijk" }],
    ["kan er wat meer pit in", { soort: "toon", toon: "scherp" }],
    ["dit komt te bot over", { soort: "toon", toon: "luchtig" }],
    ["op welke wet kan ik me beroepen", { soort: "wet" }],
    ["waar kan ik dit neerleggen", { soort: "ladder" }],
    ["wie staat daar dan weer boven?", { soort: "hoger" }],
    ["je zit er naast", { soort: "klopt-niet" }],
    ["alternatief?", { soort: "andere" }],
    ["super bedanktt", { soort: "bedankt" }],
    ["zet een wekkertje voor 14 nov", { soort: "herinner", dagen: null }],
    ["stuur me over twee weken een seintje aub", { soort: "herinner", dagen: 14 }],
    ["de trein is te laat vandaag", undefined],
    ["een heel lang verhaal over een mail die gisteren kwam van de school van mijn zoon", undefined],
  ];
  for (const [text, expected] of cued)
    it(`“${text}” has ${expected ? "the words of one" : "no words of one"}`, () => assert.deepEqual(read.guess(text, "nee", NOTHING), expected));

  it("take the words about the family only while it is asked", () => {
    assert.deepEqual(read.guess("vader wel, moeder twijfelt nog", "open", NOTHING), { soort: "gezin", gezin: "nog-niet" });
    assert.notEqual(read.guess("vader wel, moeder twijfelt nog", "nee", NOTHING)?.soort, "gezin");
  });

  for (const text of [
    "",
    "?",
    "bij de wmo kan dat niet",
    "dat mag niet van de wet",
    "wachtlijst",
    "te duur",
    "de wet staat dat niet toe",
    "herinner me aan iets anders dat ik vroeg",
    `andere ${"x ".repeat(40)}`,
  ])
    it(`“${text.slice(0, 50)}” is none`, () => assert.equal(read.phrase(text), undefined));

  it("are hardly ever what the library knows as a refusal", () => {
    const sentences = [...library.uitspraken.values()].flatMap(({ gezegd, verteld }) => [...gezegd, ...verteld]);
    const taken = sentences.filter((sentence) => read.phrase(sentence));
    assert.ok(sentences.length > 10_000);
    assert.deepEqual(taken, []);
  });
});
