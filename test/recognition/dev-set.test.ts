import assert from "node:assert/strict";
import { measure, type Share } from "../../bot/evaluation/measure.ts";
import { DEV_FILE, outcomesOf, readCases } from "../../bot/evaluation/read-cases.ts";
import { real } from "../helpers/real-library.ts";

const percent = ({ count, of }: Share): number => (100 * count) / of;

describe("the development set", () => {
  it("keeps the promised figures", async function () {
    this.timeout(60_000);
    const figures = measure(outcomesOf((await real()).recogniser, readCases(DEV_FILE)));
    assert.ok(percent(figures.top1) >= 89, `top-1 ${percent(figures.top1)}`);
    assert.ok(percent(figures.top3) >= 97, `top-3 ${percent(figures.top3)}`);
    assert.equal(figures.dangerRecall.count, figures.dangerRecall.of);
  });
});

describe("measuring", () => {
  const outcome = (right: string[], ranked: string[], kans: number, uitkomst: "herkend" | "keuze" | "onbekend" | "gevaar", soort = "citaat") => ({
    tekst: "",
    soort,
    right,
    ranked,
    kans,
    uitkomst,
  });
  const figures = measure([
    outcome(["a"], ["a", "b", "c"], 0.95, "herkend"),
    outcome(["a"], ["b", "c", "a"], 0.85, "herkend"),
    outcome(["b"], ["c", "d", "e", "b"], 0.25, "onbekend"),
    outcome([], ["a"], 0.7, "herkend", "smalltalk"),
    outcome([], ["a"], 0.3, "keuze", "bedankt"),
    outcome([], ["a"], 0.1, "gevaar", "acuut-gevaar"),
    outcome([], ["a"], 0.1, "onbekend", "acuut-gevaar"),
  ]);
  it("counts right answers, sureness, silence and danger as defined", () => {
    assert.deepEqual(figures.top1, { count: 1, of: 3 });
    assert.deepEqual(figures.top3, { count: 2, of: 3 });
    assert.deepEqual(figures.sureAndWrong, { count: 1, of: 2 });
    assert.deepEqual(figures.unanswered, { count: 1, of: 3 });
    assert.deepEqual(figures.nullSureAll, { count: 1, of: 2 });
    assert.deepEqual(figures.dangerRecall, { count: 1, of: 2 });
    assert.deepEqual(figures.falseAlarm, { count: 0, of: 5 });
    assert.deepEqual(figures.confusions[0], { right: "a", given: "b", count: 1 });
  });
  it("computes the calibration error by hand: (|.95-1| + |.85-0| + |.25-0|) / 3", () => {
    assert.ok(Math.abs(figures.ece - (0.05 + 0.85 + 0.25) / 3) < 1e-9);
  });
});
