// Reads a content folder (and a local one on top) into a Library, or throws one LibraryError that lists every fault at once.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { crossCheck } from "./cross-check.ts";
import { type Fault, LibraryError } from "./fault.ts";
import type { Library } from "./library.ts";
import { applyLocalLayer } from "./local-layer.ts";
import { type Content, type Entry, type FILES, Reader, readContent } from "./read-content.ts";

export interface Loaded {
  library: Library;
  /** The checked content with its sources, for remarks that point into the files. */
  content: Content;
  /** Faults in the local folder; they never stop the shared library. */
  localFaults: Fault[];
}

/**
 * @param contentDir folder with `routines/`, `uitspraken/`, `gronden/`, `escalatie/` and the single files
 * @param localDir folder of this municipality's own additions
 * @throws LibraryError with all faults of the shared content
 */
export function loadContent(contentDir: string, localDir?: string): Loaded {
  if (!existsSync(contentDir)) {
    throw new LibraryError([{ file: contentDir, line: 1, column: 1, melding: "Deze map bestaat niet. Zet in CONTENT_DIR de map met de content." }]);
  }
  const reader = new Reader(contentDir, "content");
  const shared = readContent(reader);
  const faults = [...reader.faults, ...crossCheck(shared)];
  if (faults.length > 0) throw new LibraryError(faults);
  const texts = reader.sources.map((source) => `${source.file}\n${source.text}`);
  if (!localDir) return { library: toLibrary(shared, texts), content: shared, localFaults: [] };
  const { content, off, faults: localFaults, texts: localTexts } = applyLocalLayer(shared, localDir);
  for (const id of off) {
    content.routines.delete(id);
    content.uitspraken.delete(id);
  }
  return { library: toLibrary(content, [...texts, ...localTexts]), content, localFaults };
}

/** The library alone; see `loadContent`. */
export const loadLibrary = (contentDir: string, localDir?: string): Library => loadContent(contentDir, localDir).library;

function toLibrary(content: Content, texts: string[]): Library {
  const file = <K extends keyof typeof FILES>(key: K): NonNullable<Content[K]>["value"] => {
    const entry = content[key];
    // Every single file was read without a fault, or loading had stopped before.
    if (!entry) throw new Error(`${key} is missing`);
    return entry.value;
  };
  return {
    routines: values(content.routines),
    uitspraken: values(content.uitspraken),
    gronden: values(content.gronden),
    escalatie: values(content.escalatie),
    artikelen: file("artikelen").artikelen,
    domeinen: file("domeinen").domeinen,
    partijen: file("partijen").partijen,
    begrippen: file("begrippen").begrippen,
    afpellen: file("afpellen"),
    vervolg: file("vervolg"),
    hulplijnen: file("hulplijnen").hulplijnen,
    rendement: file("rendement").figuren,
    neutraal: file("neutraal"),
    gevaar: file("gevaar"),
    trainingHash: trainingHash(content),
    versie: hash(texts).slice(0, 12),
  };
}

const values = <T>(entries: Map<string, Entry<T>>): Map<string, T> => new Map([...entries].map(([id, entry]) => [id, entry.value]));

const hash = (parts: string[]): string => {
  const sha = createHash("sha256");
  for (const part of parts) sha.update(part).update("\0");
  return sha.digest("hex");
};

/** Only what the model learns from: the trained routines' titles and kern, and every sentence. A new dooddoener needs no new training. */
function trainingHash(content: Content): string {
  const trained = [...content.routines.values()]
    .filter(({ value }) => value.status !== "vervallen")
    .map(({ value }) => `${value.id}\n${value.titel}\n${value.kern}`);
  const sentences = [...content.uitspraken.values(), content.neutraal, content.gevaar, content.begrippen].map((entry) => JSON.stringify(entry?.value));
  return hash([...trained.sort(), ...sentences]);
}
