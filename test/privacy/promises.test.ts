import assert from "node:assert/strict";
import fc from "fast-check";
import { MARKS } from "../../bot/privacy/marks.ts";
import { isBsn, MAX_TEXT_LENGTH, redact } from "../../bot/privacy/redact.ts";

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(""));
/** Nine digits that pass the eleven test. */
const bsn = digits(8)
  .map((start) => [..."0123456789"].map((last) => start + last).find(isBsn) ?? "")
  .filter((number) => number !== "");
const email = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9._-]{0,12}[a-z0-9]$/), fc.stringMatching(/^[a-z]{2,10}$/), fc.constantFrom("nl", "com", "eu"))
  .map(([local, host, end]) => `${local}@${host}.${end}`);

/** Pieces of messages, to be put together at random. */
const fragment = fc.constantFrom(
  ..."mw|dhr.|de Vries|el amrani|Kevin|moeder|sharona|van|der|Berg|R.S.|J.|wil|Wil|Storm|en|/|,|.|:|\n|(|)|geb|geboren|3 mei 1988|3 mei|2019|bsn|123456782|12.345.678|06|12345678|Dorpsstraat|12|12a|1234 AB|NL91 ABNA 0417 1643 00|XK-481-P|zaaknummer|24/1234 PW|art. 35 Pw|€|1.250 euro|https://x.nl/client/1|@|jan@x.nl|[naam]|[adres]|[bsn]|groet,|Hoi|Van:|gezin|in|Utrecht|is|heeft|zegt|Anna's|kinderen|huurder".split(
    "|",
  ),
);
const message = fc
  .array(fc.tuple(fragment, fc.constantFrom(" ", " ", " ", "", ", ")), { maxLength: 18 })
  .map((parts) => parts.map((pair) => pair.join("")).join(""));

describe("promises of redaction", () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(message, (text) => assert.equal(redact(redact(text)), redact(text))),
      { numRuns: 3000 },
    );
  });

  it("changes nothing the second time in any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => assert.equal(redact(redact(text)), redact(text))),
      { numRuns: 1000 },
    );
  });

  it("leaves no e-mail address behind, wherever it stands", () => {
    fc.assert(fc.property(message, email, message, (before, address, after) => assert.ok(!redact(`${before} ${address} ${after}`).includes(address))));
  });

  it("leaves no citizen service number behind, wherever it stands", () => {
    fc.assert(fc.property(message, bsn, message, (before, number, after) => assert.ok(!redact(`${before} ${number} ${after}`).includes(number))));
  });

  it("leaves only marks from the fixed list", () => {
    const known = new Set<string>(MARKS);
    fc.assert(fc.property(message, (text) => assert.ok([...redact(text).matchAll(/\[([a-z]+)\]/g)].every(([, mark = ""]) => known.has(mark)))));
  });

  it("never takes words away without a mark in their place", () => {
    fc.assert(fc.property(message, (text) => assert.ok(redact(text).length > 0 || text.length === 0)));
  });

  it("drops the word that the limit cuts through, so that half a number does not stay", () => {
    const text = `${"a ".repeat(MAX_TEXT_LENGTH / 2 - 2)}123456782`;
    assert.ok(!/\d/.test(redact(text)));
  });
});
