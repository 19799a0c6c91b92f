import assert from "node:assert/strict";
import { pool } from "../../bot/recognition/pooling.ts";
import { EARLY_DISCOUNT } from "../../bot/recognition/settings.ts";

const margins = (...values: number[]): Float64Array => Float64Array.from(values);

describe("pooling sentences", () => {
  it("leaves a message of one sentence as it is", () => assert.deepEqual(pool(margins(0.2, -1), [], 1), margins(0.2, -1)));

  it("takes the best sentence for a routine and the worst for neutral", () => {
    const parts = [
      { margins: margins(-1, 0.5), place: 1, index: 0 },
      { margins: margins(1, -0.5), place: 1, index: 0 },
    ];
    assert.deepEqual(pool(margins(0, 0), parts, 1), margins(0.5, -0.25));
  });

  it("counts an early sentence a little less, but not for neutral", () => {
    const [routine, neutral] = pool(margins(0, 0), [{ margins: margins(1, 1), place: 0, index: 0 }], 1);
    assert.deepEqual([routine, neutral], [(1 - EARLY_DISCOUNT) / 2, 0.5]);
  });
});
