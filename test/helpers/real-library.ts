// The real library and its trained model, loaded once for all tests.
import { readConfig } from "../../bot/config.ts";
import { type Knowledge, loadKnowledge } from "../../bot/knowledge.ts";

export const ROOT = new URL("../../", import.meta.url).pathname;

/** The same folder that `npm start` uses by default, so that training happens once. */
export const DATA_DIR = process.env.DATA_DIR || `${ROOT}data`;

let loading: Promise<Knowledge> | undefined;

/** Trains when there is no cache yet; give the first test that needs it time for that. */
export function real(): Promise<Knowledge> {
  loading ??= loadKnowledge({ ...readConfig({}), contentDir: `${ROOT}content`, dataDir: DATA_DIR }, () => {});
  return loading;
}

export type { Knowledge as Real };
