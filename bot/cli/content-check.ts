// `npm run content:check`: checks the whole library, prints every fault at once, and then the remarks that stop nothing.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Config, readConfig } from "../config.ts";
import { type Stray, strays } from "../evaluation/out-of-fold.ts";
import { formatFault, sortFaults } from "../library/fault.ts";
import { publishedRoutines, trainedRoutines } from "../library/library.ts";
import { type Loaded, loadContent } from "../library/load-library.ts";
import { contentRemarks, type Remark } from "../library/remarks.ts";
import { NEUTRAAL, trainingSet } from "../recognition/training-set.ts";
import { cacheKey, trainElsewhere } from "../storage/model-cache.ts";
import { run } from "./run.ts";

const FOLDS = 3;
/** More remarks than this are counted, and shown with `--alles`. */
const SHOWN = 25;

/** Out-of-fold results cost three trainings, so they are kept under the content's hash like the model itself. */
async function strayRemarks({ library, content }: Loaded, { dataDir }: Config): Promise<Remark[]> {
  const path = join(dataDir, `folds-${cacheKey(library)}.json`);
  const found = readStrays(path) ?? (await strays(library, trainingSet(library), FOLDS, trainElsewhere));
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
  const remarks = sortFaults([...contentRemarks(content, new Date().toISOString().slice(0, 10)), ...(await strayRemarks(loaded, config))]);
  if (remarks.length === 0) return;
  const shown = values.alles ? remarks : remarks.slice(0, SHOWN);
  console.log(`\n${remarks.length} ${remarks.length === 1 ? "opmerking" : "opmerkingen"} (houden niets tegen):\n${shown.map(formatFault).join("\n")}`);
  if (shown.length < remarks.length) console.log(`… en nog ${remarks.length - shown.length}. Alles zien: npm run content:check -- --alles`);
});
