import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { answerState, stateFor } from "../../bot/answer/compose.ts";
import { formatFault } from "../../bot/library/fault.ts";
import { type Loaded, loadContent } from "../../bot/library/load-library.ts";
import { GROND, smallContent } from "../helpers/small-content.ts";

const VERORDENING = {
  ...GROND,
  id: "verordening-hardheid",
  wet: "Verordening maatschappelijke ondersteuning",
  afkorting: "Verordening",
  bwb_id: "CVDR123456",
  artikel: "25",
  soort: "hardheidsclausule",
  kracht: "kan",
};
const ARTIKELEN = { artikelen: [{ afkorting: "Verordening", artikel: "25", bwb_id: "CVDR123456", peildatum: "2026-07-01" }] };

function local(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), "mnbn-lokaal-"));
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof value === "string" ? value : stringify(value));
  }
  return folder;
}
const load = (files: Record<string, unknown>): Loaded => loadContent(smallContent(), local(files));
const faults = (loaded: Loaded): string => loaded.localFaults.map(formatFault).join("\n");

describe("the local layer", () => {
  it("adds an own verordening as a ground, in front of the shared ones, with a link to the local rules", () => {
    const loaded = load({
      "artikelen.yaml": ARTIKELEN,
      "gronden/verordening-hardheid.yaml": VERORDENING,
      "routines/precedent.yaml": { id: "precedent", gronden: [{ grond: "verordening-hardheid", toepassing: "Vraag om de hardheidsclausule." }] },
    });
    assert.equal(faults(loaded), "");
    const [first, second] = answerState(loaded.library, { ...stateFor("precedent"), partij: "bestuursorgaan" })?.gronden ?? [];
    assert.equal(first?.id, "verordening-hardheid");
    assert.equal(first?.link, "https://lokaleregelgeving.overheid.nl/CVDR123456");
    assert.equal(second?.id, "awb-4-84");
  });

  it("adds own sentences, which train a model of their own", () => {
    const loaded = load({ "uitspraken/precedent.yaml": { id: "precedent", gezegd: ["Dan staat heel de wijk hier op de stoep."] } });
    assert.ok(loaded.library.uitspraken.get("precedent")?.gezegd.includes("Dan staat heel de wijk hier op de stoep."));
    assert.ok((loaded.library.uitspraken.get("precedent")?.gezegd.length ?? 0) > 2);
    assert.notEqual(loaded.library.trainingHash, loadContent(smallContent()).library.trainingHash);
  });

  it("names a person on a step of a ladder", () => {
    const loaded = load({ "escalatie/gemeente.yaml": { id: "gemeente", stappen: [{ nummer: 2, contact: "Team Toegang, toestel 123" }] } });
    assert.equal(loaded.library.escalatie.get("gemeente")?.stappen[1]?.contact, "Team Toegang, toestel 123");
    assert.equal(loaded.library.escalatie.get("gemeente")?.stappen[0]?.contact, undefined);
  });

  it("switches a routine off", () => {
    const loaded = load({ "routines/precedent.yaml": { id: "precedent", uit: true } });
    assert.equal(loaded.library.routines.has("precedent"), false);
    assert.equal(loaded.library.uitspraken.has("precedent"), false);
  });

  it("adds a routine of its own", () => {
    const loaded = load({
      "routines/eigen.yaml": {
        id: "eigen",
        titel: "Eigen nee",
        groep: "regels-en-recht",
        status: "concept",
        bron: [{ soort: "praktijk", verwijzing: "wij" }],
        nagekeken: "2026-11-26",
        kern: "Zo niet.",
      },
      "uitspraken/eigen.yaml": { id: "eigen", gezegd: ["Dat doen wij bij ons niet zo."] },
    });
    assert.equal(faults(loaded), "");
    assert.ok(loaded.library.routines.has("eigen"));
  });

  it("changes the version, so that an answer can be traced", () => {
    assert.notEqual(load({ "routines/precedent.yaml": { id: "precedent", uit: true } }).library.versie, loadContent(smallContent()).library.versie);
  });

  const faulty: [what: string, files: Record<string, unknown>, says: RegExp][] = [
    [
      "a dangling own ground",
      { "routines/precedent.yaml": { id: "precedent", gronden: [{ grond: "weg", toepassing: "x" }] } },
      /routines\/precedent\.yaml:\d+:\d+ De grond ‘weg’ bestaat niet/,
    ],
    [
      "a ground without article",
      { "gronden/verordening-hardheid.yaml": VERORDENING },
      /verordening-hardheid\.yaml:\d+:\d+ Artikel 25 Verordening staat niet in/,
    ],
    ["a ground that is there already", { "gronden/awb-4-84.yaml": GROND }, /awb-4-84\.yaml:1:5 De grond ‘awb-4-84’ bestaat al/],
    [
      "a step that does not exist",
      { "escalatie/gemeente.yaml": { id: "gemeente", stappen: [{ nummer: 9, contact: "x" }] } },
      /gemeente\.yaml:\d+:\d+ Deze ladder heeft 3 stappen/,
    ],
    ["an unknown key", { "routines/precedent.yaml": { id: "precedent", kleur: "rood" } }, /Onbekende sleutel ‘kleur’/],
    ["no YAML", { "uitspraken/precedent.yaml": "id: [" }, /uitspraken\/precedent\.yaml:\d+:\d+/],
  ];
  for (const [what, files, says] of faulty) {
    it(`reports ${what}, leaves that file out, and goes on with the rest`, () => {
      const loaded = load({ ...files, "uitspraken/erbij.yaml": "", "escalatie/eigen.yaml": "id: x" });
      assert.match(faults(loaded), says);
      assert.ok(loaded.library.routines.has("precedent"));
      assert.equal(loaded.library.routines.get("precedent")?.gronden.length, 1);
    });
  }

  it("reports a folder that is not there, and serves the shared library", () => {
    const loaded = loadContent(smallContent(), "/bestaat/niet");
    assert.match(faults(loaded), /Deze map bestaat niet/);
    assert.ok(loaded.library.routines.has("precedent"));
  });
});
