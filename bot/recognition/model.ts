// A trained model: vocabulary, a weight per feature and class, and how a vector is scored with it.
import type { Vector, Vocabulary } from "./features.ts";

export interface Model {
  /** Class names in the order of the score columns. */
  classes: string[];
  vocabulary: Vocabulary;
  /** `weights[feature * classes.length + class]`. */
  weights: Float32Array;
  bias: Float32Array;
}

/** The margin of every class for one vector; not a probability. */
export function margins(model: Model, { indices, values }: Vector): Float64Array {
  const width = model.classes.length;
  const scores = Float64Array.from(model.bias);
  for (let k = 0; k < indices.length; k++) {
    const row = (indices[k] as number) * width;
    const value = values[k] as number;
    for (let c = 0; c < width; c++) scores[c] = (scores[c] as number) + value * (model.weights[row + c] as number);
  }
  return scores;
}

/** log softmax(scores / temperature). */
export function logProbabilities(scores: Float64Array, temperature: number): Float64Array {
  let max = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > max) max = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp((score - max) / temperature);
  const log = Math.log(sum);
  return scores.map((score) => (score - max) / temperature - log);
}
