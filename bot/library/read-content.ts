// Reads a content folder: every file parsed and checked against its schema, every fault kept with its place.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { explainIssue } from "./explain-issue.ts";
import type { Fault } from "./fault.ts";
import * as schemas from "./schemas.ts";
import { readSource, type Source } from "./source.ts";

/** A checked value with the file it came from, so that a later check can still point into the file. */
export interface Entry<T> {
  value: T;
  source: Source;
}

/** The kinds that have a folder with one file per id. */
export const FOLDERS = {
  routines: schemas.routineSchema,
  uitspraken: schemas.uitsprakenSchema,
  gronden: schemas.grondSchema,
  escalatie: schemas.escalatieSchema,
};
/** The kinds that are one file. */
export const FILES = {
  artikelen: ["artikelen.yaml", schemas.artikelenSchema],
  domeinen: ["domeinen.yaml", schemas.domeinenSchema],
  partijen: ["partijen.yaml", schemas.partijenSchema],
  begrippen: ["begrippen.yaml", schemas.begrippenSchema],
  afpellen: ["afpellen.yaml", schemas.afpellenSchema],
  vervolg: ["vervolg.yaml", schemas.vervolgSchema],
  hulplijnen: ["hulplijnen.yaml", schemas.hulplijnenSchema],
  rendement: ["rendement.yaml", schemas.rendementSchema],
  neutraal: ["uitspraken/neutraal.yaml", schemas.neutraalSchema],
  gevaar: ["uitspraken/gevaar.yaml", schemas.gevaarSchema],
} as const;

type FolderName = keyof typeof FOLDERS;
type FileName = keyof typeof FILES;

/** Everything the folder holds, each part present even when others are faulty. */
export type Content = { [K in FolderName]: Map<string, Entry<z.infer<(typeof FOLDERS)[K]>>> } & {
  [K in FileName]?: Entry<z.infer<(typeof FILES)[K][1]>> | undefined;
};

/** Files in `uitspraken/` that are no routine's. */
const APART = ["neutraal.yaml", "gevaar.yaml"];

/** Reads files and gathers what is wrong with them. `shown` is how the redacteur knows the folder. */
export class Reader {
  readonly faults: Fault[] = [];
  readonly sources: Source[] = [];

  constructor(
    readonly dir: string,
    readonly shown: string,
  ) {}

  /** A file's checked value; undefined, with its faults noted, when it is not right. */
  read<T extends z.ZodType>(name: string, schema: T): Entry<z.infer<T>> | undefined {
    const source = readSource(join(this.dir, name), `${this.shown}/${name}`);
    this.sources.push(source);
    if (source.faults.length > 0) {
      this.faults.push(...source.faults);
      return undefined;
    }
    const result = schema.safeParse(source.value, { reportInput: true });
    if (result.success) return { value: result.data, source };
    for (const issue of result.error.issues) {
      const key = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
      this.faults.push(source.fault(issue.path, explainIssue(issue, schema), key));
    }
    return undefined;
  }

  /** The file names of a folder that hold an entry each; anything that does not belong there is a fault. */
  names(folder: string): string[] {
    const path = join(this.dir, folder);
    const names = existsSync(path) ? readdirSync(path).sort() : [];
    return names.filter((name) => {
      if (name.startsWith(".") || APART.includes(name)) return false;
      if (name.endsWith(".yaml")) return true;
      this.faults.push({
        file: `${this.shown}/${folder}/${name}`,
        line: 1,
        column: 1,
        melding: "In deze map horen alleen bestanden die op .yaml eindigen. Geef het bestand de goede naam of haal het weg.",
      });
      return false;
    });
  }

  /** One entry of a folder, whose id must be its file name. */
  readEntry<T extends z.ZodType<{ id: string }>>(folder: string, name: string, schema: T): Entry<z.infer<T>> | undefined {
    const entry = this.read(`${folder}/${name}`, schema);
    if (entry && entry.value.id !== idOf(name)) {
      this.faults.push(
        entry.source.fault(
          ["id"],
          `De id is ‘${entry.value.id}’ maar het bestand heet ‘${name}’. Die twee horen gelijk te zijn. Pas de id of de bestandsnaam aan.`,
        ),
      );
    }
    return entry;
  }

  /** All entries of a folder by file name; a folder without any is a fault. */
  readFolder<T extends z.ZodType<{ id: string }>>(folder: string, schema: T): Map<string, Entry<z.infer<T>>> {
    const names = this.names(folder);
    if (names.length === 0)
      this.faults.push({ file: `${this.shown}/${folder}`, line: 1, column: 1, melding: "Deze map ontbreekt of is leeg. Zet de bestanden terug." });
    return new Map(
      names.flatMap((name) => {
        const entry = this.readEntry(folder, name, schema);
        return entry ? [[idOf(name), entry] as const] : [];
      }),
    );
  }
}

export const idOf = (name: string): string => name.slice(0, -".yaml".length);

/** The whole shared content. */
export function readContent(reader: Reader): Content {
  const folders = Object.entries(FOLDERS).map(([folder, schema]) => [folder, reader.readFolder(folder, schema as z.ZodType<{ id: string }>)]);
  const files = Object.entries(FILES).map(([key, [name, schema]]) => [key, reader.read(name, schema)]);
  return Object.fromEntries([...folders, ...files]) as Content;
}
