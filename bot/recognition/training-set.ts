// The library's sentences as examples for training: routines, the neutral class and danger, redacted like every message.
import { type Library, trainedRoutines } from "../library/library.ts";
import { redact } from "../privacy/redact.ts";
import type { RedactedText } from "../privacy/redacted-text.ts";

/** The class of messages in which nobody refuses anything. */
export const NEUTRAAL = "~neutraal";
/** The column that knows acute danger; it takes no part in the probabilities. */
export const GEVAAR = "~gevaar";

/** A sentence and the class it teaches. */
export interface Example {
  text: RedactedText;
  label: string;
}

/** In a fixed order: routines by id, then neutral, then danger and what only sounds like it. */
export function trainingSet(library: Library): Example[] {
  const examples = trainedRoutines(library).flatMap(({ id, titel, kern }) => {
    const { gezegd = [], verteld = [] } = library.uitspraken.get(id) ?? {};
    // The title and the kern say the refusal too, in its barest form.
    return [titel, kern, ...gezegd, ...verteld].map((zin) => ({ text: redact(zin), label: id }));
  });
  examples.push(...library.neutraal.map(({ zin }) => ({ text: redact(zin), label: NEUTRAAL })));
  examples.push(...library.gevaar.wel.map((zin) => ({ text: redact(zin), label: GEVAAR })));
  examples.push(...library.gevaar.niet.map((zin) => ({ text: redact(zin), label: NEUTRAAL })));
  const trained = new Set(trainedRoutines(library).map(({ id }) => id));
  examples.push(
    ...library.gevaar.weigering_zonder_gevaar.filter(({ routine }) => trained.has(routine)).map(({ zin, routine }) => ({ text: redact(zin), label: routine })),
  );
  return examples;
}
