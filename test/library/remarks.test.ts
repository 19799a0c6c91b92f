import assert from "node:assert/strict";
import { formatFault, LibraryError } from "../../bot/library/fault.ts";
import { loadContent } from "../../bot/library/load-library.ts";
import { grams, overlap } from "../../bot/library/near-duplicates.ts";
import { contentRemarks } from "../../bot/library/remarks.ts";
import { GROND, smallContent } from "../helpers/small-content.ts";

const remarks = (change: (files: Record<string, any>) => void, today = "2026-11-26"): string =>
  contentRemarks(loadContent(smallContent(change)).content, today)
    .map(formatFault)
    .join("\n");
const routine = (files: Record<string, any>): any => files["routines/precedent.yaml"];

describe("remarks about the content", () => {
  const table: [what: string, change: (files: Record<string, any>) => void, says: RegExp][] = [
    ["a word that puts a family down", (f) => (routine(f).kern = "Dit is een zorgmijder."), /precedent\.yaml:\d+:7 Let op de toon: gevonden ‘zorgmijd’/],
    ["contempt for who says no", (f) => (routine(f).dooddoeners[0].tekst = "Wat een domme regel."), /gevonden ‘domme’/],
    ["a word that means two things", (f) => (routine(f).escalatie.advies = "Dan opschalen."), /Opschalen’ betekent twee dingen/],
    ["few sentences", () => {}, /uitspraken\/precedent\.yaml:1:5 Er staan 52 zinnen/],
    ["a dooddoener that takes two breaths", (f) => (routine(f).dooddoeners[0].tekst = "en ".repeat(26)), /heeft 26 woorden/],
    ["a ground against a party without ladder", (f) => (f["gronden/awb-4-84.yaml"].geldt_tegen = ["school"]), /geldt tegen school, maar er is geen ladder/],
  ];
  for (const [what, change, says] of table) it(`name ${what}`, () => assert.match(remarks(change), says));

  it("name a ground that was checked more than twelve months ago, and not one day earlier", () => {
    assert.match(
      remarks(() => {}, "2027-11-27"),
      /awb-4-84\.yaml:\d+:16 Dit is langer dan 12 maanden geleden nagekeken/,
    );
    assert.doesNotMatch(
      remarks(() => {}, "2027-11-26"),
      /langer dan 12 maanden/,
    );
  });
});

describe("dooddoeners that nearly repeat another", () => {
  it("are a fault, also across routines", () => {
    const folder = smallContent((files) => {
      routine(files).dooddoeners[4].tekst = "Als het hier werkt, waarom dan niet voor meer gezinnen?";
      routine(files).dooddoeners[3].tekst = "Als het hier werkt, waarom dan niet voor meer gezinnen!";
    });
    assert.throws(
      () => loadContent(folder),
      (error) => error instanceof LibraryError && error.faults.some(({ melding }) => melding.startsWith("Deze dooddoener staat er (bijna) al, bij precedent")),
    );
  });
  it("are measured by shared groups of letters", () => {
    assert.equal(overlap(grams("abcdef"), grams("abcdef")), 1);
    assert.equal(overlap(grams("abcdef"), grams("uvwxyz")), 0);
    assert.ok(overlap(grams("het werkt hier goed"), grams("het werkt daar goed")) < 0.8);
  });
  it("know a ground without its limits for a fault", () => {
    const { grens: _, ...withoutLimit } = GROND;
    assert.throws(() => loadContent(smallContent((files) => (files["gronden/awb-4-84.yaml"] = withoutLimit))), /‘grens’ ontbreekt/);
  });
});
