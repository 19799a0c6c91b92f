// `npm run kalibreer`: fits the temperature on the development set, shows the trade-off of the threshold, and with `--schrijf` writes the temperature.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Case, measure } from "../evaluation/measure.ts";
import { DEV_FILE, outcomesOf, readCases } from "../evaluation/read-cases.ts";
import type { Library } from "../library/library.ts";
import { redact } from "../privacy/redact.ts";
import type { Model } from "../recognition/model.ts";
import { createRecogniser } from "../recognition/recogniser.ts";
import { NEUTRAAL } from "../recognition/training-set.ts";
import { loadTools, run } from "./run.ts";

const SETTINGS = new URL("../recognition/settings.ts", import.meta.url);

/** Mean negative log-likelihood of the right class; danger is left out, it has its own check. */
function loss(library: Library, model: Model, cases: readonly Case[], temperature: number): number {
  const recogniser = createRecogniser(library, model, temperature);
  let sum = 0;
  const kept = cases.filter(({ soort }) => soort !== "acuut-gevaar");
  for (const { tekst, routine, ook } of kept) {
    const { candidates, neutraal } = recogniser.recognise(redact(tekst));
    const right = routine === null ? [NEUTRAAL] : [routine, ...ook];
    const kans = right.reduce(
      (total, id) => total + (id === NEUTRAAL ? neutraal : (1 - neutraal) * (candidates.find((candidate) => candidate.id === id)?.kans ?? 0)),
      0,
    );
    sum -= Math.log(Math.max(kans, 1e-9));
  }
  return sum / kept.length;
}

/** Golden section search: the loss has one valley in the temperature. */
function fitTemperature(library: Library, model: Model, cases: readonly Case[]): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = 0.03;
  let high = 0.6;
  while (high - low > 0.002) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (loss(library, model, cases, left) < loss(library, model, cases, right)) high = right;
    else low = left;
  }
  return Math.round(((low + high) / 2) * 1000) / 1000;
}

await run(async () => {
  const { values } = parseArgs({ options: { schrijf: { type: "boolean" } } });
  const { library, model } = await loadTools();
  const cases = readCases(DEV_FILE);
  const halves = [cases.filter((_, i) => i % 2 === 0), cases.filter((_, i) => i % 2 === 1)] as const;
  for (const [fitted, tested, name] of [
    [halves[0], halves[1], "even → oneven"],
    [halves[1], halves[0], "oneven → even"],
  ] as const) {
    const temperature = fitTemperature(library, model, fitted);
    console.log(
      `${name}: temperatuur ${temperature}, verlies ${loss(library, model, tested, temperature).toFixed(3)}, ECE ${measure(outcomesOf(createRecogniser(library, model, temperature), tested)).ece.toFixed(3)}`,
    );
  }
  const temperature = fitTemperature(library, model, cases);
  console.log(`alles: temperatuur ${temperature}, verlies ${loss(library, model, cases, temperature).toFixed(3)}\n`);

  const outcomes = outcomesOf(createRecogniser(library, model, temperature), cases);
  const refusals = outcomes.filter(({ right }) => right.length > 0);
  const nulls = outcomes.filter(({ right, soort }) => right.length === 0 && soort !== "acuut-gevaar");
  console.log("drempel  herkend  daarvan fout  geen weigering, toch boven drempel");
  for (let step = 4; step <= 18; step++) {
    const threshold = step / 20;
    const sure = refusals.filter(({ kans }) => kans >= threshold);
    const wrong = sure.filter(({ right, ranked }) => !right.includes(ranked[0] ?? ""));
    const noise = nulls.filter(({ kans }) => kans >= threshold);
    const percent = (count: number, of: number): string => `${((100 * count) / Math.max(of, 1)).toFixed(1)}%`.padStart(7);
    console.log(
      `  ${threshold.toFixed(2)}   ${percent(sure.length, refusals.length)}     ${percent(wrong.length, sure.length)}      ${percent(noise.length, nulls.length)}`,
    );
  }
  if (values.schrijf) {
    const source = readFileSync(SETTINGS, "utf8");
    writeFileSync(SETTINGS, source.replace(/(export const TEMPERATURE = )[\d.]+/, `$1${temperature}`));
    console.log(`\nTEMPERATURE = ${temperature} staat in bot/recognition/settings.ts.`);
  } else console.log("\nNiets veranderd. Met --schrijf komt de temperatuur in bot/recognition/settings.ts.");
});
