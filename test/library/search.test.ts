import assert from "node:assert/strict";
import { createSearch, MAX_QUERY, type SearchHit } from "../../bot/library/search.ts";
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
  it("reads the beginning of a query that is too long", () => {
    const query = "wachtlijst ".repeat(100);
    assert.deepEqual(search(query), search(query.slice(0, MAX_QUERY)));
  });
  for (const query of ["", "   ", "xqzwkj"]) it(`finds nothing for “${query}”`, () => assert.deepEqual(search(query), []));
});
