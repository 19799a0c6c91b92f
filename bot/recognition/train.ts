// Trains a model: one linear SVM per class against the rest.
import type { Begrip } from "../library/schemas.ts";
import { conceptReader } from "./concepts.ts";
import { buildVocabulary, type Counts, countFeatures, countWords, type Vector, vectorise } from "./features.ts";
import type { Model } from "./model.ts";
import { sentencesOf } from "./normalise.ts";
import { COST, DANGER_COST, NEUTRAL_COST } from "./settings.ts";
import { type Matrix, solve, squaredLengths } from "./solver.ts";
import { type Example, GEVAAR, NEUTRAAL } from "./training-set.ts";

function stack(vectors: readonly Vector[], columns: number): Matrix {
  const rows = new Int32Array(vectors.length + 1);
  vectors.forEach((vector, i) => {
    rows[i + 1] = (rows[i] as number) + vector.indices.length;
  });
  const indices = new Int32Array(rows.at(-1) as number);
  const values = new Float32Array(indices.length);
  vectors.forEach((vector, i) => {
    indices.set(vector.indices, rows[i]);
    values.set(vector.values, rows[i]);
  });
  return { rows, indices, values, columns };
}

/** Cost of an error on a class's own examples, where it is not COST. */
const OWN_COST = new Map([
  [GEVAAR, DANGER_COST],
  [NEUTRAAL, NEUTRAL_COST],
]);

/** Deterministic: the same examples in the same order give the same model, bit for bit. Classes are sorted by name. */
export function train(examples: readonly Example[], begrippen: readonly Begrip[] = []): Model {
  const classes = [...new Set(examples.map(({ label }) => label))].sort();
  const texts = examples.map(({ text }) => sentencesOf(text));
  const conceptsOf = conceptReader(begrippen);
  const documents: Counts[] = texts.map((sentences) => countFeatures(sentences, conceptsOf));
  const vocabulary = buildVocabulary(documents, countWords(texts), begrippen);
  const columns = vocabulary.idf.length;
  const matrix = stack(
    documents.map((counts) => vectorise(counts, vocabulary)),
    columns,
  );
  const squares = squaredLengths(matrix);
  const costsOf = (own: string, cost: number): Float64Array => Float64Array.from(examples, ({ label }) => (label === own ? cost : COST));
  const weights = new Float32Array(columns * classes.length);
  const bias = new Float32Array(classes.length);
  classes.forEach((name, c) => {
    const positive = Uint8Array.from(examples, ({ label }) => (label === name ? 1 : 0));
    const solution = solve(matrix, squares, positive, costsOf(name, OWN_COST.get(name) ?? COST));
    for (let f = 0; f < columns; f++) weights[f * classes.length + c] = solution[f] as number;
    bias[c] = solution[columns] as number;
  });
  return { classes, vocabulary, weights, bias };
}
