import assert from "node:assert/strict";
import { choices, decide } from "../../bot/recognition/decide.ts";
import { MOST_NEUTRAL_FOR_SURE, NEUTRAL_RATIO, SURE, TOO_UNSURE } from "../../bot/recognition/settings.ts";

const list = (...kansen: number[]) => kansen.map((kans, i) => ({ id: `r${i}`, kans }));

describe("deciding", () => {
  it("lets danger win from everything", () => assert.equal(decide(true, list(0.99), 0), "gevaar"));
  it("is sure from the threshold on", () => {
    assert.equal(decide(false, list(SURE), 0), "herkend");
    assert.equal(decide(false, list(SURE - 0.01, 0.2), 0), "keuze");
  });
  it("asks when something speaks for no refusal, however likely the routine is", () =>
    assert.equal(decide(false, list(0.9), MOST_NEUTRAL_FOR_SURE + 0.01), "keuze"));
  it("keeps silent when nobody seems to refuse, and asks when it is about even", () => {
    // With neutral n the refusal itself weighs (1 - n) times the routine's share.
    const even = (share: number): number => (NEUTRAL_RATIO * share) / (1 + NEUTRAL_RATIO * share);
    assert.equal(decide(false, list(0.4, 0.1), even(0.4) + 0.01), "onbekend");
    assert.equal(decide(false, list(0.4, 0.1), even(0.4) - 0.01), "keuze");
  });
  it("keeps silent when even the best is a guess", () => assert.equal(decide(false, list(TOO_UNSURE - 0.01), 0), "onbekend"));
  it("keeps silent without candidates", () => assert.equal(decide(false, [], 0), "onbekend"));
  it("offers two to four choices", () => {
    assert.equal(choices(list(0.4, 0.01, 0.01)).length, 2);
    assert.equal(choices(list(0.2, 0.2, 0.2, 0.2, 0.2)).length, 4);
  });
});
