import assert from "node:assert/strict";
import { loadLibrary } from "../../bot/library/load-library.ts";
import type { Domein, Partij } from "../../bot/library/schemas.ts";
import { sentencesOf } from "../../bot/recognition/normalise.ts";
import { surely } from "../../bot/recognition/spelling.ts";
import { type SubjectReader, subjectReader } from "../../bot/recognition/subject.ts";
import { wordFinder } from "../../bot/recognition/word-spotter.ts";

const CONTENT = new URL("../../content", import.meta.url).pathname;
const joined = (text: string): string[] => sentencesOf(text).map((tokens) => tokens.join(" "));

describe("what a message is about and who said no", () => {
  let read: SubjectReader;
  before(() => {
    const { domeinen, partijen } = loadLibrary(CONTENT);
    read = subjectReader(domeinen, partijen);
  });

  const parties: [text: string, refusing: number, partij: Partij | null, why: string][] = [
    ["De gemeente zegt dat het te laat is.", 0, "bestuursorgaan", "subject with a verb of saying"],
    ["Dat kan echt niet, zegt die klantmanager.", 0, "bestuursorgaan", "speaker at the end"],
    ["Volgens de verhuurder is daar geen geld voor.", 0, "verhuurder", "according to"],
    ["Bij Burgerzaken hoor ik dat hij hier niet hoort.", 0, "bestuursorgaan", "heard somewhere"],
    ["Dat mag niet van de wmo-consulent.", 0, "bestuursorgaan", "not allowed by"],
    ["De aanvraag is afgewezen door de zorgverzekeraar.", 0, "verzekeraar", "turned down by"],
    ["Toch oordeelt de kredietbank anders.", 0, "bestuursorgaan", "any verb after one adverb"],
    ["De jurist van de corporatie ziet er niets in.", 0, "corporatie", "somebody of a party speaks for it"],
    ["De verhuurmakelaar van de corporatie mailde een nee.", 0, "corporatie", "even when that somebody would be another party"],
    ["De woonconsulent wil er niet aan.", 0, "corporatie", "the longest word decides: not every consulent is of the municipality"],
    ["Ik als jeugdbeschermer ga daar niet over. Als jeugdbeschermer mag ik dat niet.", 1, "zorgaanbieder", "says who he is himself"],
    ["Wij doen dat in onze opvang niet.", 0, "zorgaanbieder", "speaks of the own house"],
    ["Krijg ik de gemeente aan de lijn en die roept dat het niet kan.", 0, "bestuursorgaan", "on the phone"],
    ["Ik vroeg Veilig Thuis om mee te gaan. Daar zeggen ze dat het te druk is.", 1, "bestuursorgaan", "who was asked just before"],
    ["Ik belde het UWV. De medewerker zei dat ze niets doorgeeft.", 1, "bestuursorgaan", "anyone works for who was just called"],
    ["De corporatie zegt: dan willen ze dat allemaal.", 1, "corporatie", "the announcement before the colon"],
    ["De huisarts vindt het dringend nodig, maar de gemeente weigert.", 0, "bestuursorgaan", "the one after 'maar'"],
    ["Ik stelde een plan voor bij de gemeente. De controller zei dat hij het niet kan boeken.", 1, null, "a stranger speaks, nobody else"],
    ["Het scheelt de zorgverzekeraar een hoop, maar van de Wmo mag het niet.", 0, "bestuursorgaan", "a benefit is no refusal"],
    ["Zonder toewijzing van de gemeente begint de zorgboerderij niet.", 0, "zorgaanbieder", "nor is a condition"],
    ["De school had een brief geschreven. De gemeente schrijft terug dat er niets verandert.", 1, "bestuursorgaan", "nor is who helped"],
    ["Daarvoor moet u bij de gemeente zijn.", 0, null, "pointed to"],
    ["Dat ligt bij de zorgverzekeraar, niet bij ons.", 0, null, "pointed to"],
    ["Dat moet de school maar oplossen.", 0, null, "left to somebody"],
    ["Uw gemeente gaat daarover.", 0, null, "the listener's own"],
    ["U kunt een beroep doen op de Wmo.", 0, null, "a law is not a speaker"],
    ["Hij heeft een te hoog inkomen.", 0, null, "a department's name in its plain sense"],
    ["De kinderen gaan hier naar school en het mag niet.", 0, null, "a place"],
    ["Een gezinshuis kost te veel.", 0, null, "a thing, nobody in particular"],
    ["Dat kan niet.", 0, null, "nobody"],
  ];
  for (const [text, refusing, partij, why] of parties) {
    it(`hears ${partij ?? "nobody"} in “${text}”: ${why}`, () => assert.equal(read(joined(text), refusing).partij, partij));
  }

  const domains: [text: string, refusing: number, domein: Domein | null, why: string][] = [
    ["Een traplift zit er niet in.", 0, "wmo", "a thing"],
    ["De klantmanager doet het niet.", 0, "bijstand", "the refuser's role, when there is nothing better"],
    ["De klantmanager zegt dat schulden niet bij hem horen.", 0, "schulden", "a thing says more than a role"],
    ["Mevrouw heeft schulden en een zoon op het vmbo. Ik vroeg om een scootmobiel. Dat is te duur, zei ze.", 2, "wmo", "what was asked, above the background"],
    ["Hij zit in de WW en huurt een flat. De gemeente geeft hem geen briefadres.", 1, "adres", "the refusing sentence above the background"],
    ["Geen behandeling zolang er schulden zijn.", 0, "zorg", "a condition is beside the point"],
    ["Eerst afkicken, dan praten we over een woning.", 0, "wonen", "what comes after the condition"],
    ["Ook al heeft de school het gevraagd, een bed in de opvang krijgt hij niet.", 0, "wmo", "a concession is beside the point"],
    ["Kinderopvangtoeslag krijgt ze niet terug.", 0, "toeslagen", "the longest word of two that overlap"],
    ["Dan is het eigen schuld.", 0, null, "a word that only looks like a domain"],
    ["U bent aan het verkeerde adres.", 0, null, "a word that only looks like a domain"],
    ["We nemen uw aanvraag niet in behandeling.", 0, null, "a word that only looks like a domain"],
    ["De gemeente geeft geen begeleiding.", 0, "wmo", "help that wmo and jeugd share"],
    ["Tim van negen mag van de gemeente geen begeleiding krijgen.", 0, "jeugd", "the same for a child"],
    ["Verlengde jeugdhulp? Dat kan niet meer.", 1, "jeugd", "a question before the refusal"],
    ["Wat vervelend voor u.", 0, null, "nothing"],
  ];
  for (const [text, refusing, domein, why] of domains) {
    it(`reads ${domein ?? "no domain"} in “${text}”: ${why}`, () => assert.equal(read(joined(text), refusing).domein, domein));
  }

  it("prefers a sentence in which somebody speaks to one in which nobody does", () => {
    const text = "Jongen van vijftien, veel verzuim, een huis vol schimmel. De rector zegt dat hij niet terug mag.";
    assert.deepEqual(read(joined(text), 0), { domein: "onderwijs", partij: "school" });
  });

  it("reads nothing in an empty message, whatever sentence is pointed at", () => {
    for (const refusing of [-1, 0, 7]) assert.deepEqual(read([], refusing), { domein: null, partij: null });
  });

  it("takes one sentence of 30,000 characters", () => {
    const start = performance.now();
    read(joined("volgens de gemeente en de corporatie mag de school dat niet ".repeat(500)), 0);
    assert.ok(performance.now() - start < 2_000);
  });
});

describe("finding listed words", () => {
  const find = wordFinder([
    { id: "a", woorden: ["woning", "uitkering*", "*toeslag", "bijzondere bijstand", "wmo-consulent*"] },
    { id: "b", woorden: ["woningruil", "uitkering*"] },
  ]);
  const table: [sentence: string, expected: string[]][] = [
    ["een woning graag", ["a:woning@1-2"]],
    ["de woningen", []],
    ["de aanleunwoning", []],
    ["woningruil", ["b:woningruil@0-1"]],
    ["geen uitkeringen", ["a,b:uitkering@1-2"]],
    ["de zorgtoeslag", ["a:toeslag@1-2"]],
    ["de toeslagen", []],
    ["bijzondere bijstand en de wmo consulente", ["a:bijzondere bijstand@0-2", "a:wmo consulent@4-6"]],
    ["bijzondere", []],
    ["", []],
  ];
  for (const [sentence, expected] of table) {
    it(`in “${sentence}”`, () =>
      assert.deepEqual(
        find(sentence).map(({ ids, word, from, to }) => `${ids.join()}:${word}@${from}-${to}`),
        expected,
      ));
  }
});

describe("a repair that is surely right", () => {
  const table: [written: string, repaired: string, expected: string, why: string][] = [
    ["consulnt", "consulent", "consulent", "a slip inside a long word"],
    ["opvangt", "opvang", "opvangt", "an ending is grammar"],
    ["meiden", "zeiden", "meiden", "another first letter is another word"],
    ["kanjer", "kanker", "kanjer", "in a short word anything can be another word"],
  ];
  for (const [written, repaired, expected, why] of table)
    it(`makes ${expected} of ${written}: ${why}`, () => assert.equal(surely(written, repaired), expected));
});
