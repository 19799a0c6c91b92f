// Reads a content folder into a Library, or throws one LibraryError that lists every fault at once.
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { crossCheck } from "./cross-check.ts";
import { explainIssue } from "./explain-issue.ts";
import { type Fault, LibraryError } from "./fault.ts";
import type { Library } from "./library.ts";
import {
  artikelenSchema,
  domeinenSchema,
  escalatieSchema,
  gevaarSchema,
  grondSchema,
  hulplijnenSchema,
  neutraalSchema,
  partijenSchema,
  rendementSchema,
  routineSchema,
  uitsprakenSchema,
} from "./schemas.ts";
import { readSource, type Source } from "./source.ts";

/** A checked value with the file it came from, so that a later check can still point into the file. */
export interface Entry<T> {
  value: T;
  source: Source;
}

/** Everything the folder holds, each part present even when others are faulty. */
export interface Content {
  routines: Map<string, Entry<z.infer<typeof routineSchema>>>;
  uitspraken: Map<string, Entry<z.infer<typeof uitsprakenSchema>>>;
  gronden: Map<string, Entry<z.infer<typeof grondSchema>>>;
  escalatie: Map<string, Entry<z.infer<typeof escalatieSchema>>>;
  artikelen?: Entry<z.infer<typeof artikelenSchema>> | undefined;
  domeinen?: Entry<z.infer<typeof domeinenSchema>> | undefined;
  partijen?: Entry<z.infer<typeof partijenSchema>> | undefined;
  hulplijnen?: Entry<z.infer<typeof hulplijnenSchema>> | undefined;
  rendement?: Entry<z.infer<typeof rendementSchema>> | undefined;
  neutraal?: Entry<z.infer<typeof neutraalSchema>> | undefined;
  gevaar?: Entry<z.infer<typeof gevaarSchema>> | undefined;
}

/** Files in `uitspraken/` that are no routine's. */
const APART = ["neutraal.yaml", "gevaar.yaml"];

/**
 * @param contentDir folder with `routines/`, `uitspraken/`, `gronden/`, `escalatie/` and the single files
 * @throws LibraryError with all faults
 */
export function loadLibrary(contentDir: string): Library {
  const faults: Fault[] = [];
  const sources: Source[] = [];

  const read = <T extends z.ZodType>(name: string, schema: T): Entry<z.infer<T>> | undefined => {
    const source = readSource(join(contentDir, name), `content/${name}`);
    sources.push(source);
    if (source.faults.length > 0) {
      faults.push(...source.faults);
      return undefined;
    }
    const result = schema.safeParse(source.value, { reportInput: true });
    if (result.success) return { value: result.data, source };
    for (const issue of result.error.issues) {
      const key = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
      faults.push(source.fault(issue.path, explainIssue(issue, schema), key));
    }
    return undefined;
  };

  const readFolder = <T extends z.ZodType<{ id: string }>>(folder: string, schema: T): Map<string, Entry<z.infer<T>>> => {
    const entries = new Map<string, Entry<z.infer<T>>>();
    const path = join(contentDir, folder);
    const names = existsSync(path) ? readdirSync(path).sort() : [];
    if (names.length === 0) faults.push({ file: `content/${folder}`, line: 1, column: 1, melding: "Deze map ontbreekt of is leeg. Zet de bestanden terug." });
    for (const name of names) {
      if (name.startsWith(".") || APART.includes(name)) continue;
      if (!name.endsWith(".yaml")) {
        faults.push({
          file: `content/${folder}/${name}`,
          line: 1,
          column: 1,
          melding: "In deze map horen alleen bestanden die op .yaml eindigen. Geef het bestand de goede naam of haal het weg.",
        });
        continue;
      }
      const entry = read(`${folder}/${name}`, schema);
      if (!entry) continue;
      const expected = name.slice(0, -".yaml".length);
      if (entry.value.id !== expected) {
        faults.push(
          entry.source.fault(
            ["id"],
            `De id is ‘${entry.value.id}’ maar het bestand heet ‘${name}’. Die twee horen gelijk te zijn. Pas de id of de bestandsnaam aan.`,
          ),
        );
      }
      entries.set(expected, entry);
    }
    return entries;
  };

  if (!existsSync(contentDir)) {
    throw new LibraryError([{ file: contentDir, line: 1, column: 1, melding: "Deze map bestaat niet. Zet in CONTENT_DIR de map met de content." }]);
  }
  const content: Content = {
    routines: readFolder("routines", routineSchema),
    uitspraken: readFolder("uitspraken", uitsprakenSchema),
    gronden: readFolder("gronden", grondSchema),
    escalatie: readFolder("escalatie", escalatieSchema),
    artikelen: read("artikelen.yaml", artikelenSchema),
    domeinen: read("domeinen.yaml", domeinenSchema),
    partijen: read("partijen.yaml", partijenSchema),
    hulplijnen: read("hulplijnen.yaml", hulplijnenSchema),
    rendement: read("rendement.yaml", rendementSchema),
    neutraal: read("uitspraken/neutraal.yaml", neutraalSchema),
    gevaar: read("uitspraken/gevaar.yaml", gevaarSchema),
  };
  faults.push(...crossCheck(content));
  const { artikelen, domeinen, partijen, hulplijnen, rendement, neutraal, gevaar } = content;
  if (faults.length > 0 || !artikelen || !domeinen || !partijen || !hulplijnen || !rendement || !neutraal || !gevaar) throw new LibraryError(faults);

  return {
    routines: values(content.routines),
    uitspraken: values(content.uitspraken),
    gronden: values(content.gronden),
    escalatie: values(content.escalatie),
    artikelen: artikelen.value.artikelen,
    domeinen: domeinen.value.domeinen,
    partijen: partijen.value.partijen,
    hulplijnen: hulplijnen.value.hulplijnen,
    rendement: rendement.value.figuren,
    neutraal: neutraal.value,
    gevaar: gevaar.value,
    trainingHash: trainingHash(content),
    versie: hash(sources.map((source) => `${source.file}\n${source.text}`)).slice(0, 12),
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
  const sentences = [...content.uitspraken.values(), content.neutraal, content.gevaar].map((entry) => JSON.stringify(entry?.value));
  return hash([...trained.sort(), ...sentences]);
}
