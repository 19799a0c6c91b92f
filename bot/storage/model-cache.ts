// The trained model on disk, so that a restart needs no training. Keyed by the content and the recognition's own code.
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Library } from "../library/library.ts";
import type { Begrip } from "../library/schemas.ts";
import type { Model } from "../recognition/model.ts";
import { FAMILIES } from "../recognition/settings.ts";
import type { Lesson } from "../recognition/train-process.ts";
import { trainingSet } from "../recognition/training-set.ts";

/** Told what happened with the cache; in Dutch, because the person who runs the bot reads it. */
export type Say = (melding: string) => void;

const BOT = new URL("..", import.meta.url);
const HASH_BYTES = 32;
const PREFIX = "model-";

const sha256 = (...parts: (string | Uint8Array)[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The files that decide what is learnt from a sentence: the code of recognition and redaction, and its word lists. */
export const learningFiles = (): string[] =>
  ["recognition", "privacy"].flatMap((room) =>
    readdirSync(new URL(`${room}/`, BOT), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|txt)$/.test(name))
      .sort()
      .map((name) => `${room}/${name}`),
  );

/** Changes when the sentences change or when the code that learns from them does. */
export function cacheKey(library: Library): string {
  const code = learningFiles().map((name) => readFileSync(new URL(name, BOT)));
  return sha256(library.trainingHash, process.versions.v8, ...code)
    .toString("hex")
    .slice(0, 32);
}

/** Layout: SHA-256 of the rest, length of the header, header (JSON), idf, bias, weights (all 32-bit floats). */
function encode(model: Model): Buffer {
  const { classes, vocabulary, weights, bias } = model;
  const header = Buffer.from(
    JSON.stringify({ classes, columns: vocabulary.columns.map((family) => [...family.keys()]), words: [...vocabulary.words], begrippen: vocabulary.begrippen }),
  );
  const padded = Buffer.concat([header, Buffer.alloc((4 - (header.length % 4)) % 4, " ")]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(padded.length);
  const bytes = (array: Float32Array): Buffer => Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  const body = Buffer.concat([size, padded, bytes(vocabulary.idf), bytes(bias), bytes(weights)]);
  return Buffer.concat([sha256(body), body]);
}

/** @throws Error when the file is damaged */
function decode(file: Buffer): Model {
  const body = file.subarray(HASH_BYTES);
  if (!sha256(body).equals(file.subarray(0, HASH_BYTES))) throw new Error("checksum");
  const headerEnd = 4 + body.readUInt32LE(0);
  const header = JSON.parse(body.toString("utf8", 4, headerEnd)) as { classes: string[]; columns: string[][]; words: [string, number][]; begrippen: Begrip[] };
  let column = 0;
  const columns = header.columns.map((names) => new Map(names.map((name) => [name, column++])));
  let offset = body.byteOffset + headerEnd;
  const floats = (count: number): Float32Array => {
    const array = new Float32Array(body.buffer.slice(offset, offset + count * 4));
    offset += count * 4;
    return array;
  };
  if (columns.length !== FAMILIES.length) throw new Error("families");
  const idf = floats(column);
  const bias = floats(header.classes.length);
  const weights = floats(column * header.classes.length);
  return { classes: header.classes, vocabulary: { columns, idf, words: new Map(header.words), begrippen: header.begrippen }, weights, bias };
}

/** Trains in a process of its own. */
export const trainElsewhere = (lesson: Lesson): Promise<Model> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL("recognition/train-process.ts", BOT), { execArgv: ["--import", "tsx"], serialization: "advanced" });
    child.once("message", (model) => resolve(model as Model));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`training stopped with code ${code}`)));
    child.send(lesson);
  });

/** The model for this library: from the cache, or trained anew (and then cached; a cache that cannot be written is only reported). */
export async function loadModel(library: Library, dataDir: string, say: Say): Promise<Model> {
  const key = cacheKey(library);
  const path = join(dataDir, `${PREFIX}${key}.bin`);
  try {
    return decode(readFileSync(path));
  } catch (error) {
    const absent = ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
    const older = absent && safeList(dataDir).some((name) => name.startsWith(PREFIX) && name.endsWith(".bin"));
    if (!absent) say("De bewaarde training is beschadigd en wordt opnieuw gemaakt.");
    else
      say(older ? "De content of de herkenning is veranderd: de training wordt opnieuw gemaakt." : "Er is nog geen bewaarde training: die wordt nu gemaakt.");
  }
  const started = performance.now();
  const model = await trainElsewhere({ examples: trainingSet(library), begrippen: library.begrippen });
  say(`Training klaar in ${((performance.now() - started) / 1000).toFixed(1)} seconden.`);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(temporary, encode(model));
    renameSync(temporary, path);
    for (const name of safeList(dataDir))
      if (name.startsWith(PREFIX) && name.endsWith(".bin") && name !== `${PREFIX}${key}.bin`) rmSync(join(dataDir, name), { force: true });
  } catch (error) {
    // Half a file on a full disk would only take up the last room.
    if (existsSync(temporary)) rmSync(temporary);
    say(
      `De training kon niet worden bewaard (${(error as NodeJS.ErrnoException).code ?? "onbekend"}). De bot werkt, maar traint bij de volgende start opnieuw. Kijk of DATA_DIR bestaat en of je er mag schrijven.`,
    );
  }
  return model;
}

function safeList(dataDir: string): string[] {
  try {
    return readdirSync(dataDir);
  } catch {
    return [];
  }
}
