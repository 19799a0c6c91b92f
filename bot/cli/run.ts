// What every command line program shares: a loaded library and recogniser, and faults printed instead of thrown.
import { type Config, ConfigError, readConfig } from "../config.ts";
import { formatFault, LibraryError } from "../library/fault.ts";
import type { Library } from "../library/library.ts";
import { loadContent } from "../library/load-library.ts";
import type { Model } from "../recognition/model.ts";
import { createRecogniser, type Recogniser } from "../recognition/recogniser.ts";
import { loadModel } from "../storage/model-cache.ts";

export interface Tools {
  config: Config;
  library: Library;
  model: Model;
  recogniser: Recogniser;
}

const say = (melding: string): void => void process.stderr.write(`${melding}\n`);

/** Library, model and recogniser for the configuration in the environment. Progress goes to standard error. */
export async function loadTools(): Promise<Tools> {
  const config = readConfig(process.env);
  const { library, localFaults } = loadContent(config.contentDir, config.contentLocalDir);
  for (const fault of localFaults) say(formatFault(fault));
  const model = await loadModel(library, config.dataDir, say);
  return { config, library, model, recogniser: createRecogniser(library, model) };
}

/** Runs a program; a faulty library or configuration is printed as its list of faults, with exit code 1. */
export async function run(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof LibraryError || error instanceof ConfigError)) throw error;
    say(error.message);
    if (error instanceof LibraryError)
      say(`\n${error.faults.length} ${error.faults.length === 1 ? "fout" : "fouten"} in de content. Verbeter ze en probeer het opnieuw.`);
    process.exitCode = 1;
  }
}
