import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type FollowUp, followUpReader } from "../../bot/answer/follow-up.ts";
import { cueIn } from "../../bot/answer/follow-up-cues.ts";
import { redact } from "../../bot/privacy/redact.ts";
import { type Real, ROOT, real } from "../helpers/real-library.ts";

/** Below what is reached now (test/evaluatie/README.md says how it was reached), so that a change for the worse is seen. */
const LEAST_RIGHT = 0.65;
const MOST_WRONG = 0.04;

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
        const refuses = recogniser.recognise(text).uitkomst !== "onbekend";
        return { wanted: soort, given: kindOf(read(text, true) ?? (refuses ? undefined : cueIn(text, true))), tekst };
      });
  });

  it("takes no new refusal for a follow-up", () =>
    assert.deepEqual(
      outcomes.filter(({ wanted, given }) => wanted === "nieuw" && given !== "nieuw"),
      [],
    ));

  it("reads most follow-ups right, and hardly any as something else", () => {
    const followUps = outcomes.filter(({ wanted }) => wanted !== "nieuw");
    const right = followUps.filter(({ wanted, given }) => wanted === given).length / followUps.length;
    const wrong = followUps.filter(({ wanted, given }) => given !== "nieuw" && wanted !== given);
    assert.ok(right >= LEAST_RIGHT, `${right}`);
    assert.ok(wrong.length / followUps.length <= MOST_WRONG, JSON.stringify(wrong));
  });
});
