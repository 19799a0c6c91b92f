// One linear SVM (L2, squared hinge) by dual coordinate descent with shrinking: Hsieh e.a. 2008, as in LIBLINEAR's solver 1.
import { MAX_PASSES, SEED, TOLERANCE } from "./settings.ts";

/** Rows of a sparse matrix behind one another. Row i holds entries `rows[i]` up to `rows[i + 1]`. */
export interface Matrix {
  rows: Int32Array;
  indices: Int32Array;
  values: Float32Array;
  columns: number;
}

/** mulberry32: small, seeded, the same on every machine. Gives numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Squared length of every row, bias included. */
export function squaredLengths({ rows, values }: Matrix): Float64Array {
  const squares = new Float64Array(rows.length - 1);
  for (let i = 0; i < squares.length; i++) {
    let sum = 1;
    for (let k = rows[i] as number; k < (rows[i + 1] as number); k++) sum += (values[k] as number) ** 2;
    squares[i] = sum;
  }
  return squares;
}

/**
 * Separates the rows with `positive[i] = 1` from the rest.
 * @param costs cost of an error per row
 * @returns a weight per column, and the bias behind them
 */
export function solve(matrix: Matrix, squares: Float64Array, positive: Uint8Array, costs: Float64Array): Float64Array {
  const { rows, indices, values, columns } = matrix;
  const count = positive.length;
  const weights = new Float64Array(columns + 1);
  const alpha = new Float64Array(count);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const random = randomFrom(SEED);
  let active = count;
  let upperOld = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    for (let s = 0; s < active; s++) {
      const other = s + Math.floor(random() * (active - s));
      const swap = order[s] as number;
      order[s] = order[other] as number;
      order[other] = swap;
    }
    let upper = Number.NEGATIVE_INFINITY;
    let lower = Number.POSITIVE_INFINITY;
    for (let s = 0; s < active; s++) {
      const i = order[s] as number;
      const sign = positive[i] === 1 ? 1 : -1;
      const from = rows[i] as number;
      const to = rows[i + 1] as number;
      let margin = weights[columns] as number;
      for (let k = from; k < to; k++) margin += (weights[indices[k] as number] as number) * (values[k] as number);
      const diagonal = 0.5 / (costs[i] as number);
      const before = alpha[i] as number;
      const gradient = sign * margin - 1 + before * diagonal;
      let projected = gradient;
      if (before === 0) {
        if (gradient > upperOld) {
          // Far outside the margin: leave it out until the others have settled.
          active--;
          const swap = order[s] as number;
          order[s] = order[active] as number;
          order[active] = swap;
          s--;
          continue;
        }
        projected = Math.min(gradient, 0);
      }
      if (projected > upper) upper = projected;
      if (projected < lower) lower = projected;
      if (Math.abs(projected) < 1e-12) continue;
      const after = Math.max(before - gradient / ((squares[i] as number) + diagonal), 0);
      alpha[i] = after;
      const step = (after - before) * sign;
      weights[columns] = (weights[columns] as number) + step;
      for (let k = from; k < to; k++) {
        const column = indices[k] as number;
        weights[column] = (weights[column] as number) + step * (values[k] as number);
      }
    }
    if (upper - lower <= TOLERANCE) {
      if (active === count) break;
      active = count;
      upperOld = Number.POSITIVE_INFINITY;
    } else upperOld = upper > 0 ? upper : Number.POSITIVE_INFINITY;
  }
  return weights;
}
