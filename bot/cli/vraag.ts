// `npm run vraag -- "…"`: what the bot answers to one message; `--json` the answer object, `--uitleg` how it was recognised.
import { parseArgs } from "node:util";
import { answerAsText } from "../answer/as-text.ts";
import { answerRecognition } from "../answer/compose.ts";
import { redact } from "../privacy/redact.ts";
import { loadTools, run } from "./run.ts";

const percent = (probability: number): string => `${(probability * 100).toFixed(1).padStart(5)}%`;

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { json: { type: "boolean" }, uitleg: { type: "boolean" } },
  });
  const raw = positionals.join(" ").trim();
  if (!raw) {
    console.error('Geef een zin mee, bijvoorbeeld: npm run vraag -- "dit schept een precedent"');
    process.exitCode = 1;
    return;
  }
  const { library, recogniser } = await loadTools();
  const text = redact(raw);
  const recognition = recogniser.recognise(text);
  const answer = answerRecognition(library, recogniser, text, recognition);
  if (values.json) {
    console.log(JSON.stringify(answer, null, 2));
    return;
  }
  if (values.uitleg) {
    const first = recognition.candidates[0]?.id ?? "";
    const { sentences, contributions } = recogniser.explain(text, first);
    const evidence = recogniser.evidence(text, first);
    console.log(`Na redactie:   ${text}`);
    console.log(`Genormaliseerd: ${sentences.map((tokens) => tokens.join(" ")).join(" | ") || "(geen woorden)"}`);
    console.log("Kandidaten:");
    for (const { id, kans } of recognition.candidates.slice(0, 5)) console.log(`  ${percent(kans)}  ${id}`);
    console.log(`  ${percent(recognition.neutraal)}  (niemand weigert iets)`);
    console.log(`Wogen het zwaarst voor ${first}:`);
    for (const { feature, added } of contributions.slice(0, 12)) console.log(`  ${added.toFixed(3).padStart(7)}  ${feature}`);
    console.log(`Bewijs:        ${evidence === null ? "geen" : library.uitspraken.get(first)?.gezegd[evidence]}`);
    console.log(
      `Onderwerp: ${recognition.domein ?? "onbekend"}; wie: ${recognition.partij ?? "onbekend"}; stap: ${recognition.stap + 1}; gevaar: ${recognition.dangerMargin.toFixed(2)}`,
    );
    console.log(`Besluit:       ${recognition.uitkomst}\n`);
  }
  console.log(answerAsText(library, answer));
});
