// Training in a process of its own, so that the server goes on answering. Gets examples as a message, sends the model back.
import type { Begrip } from "../library/schemas.ts";
import { train } from "./train.ts";
import type { Example } from "./training-set.ts";

/** What a model is made from. */
export interface Lesson {
  examples: readonly Example[];
  begrippen: readonly Begrip[];
}

process.once("message", ({ examples, begrippen }: Lesson) => {
  process.send?.(train(examples, begrippen), () => process.disconnect());
});
