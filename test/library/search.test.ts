import assert from "node:assert/strict";
import { MAX_SENTENCE, type Search } from "../../bot/library/search.ts";
import { real } from "../helpers/real-library.ts";

describe("searching the library", () => {
  let search: Search;
  before(async function () {
    this.timeout(60_000);
    ({ search } = await real());
  });
  const found: [query: string, href: RegExp, why: string][] = [
    ["presedent", /precedent$/, "a typo"],
    ["wachtlijst", /wachtlijst$/, "a title"],
    ["kastje muur", /ander-loket$/, "words that are in no title"],
    ["ander loket", /ander-loket$/, "words of the routine's own"],
    ["pricavy", /privacy$/, "two letters that changed places"],
    ["te duur", /te-duur$/, "a short title"],
    ["artikel 4:84 awb", /bibliotheek/, "an article"],
    ["artikel 4 84 awb", /bibliotheek/, "an article without its colon"],
  ];
  for (const [query, href, why] of found) it(`finds “${query}” (${why})`, () => assert.match(search(query)[0]?.href ?? "", href));
  it("puts the article itself first", () => assert.match(search("artikel 4:84 awb")[0]?.titel ?? "", /4:84 Awb/));
  it("finds one kind only when asked", () => {
    assert.ok(search("presedent", "dooddoener").every(({ soort }) => soort === "dooddoener"));
    assert.equal(search("kastje muur", "dooddoener")[0]?.routine, "ander-loket");
    assert.match(search("artikel 4 84 awb", "grond")[0]?.titel ?? "", /4:84 Awb/);
    assert.match(search("dringende redenen bijstand", "grond")[0]?.titel ?? "", /PW/);
  });
  it("reads the beginning of a query that is too long, and all of a sentence", () => {
    const query = "wachtlijst ".repeat(100);
    assert.deepEqual(search(query), search(query.slice(0, MAX_SENTENCE)));
    assert.equal(search("ze zei dat ze het dan voor iedereen moet gaan doen", "routine")[0]?.routine, "precedent");
  });
  for (const query of ["", "   ", "xqzwkj"]) it(`finds nothing for “${query}”`, () => assert.deepEqual(search(query), []));
});
