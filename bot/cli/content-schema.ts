// `npm run content:schema`: writes the JSON Schemas that let an editor complete and underline the YAML. Generated from zod, never edited.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readConfig } from "../config.ts";
import * as schemas from "../library/schemas.ts";
import { run } from "./run.ts";

/** Schema file name → schema. The first line of each YAML file names its schema. */
export const SCHEMA_FILES: Record<string, z.ZodType> = {
  routine: schemas.routineSchema,
  uitspraken: schemas.uitsprakenSchema,
  neutraal: schemas.neutraalSchema,
  gevaar: schemas.gevaarSchema,
  grond: schemas.grondSchema,
  artikelen: schemas.artikelenSchema,
  escalatie: schemas.escalatieSchema,
  domeinen: schemas.domeinenSchema,
  partijen: schemas.partijenSchema,
  begrippen: schemas.begrippenSchema,
  afpellen: schemas.afpellenSchema,
  vervolg: schemas.vervolgSchema,
  hulplijnen: schemas.hulplijnenSchema,
  rendement: schemas.rendementSchema,
};

/** The JSON Schema of one kind of file, as text. `io: "input"`, so that keys with a default may be left out. */
export const jsonSchema = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`;

if (process.argv[1]?.endsWith("content-schema.ts")) {
  await run(() => {
    const folder = join(readConfig(process.env).contentDir, "schema");
    mkdirSync(folder, { recursive: true });
    for (const [name, schema] of Object.entries(SCHEMA_FILES)) writeFileSync(join(folder, `${name}.json`), jsonSchema(schema));
    console.log(`${Object.keys(SCHEMA_FILES).length} schema's geschreven in ${folder}.`);
  });
}
