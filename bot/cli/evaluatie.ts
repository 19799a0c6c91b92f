// `npm run evaluatie`: the figures of the development set, or of any JSON-lines file given with `--bestand`, and an HTML report.
// `npm run evaluatie -- redactie`: what redaction finds and what it takes too much.
// `--fouten` lists the misses; `--vastleggen` makes today's result the baseline that content:check compares with.
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { BASELINE_FILE, toBaseline, writeBaseline } from "../evaluation/baseline.ts";
import { measureLabels, readLabels } from "../evaluation/labels.ts";
import { measure, type Share } from "../evaluation/measure.ts";
import { DEV_FILE, outcomesOf, readCases } from "../evaluation/read-cases.ts";
import { reportPage } from "../evaluation/report.ts";
import { printRedaction } from "./redaction-figures.ts";
import { loadTools, run } from "./run.ts";

const show = ({ count, of }: Share): string => (of === 0 ? "–" : `${((100 * count) / of).toFixed(1).padStart(5)}%  (${count}/${of})`);
const row = (name: string, value: string): void => console.log(`${name.padEnd(34)}${value}`);

await run(async () => {
  const { values, positionals } = parseArgs({
    options: { bestand: { type: "string" }, fouten: { type: "boolean" }, vastleggen: { type: "boolean" } },
    allowPositionals: true,
  });
  if (positionals[0] === "redactie") return printRedaction((await loadTools()).recogniser, values.fouten === true);
  const cases = readCases(values.bestand ?? DEV_FILE);
  const { config, recogniser } = await loadTools();
  const outcomes = outcomesOf(recogniser, cases);
  const figures = measure(outcomes);
  row("top-1", show(figures.top1));
  row("top-3", show(figures.top3));
  for (const [kind, value] of Object.entries(figures.perKind)) row(`  top-1 ${kind}`, show(value));
  row("herkend (van de weigeringen)", show(figures.sure));
  row("herkend en fout", show(figures.sureAndWrong));
  row("weigering zonder antwoord", show(figures.unanswered));
  row("geen weigering, toch herkend", show(figures.nullSureAll));
  row("geen weigering, toch keuze", show(figures.nullChoiceAll));
  for (const kind of Object.keys(figures.nullSure))
    row(`  ${kind}`, `${show(figures.nullSure[kind] as Share)}   keuze ${show(figures.nullChoice[kind] as Share)}`);
  row("gevaar gezien", show(figures.dangerRecall));
  row("vals alarm", show(figures.falseAlarm));
  row("ECE", figures.ece.toFixed(3));
  if (!values.bestand) {
    const labels = measureLabels(recogniser, cases, readLabels());
    row("onderwerp goed (waar genoemd)", show(labels.domein));
    row("wie zei nee goed (waar genoemd)", show(labels.partij));
    row("onderwerp uit niets", show(labels.domeinUitNiets));
    row("wie zei nee uit niets", show(labels.partijUitNiets));
    if (values.fouten)
      for (const { regel, tekst, soort, right, given } of labels.wrong)
        console.log(`\n${soort} regel ${regel}  hoort: ${right.join("/")}  gaf: ${given}\n  ${tekst}`);
  }
  for (const { right, given, count } of figures.confusions.slice(0, 10)) row("verward", `${right} → ${given} (${count})`);
  const weakest = Object.entries(figures.perRoutine).sort(([, a], [, b]) => a.count / a.of - b.count / b.of);
  for (const [routine, value] of weakest.slice(0, 10)) row(`  ${routine}`, show(value));
  const path = join(config.dataDir, "evaluatie.html");
  writeFileSync(path, reportPage(basename(values.bestand ?? DEV_FILE), outcomes, figures));
  row("rapport", path);
  if (values.vastleggen && !values.bestand) {
    writeBaseline(toBaseline(outcomes));
    row("vastgelegd in", BASELINE_FILE);
  }
  if (values.fouten) {
    for (const { tekst, right, ranked, kans, uitkomst, soort } of outcomes) {
      const wrong =
        right.length > 0
          ? !right.includes(ranked[0] ?? "") || uitkomst === "onbekend" || uitkomst === "gevaar"
          : soort === "acuut-gevaar"
            ? uitkomst !== "gevaar"
            : uitkomst !== "onbekend";
      if (wrong) console.log(`\n${uitkomst} ${kans.toFixed(2)}  hoort: ${right.join("/") || soort}  gaf: ${ranked.slice(0, 3).join(", ")}\n  ${tekst}`);
    }
  }
});
