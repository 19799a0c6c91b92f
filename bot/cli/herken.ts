// `npm run -s herken`: recognition only, JSON lines in, JSON lines out.
import type { Recognition } from "../recognition/recogniser.ts";
import { answerLines } from "./json-lines.ts";
import { loadTools, run } from "./run.ts";

const round = (probability: number): number => Math.round(probability * 10_000) / 10_000;

/** The line that this command promises: five routines, neutral left out, best first; `ook` only when the message holds more refusals. */
const lineFor = ({ uitkomst, candidates, neutraal, domein, ook }: Recognition): object => ({
  uitkomst,
  routines: candidates.slice(0, 5).map(({ id, kans }) => ({ id, kans: round(kans) })),
  neutraal: round(neutraal),
  domein,
  ...(ook.length > 0 ? { ook } : {}),
});

await run(async () => {
  const { recogniser } = await loadTools();
  await answerLines((text) => lineFor(recogniser.recognise(text)));
});
