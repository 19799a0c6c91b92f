import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type FollowUp, followUpReader } from "../../bot/answer/follow-up.ts";
import { redact } from "../../bot/privacy/redact.ts";
import { type Real, ROOT, real } from "../helpers/real-library.ts";

/** Below what is reached now (test/evaluatie/README.md says how it was reached), so that a change for the worse is seen. */
const LEAST_RIGHT = 0.83;
const MOST_WRONG = 0.03;
const MOST_TAKEN = 0.05;

const kindOf = (followUp: FollowUp | undefined): string => (followUp?.soort === "toon" ? followUp.toon : (followUp?.soort ?? "nieuw"));

describe("the set of short messages after an answer", function () {
  this.timeout(60_000);
  let outcomes: { wanted: string; given: string; tekst: string }[];
  before(async () => {
    const { library, recogniser }: Real = await real();
    const read = followUpReader(library);
    outcomes = readFileSync(`${ROOT}test/evaluatie/vervolg.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => {
        const { tekst, soort } = JSON.parse(line) as { tekst: string; soort: string };
        const text = redact(tekst);
        const followUp = read.phrase(text, "open") ?? read.guess(text, "open", recogniser.recognise(text));
        return { wanted: soort, given: kindOf(followUp), tekst };
      });
  });

  it("takes hardly anything new for a follow-up", () => {
    const others = outcomes.filter(({ wanted }) => wanted === "nieuw");
    const taken = others.filter(({ given }) => given !== "nieuw");
    assert.ok(others.length > 80);
    assert.ok(taken.length / others.length <= MOST_TAKEN, JSON.stringify(taken));
  });

  it("reads most follow-ups right, and hardly any as something else", () => {
    const followUps = outcomes.filter(({ wanted }) => wanted !== "nieuw");
    const right = followUps.filter(({ wanted, given }) => wanted === given).length / followUps.length;
    const wrong = followUps.filter(({ wanted, given }) => given !== "nieuw" && wanted !== given);
    assert.ok(right >= LEAST_RIGHT, `${right}`);
    assert.ok(wrong.length / followUps.length <= MOST_WRONG, JSON.stringify(wrong));
  });
});
