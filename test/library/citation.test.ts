import assert from "node:assert/strict";
import { articleName, citation } from "../../bot/library/citation.ts";

describe("a place in the law", () => {
  const table: [afkorting: string, artikel: string, leden: string[], expected: string][] = [
    ["Awb", "4:84", [], "artikel 4:84 Awb"],
    ["PW", "18", ["1"], "artikel 18 lid 1 PW"],
    ["Awb", "3:4", ["1", "2"], "artikel 3:4 lid 1 en 2 Awb"],
    ["BW 6", "2", ["1", "2"], "artikel 6:2 lid 1 en 2 BW"],
    ["BW 7", "252b", [], "artikel 7:252b BW"],
    ["Jw", "2.3", ["1 a"], "artikel 2.3 lid 1, onder a, Jw"],
    ["Wmo 2015", "2.3.5", ["1", "4 c", "4 d"], "artikel 2.3.5 lid 1 en lid 4, onder c en d, Wmo 2015"],
    ["WPO", "40", ["3", "4", "5"], "artikel 40 lid 3, 4 en 5 WPO"],
  ];
  for (const [afkorting, artikel, leden, expected] of table) it(`is ${expected}`, () => assert.equal(citation({ afkorting, artikel, leden }), expected));
  it("is short on a button", () => assert.equal(articleName({ afkorting: "BW 7", artikel: "274" }), "7:274 BW"));
});
