// The key of the pseudonyms: from the configuration, or made once and kept beside the embedded database.
import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Hexadecimal digits: 32 bytes. */
const KEY_LENGTH = 64;

/** @throws the file system's error when the key can be neither read nor written; an error when the file holds something else */
export function pseudonymSecret(configured: string | undefined, dataDir: string): string {
  if (configured) return configured;
  const path = join(dataDir, "pseudonym.key");
  mkdirSync(dataDir, { recursive: true });
  const key = read(path) ?? make(path);
  if (key.length < KEY_LENGTH) throw Object.assign(new Error("the key of the pseudonyms is cut off"), { code: "EKEY" });
  return key;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes the key elsewhere first, so that it is whole or not there; of programs that start at once the first one's key holds. */
function make(path: string): string {
  const draft = `${path}.${randomBytes(8).toString("hex")}`;
  try {
    const file = openSync(draft, "wx", 0o600);
    writeSync(file, randomBytes(KEY_LENGTH / 2).toString("hex"));
    fsyncSync(file);
    closeSync(file);
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, "utf8").trim();
}
