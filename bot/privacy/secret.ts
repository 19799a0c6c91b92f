// The key of the pseudonyms: from the configuration, or made once and kept beside the embedded database.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @throws the file system's error when the key can be neither read nor written */
export function pseudonymSecret(configured: string | undefined, dataDir: string): string {
  if (configured) return configured;
  const path = join(dataDir, "pseudonym.key");
  mkdirSync(dataDir, { recursive: true });
  try {
    // `wx` fails when the file exists, so that of two programs that start at once one makes the key.
    writeFileSync(path, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(path, "utf8").trim();
}
