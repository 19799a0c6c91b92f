import assert from "node:assert/strict";
import { choices, decide } from "../../bot/recognition/decide.ts";
import { NEUTRAL_ENOUGH, SURE, TOO_UNSURE } from "../../bot/recognition/settings.ts";

const list = (...kansen: number[]) => kansen.map((kans, i) => ({ id: `r${i}`, kans }));

describe("deciding", () => {
  it("lets danger win from everything", () => assert.equal(decide(true, list(0.99), 0), "gevaar"));
  it("is sure from the threshold on", () => {
    assert.equal(decide(false, list(SURE), 0), "herkend");
    assert.equal(decide(false, list(SURE - 0.01, 0.2), 0), "keuze");
  });
  it("keeps silent when nobody seems to refuse", () => assert.equal(decide(false, list(0.3, 0.1), NEUTRAL_ENOUGH), "onbekend"));
  it("keeps silent when even the best is a guess", () => assert.equal(decide(false, list(TOO_UNSURE - 0.01), 0), "onbekend"));
  it("keeps silent without candidates", () => assert.equal(decide(false, [], 0), "onbekend"));
  it("offers two to four choices", () => {
    assert.equal(choices(list(0.4, 0.01, 0.01)).length, 2);
    assert.equal(choices(list(0.2, 0.2, 0.2, 0.2, 0.2)).length, 4);
  });
});
