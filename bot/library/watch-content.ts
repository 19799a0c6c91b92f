// Notices that content files change, for whoever edits while the bot runs.
import { watch } from "node:fs";

/** An editor writes a file in several steps; wait until it is quiet. */
const QUIET_MS = 300;

/** @returns stops watching. A folder that cannot be watched is not watched: SIGHUP still works. */
export function watchContent(dir: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(dir, { recursive: true }, (_event, name) => {
      if (!name?.endsWith(".yaml")) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, QUIET_MS);
    });
    watcher.on("error", () => watcher.close());
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch {
    return () => {};
  }
}
