// What the bot knows at this moment: the library, the recogniser trained on it, and the search. Replaced as a whole on reload.
import type { Config } from "./config.ts";
import { type Fault, formatFault, LibraryError } from "./library/fault.ts";
import type { Library } from "./library/library.ts";
import { loadContent } from "./library/load-library.ts";
import { createSearch, type SearchHit } from "./library/search.ts";
import { errorFields } from "./log.ts";
import type { Model } from "./recognition/model.ts";
import { createRecogniser, type Recogniser } from "./recognition/recogniser.ts";
import { loadModel, type Say } from "./storage/model-cache.ts";

export interface Knowledge {
  library: Library;
  recogniser: Recogniser;
  model: Model;
  search: (query: string) => SearchHit[];
  /** Faults in the local layer; those files do not take part. */
  localFaults: Fault[];
}

/**
 * @param say told about the training, in Dutch
 * @throws LibraryError when the shared content has faults
 */
export async function loadKnowledge({ contentDir, contentLocalDir, dataDir }: Config, say: Say): Promise<Knowledge> {
  const { library, localFaults } = loadContent(contentDir, contentLocalDir);
  const model = await loadModel(library, dataDir, say);
  return { library, model, recogniser: createRecogniser(library, model), search: createSearch(library), localFaults };
}

/** The knowledge in use. A reload that fails changes nothing: the old library keeps serving. */
export class LiveKnowledge {
  #current: Knowledge;
  #reloading: Promise<void> | undefined;

  constructor(
    first: Knowledge,
    private readonly config: Config,
    private readonly say: Say,
  ) {
    this.#current = first;
  }

  get current(): Knowledge {
    return this.#current;
  }

  /** Reads the content again. Two calls at once are one reload. */
  reload(): Promise<void> {
    this.#reloading ??= this.#reload().finally(() => {
      this.#reloading = undefined;
    });
    return this.#reloading;
  }

  async #reload(): Promise<void> {
    try {
      const next = await loadKnowledge(this.config, this.say);
      this.#current = next;
      this.say(`De content is opnieuw geladen: versie ${next.library.versie}.`);
      for (const fault of next.localFaults) this.say(`Eigen content, dit bestand doet niet mee: ${formatFault(fault)}`);
    } catch (error) {
      // Whatever it is (a disk that fails, a training that was stopped): nobody waits for a reload, so nothing may be thrown.
      const why = error instanceof LibraryError ? error.message : `Onverwachte fout: ${JSON.stringify(errorFields(error))}`;
      this.say(`De nieuwe content heeft fouten en is niet geladen; de oude blijft werken.\n${why}`);
    }
  }
}
