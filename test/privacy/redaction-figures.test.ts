import assert from "node:assert/strict";
import { isGone, measureRedaction, readMarkedSentences } from "../../bot/evaluation/redaction.ts";

describe("figures of redaction", () => {
  const sentences = readMarkedSentences();
  for (const half of ["afstellen", "eindcijfer"] as const) {
    it(`reach what was promised on the half “${half}”`, () => {
      const { recall, over } = measureRedaction(sentences, half);
      const share = (mark: keyof typeof recall): number => recall[mark].count / recall[mark].of;
      for (const mark of ["bsn", "iban", "telefoon", "email", "postcode"] as const) assert.ok(share(mark) >= 0.99, mark);
      assert.ok(share("naam") >= 0.92);
      assert.ok(over.count / over.of <= 0.02);
    });
  }

  it("show no message of the final half", () => {
    const { missed, excess } = measureRedaction(sentences, "eindcijfer");
    assert.deepEqual([missed, excess], [[], []]);
  });

  it("count a name only when every word of it is gone", () => {
    const text = "Trijntje van der Valk";
    assert.ok(!isGone(text, [{ from: 0, to: 8, mark: "naam" }], { from: 0, to: text.length }));
    assert.ok(isGone(text, [{ from: 0, to: text.length, mark: "naam" }], { from: 0, to: text.length }));
  });
});
