import assert from "node:assert/strict";
import { conceptReader } from "../../bot/recognition/concepts.ts";
import { countFeatures } from "../../bot/recognition/features.ts";

const conceptsOf = conceptReader([
  { id: "GELD", woorden: ["budget*", "centen", "*potje"] },
  { id: "OP", woorden: ["op", "op is op"] },
  { id: "WACHTEN", woorden: ["aan de beurt*"] },
]);

describe("concepts", () => {
  const table: [sentence: string, found: string[], why: string][] = [
    ["budgettair gezien", ["GELD", ""], "a star at the back lets the word go on"],
    ["dat jeugdpotje", ["", "GELD"], "a star in front lets it start earlier"],
    ["centenbak", [""], "without a star only the word itself"],
    ["aan de beurten", ["WACHTEN", "", ""], "a phrase counts at its first word"],
    ["aan de balie", ["", "", ""], "half a phrase is no phrase"],
    ["op is op", ["OP", "", "OP"], "a concept counts once a token"],
  ];
  for (const [sentence, found, why] of table) {
    it(`${sentence}: ${why}`, () =>
      assert.deepEqual(
        conceptsOf(sentence.split(" ")).map((ids) => ids.join()),
        found,
      ));
  }

  it("counts concepts and ordered pairs inside a sentence, never across its border", () => {
    const counts = countFeatures([["de", "centen", "zijn", "op"], ["budget"]], conceptsOf);
    assert.deepEqual(
      [...(counts[4] as Map<string, number>)],
      [
        ["GELD", 2],
        ["OP", 1],
      ],
    );
    assert.deepEqual([...(counts[5] as Map<string, number>)], [["GELD>OP", 1]]);
  });
});
