import assert from "node:assert/strict";
import { redact } from "../../bot/privacy/redact.ts";
import { countFeatures, vectorise } from "../../bot/recognition/features.ts";
import { logProbabilities, margins } from "../../bot/recognition/model.ts";
import { sentencesOf } from "../../bot/recognition/normalise.ts";
import { randomFrom, solve, squaredLengths } from "../../bot/recognition/solver.ts";
import { train } from "../../bot/recognition/train.ts";

const EXAMPLES = [
  ["er is een lange wachtlijst", "wachten"],
  ["u staat op de wachtlijst", "wachten"],
  ["achteraan in de rij wachten", "wachten"],
  ["het budget is op", "geld"],
  ["daar is geen budget voor", "geld"],
  ["het geld is op voor dit jaar", "geld"],
].map(([text, label]) => ({ text: redact(text as string), label: label as string }));

describe("training", () => {
  it("gives the same model twice, bit for bit", () => {
    const [first, second] = [train(EXAMPLES), train(EXAMPLES)];
    assert.deepEqual(Buffer.from(first.weights.buffer), Buffer.from(second.weights.buffer));
    assert.deepEqual(Buffer.from(first.bias.buffer), Buffer.from(second.bias.buffer));
  });

  it("puts an unseen sentence with the words it was taught by", () => {
    const model = train(EXAMPLES);
    const scores = margins(model, vectorise(countFeatures(sentencesOf("een wachtlijst van een jaar")), model.vocabulary));
    assert.equal(model.classes[scores.indexOf(Math.max(...scores))], "wachten");
  });

  it("drops features that occur once", () => {
    const { vocabulary } = train(EXAMPLES);
    assert.ok(vocabulary.columns[0]?.has("budget"));
    assert.ok(!vocabulary.columns[0]?.has("achteran"));
  });

  it("finds the solution of the squared hinge that a plain gradient descent finds", () => {
    const points = [
      [1, 0.2],
      [0.8, -0.1],
      [-0.6, 0.4],
      [-1, -0.3],
    ];
    const positive = Uint8Array.from([1, 1, 0, 0]);
    const matrix = {
      rows: Int32Array.from([0, 2, 4, 6, 8]),
      indices: Int32Array.from([0, 1, 0, 1, 0, 1, 0, 1]),
      values: Float32Array.from(points.flat()),
      columns: 2,
    };
    const found = solve(matrix, squaredLengths(matrix), positive, new Float64Array(4).fill(1));
    const w = [0, 0, 0];
    for (let step = 0; step < 20_000; step++) {
      const gradient = [...w];
      points.forEach(([x, y], i) => {
        const sign = positive[i] === 1 ? 1 : -1;
        const slack = 1 - sign * ((w[0] as number) * (x as number) + (w[1] as number) * (y as number) + (w[2] as number));
        if (slack <= 0) return;
        for (const [k, value] of [x as number, y as number, 1].entries()) gradient[k] = (gradient[k] as number) - 2 * slack * sign * value;
      });
      for (const [k, g] of gradient.entries()) w[k] = (w[k] as number) - 0.01 * g;
    }
    for (const [k, value] of w.entries()) assert.ok(Math.abs(value - (found[k] as number)) < 0.05, `${w} ~ ${[...found]}`);
  });

  it("has probabilities that sum to one", () => {
    const sum = [...logProbabilities(Float64Array.from([3, -1, 0.5]), 0.1)].reduce((total, log) => total + Math.exp(log), 0);
    assert.ok(Math.abs(sum - 1) < 1e-12);
  });

  it("draws the same random numbers from the same seed", () => {
    const [a, b] = [randomFrom(7), randomFrom(7)];
    assert.deepEqual([a(), a(), a()], [b(), b(), b()]);
  });
});
