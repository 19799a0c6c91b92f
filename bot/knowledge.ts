// What the bot knows at this moment: the library, the recogniser trained on it, and the search. Replaced as a whole on reload.
import { type FollowUpReader, followUpReader } from "./answer/follow-up.ts";
import type { Config } from "./config.ts";
import { type Fault, formatFault, LibraryError } from "./library/fault.ts";
import type { Library } from "./library/library.ts";
import { loadContent } from "./library/load-library.ts";
import { createSearch, type Search } from "./library/search.ts";
import { errorFields } from "./log.ts";
import { redact } from "./privacy/redact.ts";
import type { Model } from "./recognition/model.ts";
import { createRecogniser, type Recogniser } from "./recognition/recogniser.ts";
import { loadModel, type Say } from "./storage/model-cache.ts";

/** A routine that a query sounds like less is no suggestion. Below .3 odd words bring up whatever is shortest. */
const SUGGESTED_FROM = 0.3;

export interface Knowledge {
  library: Library;
  recogniser: Recogniser;
  model: Model;
  search: Search;
  /** Reads words that go on about the last answer. */
  followUp: FollowUpReader;
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
  const recogniser = createRecogniser(library, model);
  return { library, model, recogniser, ...readersFor(library, recogniser), localFaults };
}

/** What reads a query or a short message with the library. */
function readersFor(library: Library, recogniser: Recogniser): Pick<Knowledge, "search" | "followUp"> {
  const suggest = (query: string): string[] =>
    recogniser
      .recognise(redact(query))
      .candidates.filter(({ kans }) => kans >= SUGGESTED_FROM)
      .map(({ id }) => id);
  return { search: createSearch(library, suggest), followUp: followUpReader(library) };
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
