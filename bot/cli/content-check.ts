// `npm run content:check`: checks the whole library and prints every fault at once.
import { readConfig } from "../config.ts";
import { publishedRoutines, trainedRoutines } from "../library/library.ts";
import { loadLibrary } from "../library/load-library.ts";
import { run } from "./run.ts";

await run(() => {
  const library = loadLibrary(readConfig(process.env).contentDir);
  const trained = trainedRoutines(library);
  const sentences = [...library.uitspraken.values()].reduce((sum, { gezegd, verteld }) => sum + gezegd.length + verteld.length, 0);
  console.log(
    `De content is in orde: ${trained.length} routines (${publishedRoutines(library).length} gepubliceerd), ${sentences} zinnen, ` +
      `${library.gronden.size} gronden, ${library.escalatie.size} ladders. Versie ${library.versie}.`,
  );
});
