// One score per class for a message, from the margins of the whole message and of its sentences.
import { EARLY_DISCOUNT, WHOLE_SHARE } from "./settings.ts";

/** The margins of one sentence and where it stands in the message: 0 is the first sentence, 1 the last. */
export interface Part {
  margins: Float64Array;
  place: number;
  /** Number of the sentence in the message. */
  index: number;
}

/**
 * The whole message and its best sentence, per class. An earlier sentence counts a little less: a story opens with the family and
 * comes to the refusal later. One refusing sentence makes a refusal of the message, so the neutral class takes its worst sentence.
 * @param neutral column of the neutral class, or -1
 */
export function pool(whole: Float64Array, parts: readonly Part[], neutral: number): Float64Array {
  if (parts.length === 0) return whole;
  return whole.map((margin, c) => {
    const found = parts.map(({ margins, place }) => (margins[c] as number) - (c === neutral ? 0 : EARLY_DISCOUNT * (1 - place)));
    const sentence = c === neutral ? Math.min(...found) : Math.max(...found);
    return WHOLE_SHARE * margin + (1 - WHOLE_SHARE) * sentence;
  });
}
