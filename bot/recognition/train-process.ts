// Training in a process of its own, so that the server goes on answering. Gets examples as a message, sends the model back.
import { train } from "./train.ts";
import type { Example } from "./training-set.ts";

process.once("message", (examples: Example[]) => {
  process.send?.(train(examples), () => process.disconnect());
});
