// The real program with the real library and its trained model, on data of its own.
import { copyFileSync, cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../../bot/config.ts";
import { loadKnowledge } from "../../bot/knowledge.ts";
import { folder, type Program, startProgram } from "../chaos/program.ts";
import { DATA_DIR, ROOT } from "../helpers/real-library.ts";

/** The content is a copy, so that whoever edits it meanwhile reloads nothing here. Trains when the cached model is of older content. */
export async function startRealBot(): Promise<Program> {
  const contentDir = folder("content");
  cpSync(`${ROOT}content`, contentDir, { recursive: true });
  const dataDir = folder("data");
  const models = existsSync(DATA_DIR) ? readdirSync(DATA_DIR).filter((name) => /^model-.*\.bin$/.test(name)) : [];
  for (const name of models) copyFileSync(join(DATA_DIR, name), join(dataDir, name));
  await loadKnowledge({ ...readConfig({}), contentDir, dataDir }, () => {});
  return startProgram({ CONTENT_DIR: contentDir, DATA_DIR: dataDir });
}

/** What the program logged as a warning or worse, and what it printed beside its log. */
export const complaintsIn = (output: string): string[] =>
  output.split("\n").filter((line) => {
    if (!line.trim()) return false;
    try {
      return (JSON.parse(line) as { level: number }).level >= 40;
    } catch {
      return true;
    }
  });
