import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { DATA_DIR, ROOT, real } from "../helpers/real-library.ts";
import { copyOfContent } from "../helpers/small-content.ts";

/** Runs a program of `bot/cli/` the way `npm run` does. */
function cli(name: string, args: string[] = [], input = "", env: Record<string, string> = {}): { out: string; err: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", `bot/cli/${name}.ts`, ...args], {
    cwd: ROOT,
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, DATA_DIR, ...env },
  });
  return { out: stdout, err: stderr, code: status };
}

describe("the command line", function () {
  this.timeout(60_000);
  before(real);

  it("herken: one line for each line, in order, in exactly the promised shape", () => {
    const { out } = cli("herken", [], '{"tekst":"dat schept een precedent"}\nonzin\n{"tekst":3}\n\n{"tekst":""}\n{"tekst":"lekker weer"}');
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(lines.length, 6);
    const [first, broken, wrong, blank, empty, neutral] = lines;
    assert.deepEqual(Object.keys(first), ["uitkomst", "routines", "neutraal", "domein"]);
    assert.equal(first.uitkomst, "herkend");
    assert.equal(first.routines.length, 5);
    assert.deepEqual(Object.keys(first.routines[0]), ["id", "kans"]);
    assert.equal(first.routines[0].id, "precedent");
    assert.ok([broken, wrong, blank].every(({ fout }) => typeof fout === "string"));
    assert.equal(empty.uitkomst, "onbekend");
    assert.equal(neutral.uitkomst, "onbekend");
    assert.ok(neutral.neutraal > 0.5);
    assert.equal(neutral.domein, null);
  });

  it("herken: an unreadable line is not repeated in the answer", () => assert.doesNotMatch(cli("herken", [], "mevrouw De Vries\n").out, /Vries/));

  it("antwoord: the full answer object for each line", () => {
    const [answer, danger] = cli("antwoord", [], '{"tekst":"de corporatie zegt dat het beleid is"}\n{"tekst":"hij staat nu met een mes voor de deur"}\n')
      .out.trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(answer.routine.id, "beleid-of-protocol");
    assert.ok(answer.dooddoener.tekst && answer.vraag && answer.ladder.stappen.length > 0);
    assert.ok(danger.hulplijnen.length >= 3);
  });

  it("vraag: readable, as JSON, and with how it was recognised", () => {
    assert.match(cli("vraag", ["dat schept een precedent"]).out, /Klinkt als: Dit schept een precedent.*Zeg bijvoorbeeld: “.*Naar wie nu\?/s);
    assert.equal(JSON.parse(cli("vraag", ["dat schept een precedent", "--json"]).out).routine.id, "precedent");
    const { out } = cli("vraag", ["mevrouw De Vries hoort: dat schept een presedent", "--uitleg"]);
    for (const part of [/Na redactie: .*mevrouw \[naam\]/, /Genormaliseerd: .*precedent/, /Kandidaten:/, /Wogen het zwaarst/, /Bewijs:/, /Besluit: +herkend/])
      assert.match(out, part);
    const nothing = cli("vraag");
    assert.equal(nothing.code, 1);
    assert.match(nothing.err, /Geef een zin mee/);
  });

  it("content-check: says what is there when all is well", () => {
    const { out, code } = cli("content-check");
    assert.equal(code, 0);
    assert.match(out, /De content is in orde: 42 routines/);
  });

  it("content-check and the start: stop with the list of faults and exit code 1", () => {
    const folder = copyOfContent();
    writeFileSync(`${folder}/gronden/los.yaml`, "id: los\nkleur: rood\n");
    const env = { CONTENT_DIR: folder };
    for (const { err, code } of [cli("content-check", [], "", env), cli("../index", [], "", env)]) {
      assert.equal(code, 1);
      assert.match(err, /content\/gronden\/los\.yaml:2:1 Onbekende sleutel ‘kleur’/);
      assert.match(err, /fouten in de content/);
    }
  });

  it("the start: stops with the list of faults in the configuration", () => {
    const { err, code } = cli("../index", [], "", { HOST: "0.0.0.0", PORT: "x", MicrosoftAppId: "" });
    assert.equal(code, 1);
    assert.match(err, /PORT: gevonden ‘x’.*HOST: gevonden/s);
  });

  it("evaluatie: prints the figures of the development set", () => {
    const { out, code } = cli("evaluatie");
    assert.equal(code, 0);
    for (const figure of ["top-1", "top-3", "herkend en fout", "gevaar gezien", "ECE"]) assert.match(out, new RegExp(figure));
  });
});
