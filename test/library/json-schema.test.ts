import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema, SCHEMA_FILES } from "../../bot/cli/content-schema.ts";
import { ROOT } from "../helpers/real-library.ts";

const CONTENT = `${ROOT}content`;
const yamlFiles = (folder: string): string[] =>
  readdirSync(join(CONTENT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? yamlFiles(join(folder, entry.name)) : entry.name.endsWith(".yaml") ? [join(folder, entry.name)] : [],
  );

describe("the JSON Schemas for editors", () => {
  for (const [name, schema] of Object.entries(SCHEMA_FILES)) {
    it(`${name}.json is what zod gives (run npm run content:schema after a change)`, () =>
      assert.equal(readFileSync(`${CONTENT}/schema/${name}.json`, "utf8"), jsonSchema(schema)));
  }
  it("are named by every YAML file, with a path that exists", () => {
    for (const file of yamlFiles(".")) {
      const path = /^# yaml-language-server: \$schema=(\S+)/.exec(readFileSync(join(CONTENT, file), "utf8"))?.[1];
      assert.ok(path && existsSync(join(CONTENT, file, "..", path)), file);
    }
  });
});
