// What every command line program shares: a loaded library and recogniser, and faults printed instead of thrown.
import { type Config, ConfigError, readConfig } from "../config.ts";
import { type Knowledge, loadKnowledge } from "../knowledge.ts";
import { formatFault, LibraryError } from "../library/fault.ts";

export interface Tools extends Knowledge {
  config: Config;
}

const say = (melding: string): void => void process.stderr.write(`${melding}\n`);

/** Library, model and recogniser for the configuration in the environment. Progress goes to standard error. */
export async function loadTools(): Promise<Tools> {
  const config = readConfig(process.env);
  const knowledge = await loadKnowledge(config, say);
  for (const fault of knowledge.localFaults) say(formatFault(fault));
  return { config, ...knowledge };
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
