// Sentences that a model which never saw them puts firmly in another routine: they are in the wrong file, or too bare to teach.
import type { Library } from "../library/library.ts";
import type { Model } from "../recognition/model.ts";
import { createRecogniser } from "../recognition/recogniser.ts";
import { type Example, GEVAAR, NEUTRAAL } from "../recognition/training-set.ts";

/** A sentence of one routine that the model of the other sentences gives to another. */
export interface Stray {
  text: string;
  label: string;
  given: string;
  kans: number;
}

/** From this probability a sentence counts as put elsewhere for sure. */
export const SURE_ELSEWHERE = 0.9;

/** Examples of one fold: every `folds`-th, so that each routine is spread over all folds. */
const inFold = (index: number, fold: number, folds: number): boolean => index % folds === fold;

/**
 * @param trainModel trains on examples; given, so that the caller decides where that happens
 * @returns strays in the order of the training set
 */
export async function strays(
  library: Library,
  examples: readonly Example[],
  folds: number,
  trainModel: (examples: Example[]) => Promise<Model>,
): Promise<Stray[]> {
  const perFold = await Promise.all(
    Array.from({ length: folds }, async (_, fold) => {
      const model = await trainModel(examples.filter((_, index) => !inFold(index, fold, folds)));
      const recogniser = createRecogniser(library, model);
      return examples.flatMap(({ text, label }, index) => {
        if (!inFold(index, fold, folds) || label === NEUTRAAL || label === GEVAAR) return [];
        const { candidates, neutraal } = recogniser.recognise(text);
        const joint = (candidates[0]?.kans ?? 0) * (1 - neutraal);
        const [given, kans] = neutraal > joint ? [NEUTRAAL, neutraal] : [candidates[0]?.id ?? "", joint];
        return given !== label && kans > SURE_ELSEWHERE ? [{ index, text, label, given, kans }] : [];
      });
    }),
  );
  return perFold
    .flat()
    .sort((a, b) => a.index - b.index)
    .map(({ index: _, ...stray }) => stray);
}
