// The real library and its trained model, loaded once for all tests.
import type { Library } from "../../bot/library/library.ts";
import { loadLibrary } from "../../bot/library/load-library.ts";
import type { Model } from "../../bot/recognition/model.ts";
import { createRecogniser, type Recogniser } from "../../bot/recognition/recogniser.ts";
import { loadModel } from "../../bot/storage/model-cache.ts";

export const ROOT = new URL("../../", import.meta.url).pathname;

/** The same folder that `npm start` uses by default, so that training happens once. */
export const DATA_DIR = process.env.DATA_DIR || `${ROOT}data`;

export interface Real {
  library: Library;
  model: Model;
  recogniser: Recogniser;
}

let loading: Promise<Real> | undefined;

/** Trains when there is no cache yet; give the first test that needs it time for that. */
export function real(): Promise<Real> {
  loading ??= (async () => {
    const library = loadLibrary(`${ROOT}content`);
    const model = await loadModel(library, DATA_DIR, () => {});
    return { library, model, recogniser: createRecogniser(library, model) };
  })();
  return loading;
}
