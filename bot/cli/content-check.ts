// `npm run content:check`: checks the whole library, prints every fault at once, and then the remarks that stop nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Config, readConfig } from "../config.ts";
import { ALLOWED_FALL, compare, readBaseline } from "../evaluation/baseline.ts";
import type { Outcome } from "../evaluation/measure.ts";
import { type Stray, strays } from "../evaluation/out-of-fold.ts";
import { DEV_FILE, outcomesOf, readCases } from "../evaluation/read-cases.ts";
import { formatFault, sortFaults } from "../library/fault.ts";
import { publishedRoutines, trainedRoutines } from "../library/library.ts";
import { type Loaded, loadContent } from "../library/load-library.ts";
import { contentRemarks, type Remark } from "../library/remarks.ts";
import { createRecogniser } from "../recognition/recogniser.ts";
import { NEUTRAAL, trainingSet } from "../recognition/training-set.ts";
import { cacheKey, loadModel, trainElsewhere } from "../storage/model-cache.ts";
import { run } from "./run.ts";

const FOLDS = 3;
/** More remarks than this are counted, and shown with `--alles`. */
const SHOWN = 25;

/** Out-of-fold results cost three trainings, so they are kept under the content's hash like the model itself. */
async function strayRemarks({ library, content }: Loaded, { dataDir }: Config): Promise<Remark[]> {
  const path = join(dataDir, `folds-${cacheKey(library)}.json`);
  const found =
    readStrays(path) ?? (await strays(library, trainingSet(library), FOLDS, (examples) => trainElsewhere({ examples, begrippen: library.begrippen })));
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(path, JSON.stringify(found));
  } catch {
    // Without a place to keep it, it is computed again next time.
  }
  const redactedPlaces = new Map<string, Remark>();
  for (const { label, given, kans, text } of found) {
    const entry = content.uitspraken.get(label);
    for (const list of ["gezegd", "verteld"] as const) {
      const index = entry?.value[list].indexOf(text) ?? -1;
      if (!entry || index < 0) continue;
      const elsewhere = given === NEUTRAAL ? "geen weigering" : `‘${given}’`;
      redactedPlaces.set(
        text,
        entry.source.fault(
          [list, index],
          `Staat bij ‘${label}’, maar een model dat deze zin niet kent zegt ${elsewhere} (${Math.round(kans * 100)}%). Klopt de plek? Anders: verplaats hem of maak hem duidelijker.`,
        ),
      );
    }
  }
  return [...redactedPlaces.values()];
}

/** What the edit did to the development set; nothing where that set is not there (an installed bot has no tests). */
async function devRemarks({ library, content }: Loaded, { dataDir }: Config): Promise<Remark[]> {
  const baseline = existsSync(DEV_FILE) ? readBaseline() : undefined;
  const place = content.neutraal?.source;
  if (!baseline || !place) return [];
  const model = await loadModel(library, dataDir, () => {});
  const { fell, lost, won } = compare(baseline, outcomesOf(createRecogniser(library, model), readCases(DEV_FILE)));
  if (fell <= ALLOWED_FALL) return [];
  const list = (outcomes: readonly Outcome[], side: string): string[] =>
    outcomes.map(({ tekst, right, ranked }) => `\n    ${side}: “${tekst}” (hoort: ${right.join("/")}, gaf: ${ranked[0]})`);
  return [
    place.fault(
      [],
      `De testset gaat ${fell.toFixed(1)} punt achteruit door wat er in de content veranderd is. Kijk of de zinnen nog op hun plek staan.${[...list(lost, "was goed, nu fout"), ...list(won, "was fout, nu goed")].join("")}`,
    ),
  ];
}

function readStrays(path: string): Stray[] | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

await run(async () => {
  const { values } = parseArgs({ options: { alles: { type: "boolean" } } });
  const config = readConfig(process.env);
  const loaded = loadContent(config.contentDir, config.contentLocalDir);
  const { library, content, localFaults } = loaded;
  const sentences = [...library.uitspraken.values()].reduce((sum, { gezegd, verteld }) => sum + gezegd.length + verteld.length, 0);
  console.log(
    `De content is in orde: ${trainedRoutines(library).length} routines (${publishedRoutines(library).length} gepubliceerd), ${sentences} zinnen, ` +
      `${library.gronden.size} gronden, ${library.escalatie.size} ladders. Versie ${library.versie}.`,
  );
  if (localFaults.length > 0) {
    console.error(
      `\n${sortFaults(localFaults).map(formatFault).join("\n")}\n\nFouten in jullie eigen content: ${localFaults.length}. Deze bestanden doen niet mee; de gedeelde bibliotheek werkt gewoon.`,
    );
    process.exitCode = 1;
  }
  const remarks = sortFaults([
    ...contentRemarks(content, new Date().toISOString().slice(0, 10)),
    ...(await devRemarks(loaded, config)),
    ...(await strayRemarks(loaded, config)),
  ]);
  if (remarks.length === 0) return;
  const shown = values.alles ? remarks : remarks.slice(0, SHOWN);
  console.log(`\n${remarks.length} ${remarks.length === 1 ? "opmerking" : "opmerkingen"} (houden niets tegen):\n${shown.map(formatFault).join("\n")}`);
  if (shown.length < remarks.length) console.log(`… en nog ${remarks.length - shown.length}. Alles zien: npm run content:check -- --alles`);
});
