// `npm run -s antwoord`: the full answer object, JSON lines in, JSON lines out.
import { answerMessage } from "../answer/compose.ts";
import { answerLines } from "./json-lines.ts";
import { loadTools, run } from "./run.ts";

await run(async () => {
  const { library, recogniser } = await loadTools();
  await answerLines((text) => answerMessage(library, recogniser, text));
});
