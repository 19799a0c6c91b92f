import assert from "node:assert/strict";
import { createSearch, type SearchHit } from "../../bot/library/search.ts";
import { real } from "../helpers/real-library.ts";

describe("searching the library", () => {
  let search: (query: string) => SearchHit[];
  before(async function () {
    this.timeout(60_000);
    search = createSearch((await real()).library);
  });
  const found: [query: string, href: RegExp, why: string][] = [
    ["presedent", /precedent$/, "a typo"],
    ["wachtlijst", /wachtlijst$/, "a title"],
    ["artikel 4:84 awb", /bibliotheek/, "an article"],
    ["artikel 4 84 awb", /bibliotheek/, "an article without its colon"],
  ];
  for (const [query, href, why] of found) it(`finds “${query}” (${why})`, () => assert.match(search(query)[0]?.href ?? "", href));
  it("puts the article itself first", () => assert.match(search("artikel 4:84 awb")[0]?.titel ?? "", /4:84 Awb/));
  for (const query of ["", "   ", "xqzwkj"]) it(`finds nothing for “${query}”`, () => assert.deepEqual(search(query), []));
});
