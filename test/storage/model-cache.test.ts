import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLibrary } from "../../bot/library/load-library.ts";
import type { Model } from "../../bot/recognition/model.ts";
import { learningFiles, loadModel } from "../../bot/storage/model-cache.ts";
import { smallContent } from "../helpers/small-content.ts";

const bytes = ({ weights, bias, vocabulary }: Model): Buffer =>
  Buffer.concat([weights, bias, vocabulary.idf].map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)));

describe("the cache of the trained model", function () {
  this.timeout(30_000);
  const library = loadLibrary(smallContent());
  const said: string[] = [];
  const load = (dir: string): Promise<Model> => loadModel(library, dir, (melding) => said.push(melding));
  const folder = (): string => mkdtempSync(join(tmpdir(), "mnbn-data-"));
  beforeEach(() => said.splice(0));

  it("trains once, and then gives the same model from the file", async () => {
    const dir = folder();
    const first = await load(dir);
    assert.match(said.join(" "), /nog geen bewaarde training.*Training klaar/);
    said.splice(0);
    const second = await load(dir);
    assert.deepEqual(said, []);
    assert.deepEqual(bytes(second), bytes(first));
    assert.deepEqual(second.classes, first.classes);
    assert.deepEqual(second.vocabulary.columns, first.vocabulary.columns);
    assert.deepEqual(second.vocabulary.words, first.vocabulary.words);
  });

  for (const [what, damage] of [
    ["a changed byte", (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from([(file.at(-1) ?? 0) ^ 1])])],
    ["half a file", (file: Buffer) => file.subarray(0, file.length / 2)],
    ["an empty file", () => Buffer.alloc(0)],
  ] as [string, (file: Buffer) => Buffer][]) {
    it(`rebuilds after ${what}, and says so`, async () => {
      const dir = folder();
      const first = await load(dir);
      const path = join(dir, readdirSync(dir)[0] as string);
      writeFileSync(path, damage(readFileSync(path)));
      said.splice(0);
      assert.deepEqual(bytes(await load(dir)), bytes(first));
      assert.match(said.join(" "), /beschadigd en wordt opnieuw gemaakt/);
    });
  }

  it("rebuilds when the sentences changed, says so, and keeps one file", async () => {
    const dir = folder();
    await load(dir);
    said.splice(0);
    await loadModel(loadLibrary(smallContent((files) => files["uitspraken/precedent.yaml"].gezegd.push("Nog een zin."))), dir, (melding) => said.push(melding));
    assert.match(said.join(" "), /veranderd: de training wordt opnieuw gemaakt/);
    assert.equal(readdirSync(dir).length, 1);
  });

  it("depends on all code that reads a sentence, also where a room has rooms of its own", () => {
    const files = learningFiles();
    for (const file of ["recognition/features.ts", "privacy/redact.ts"]) assert.ok(files.includes(file), file);
    const rooms = ["recognition", "privacy"].flatMap((room) => readdirSync(new URL(`../../bot/${room}/`, import.meta.url), { withFileTypes: true }));
    for (const { name } of rooms.filter((entry) => entry.isDirectory()))
      assert.ok(
        files.some((file) => file.includes(`/${name}/`)),
        name,
      );
  });

  it("leaves no half file behind when there is no room for the whole", async () => {
    const dir = folder();
    await load(dir);
    const [model = ""] = readdirSync(dir).filter((name) => name.endsWith(".bin"));
    rmSync(join(dir, model));
    // A folder of that name makes the last step fail, as a full disk would.
    mkdirSync(join(dir, model));
    said.splice(0);
    await load(dir);
    assert.match(said.join(" "), /kon niet worden bewaard/);
    assert.deepEqual(
      readdirSync(dir).filter((name) => name.endsWith(".tmp")),
      [],
    );
  });

  it("goes on without a cache when the folder cannot be written, and says what to do", async () => {
    const file = join(folder(), "bestand");
    writeFileSync(file, "");
    assert.ok(statSync(file).isFile());
    assert.ok((await load(join(file, "data"))).classes.length > 0);
    assert.match(said.join(" "), /kon niet worden bewaard.*Kijk of DATA_DIR bestaat/);
  });
});
