import assert from "node:assert/strict";
import { formatFault, LibraryError } from "../../bot/library/fault.ts";
import { loadLibrary } from "../../bot/library/load-library.ts";
import { GROND, smallContent } from "../helpers/small-content.ts";

/** The faults of a damaged library, as the redacteur reads them. */
function faultsOf(change: (files: Record<string, any>) => void): string[] {
  try {
    loadLibrary(smallContent(change));
  } catch (error) {
    assert.ok(error instanceof LibraryError);
    return error.faults.map(formatFault);
  }
  return [];
}

const routine = (files: Record<string, any>): any => files["routines/precedent.yaml"];

describe("loading the library", () => {
  it("accepts a small library and fills in what may be left out", () => {
    const library = loadLibrary(smallContent());
    assert.equal(library.routines.get("precedent")?.dooddoeners[0]?.bron, "praktijk");
    assert.match(library.versie, /^[0-9a-f]{12}$/);
  });

  it("gives the same hash for the same content, and keeps the training hash when only a dooddoener changes", () => {
    const first = loadLibrary(smallContent());
    const second = loadLibrary(smallContent((files) => (routine(files).dooddoeners[0].tekst = "Anders.")));
    assert.equal(loadLibrary(smallContent()).versie, first.versie);
    assert.notEqual(second.versie, first.versie);
    assert.equal(second.trainingHash, first.trainingHash);
  });

  const cases: [what: string, change: (files: Record<string, any>) => void, where: RegExp, says: RegExp][] = [
    [
      "an unknown key",
      (f) => (routine(f).kleur = "rood"),
      /^content\/routines\/precedent\.yaml:\d+:1 /,
      /Onbekende sleutel ‘kleur’\. Toegestaan zijn hier: id, titel/,
    ],
    [
      "a value outside the list",
      (f) => (routine(f).dooddoeners[1].toon = "boos"),
      /precedent\.yaml:\d+:11 /,
      /Gevonden bij ‘toon’: ‘boos’\. Toegestaan is alleen: luchtig, zakelijk, scherp/,
    ],
    ["a missing key, at its parent", (f) => delete routine(f).kern, /precedent\.yaml:1:1 /, /‘kern’ ontbreekt/],
    ["a wrong type", (f) => (routine(f).vragen = "Wie?"), /precedent\.yaml:\d+:9 /, /Hier hoort een lijst/],
    ["a date that does not exist", (f) => (routine(f).nagekeken = "2026-02-30"), /precedent\.yaml:\d+:12 /, /‘2026-02-30’.*bestaande datum/],
    ["a list that is too short", (f) => (f["gronden/awb-4-84.yaml"].voorwaarden = []), /awb-4-84\.yaml:\d+:14 /, /te kort: er hoort minstens 1 regel/],
    ["an id that is not the file name", (f) => (routine(f).id = "ander"), /precedent\.yaml:1:5 /, /De id is ‘ander’ maar het bestand heet ‘precedent\.yaml’/],
    ["a dangling ground", (f) => (routine(f).gronden[0].grond = "awb-9-99"), /precedent\.yaml:\d+:12 /, /De grond ‘awb-9-99’ bestaat niet/],
    [
      "a dangling article",
      (f) => (f["gronden/awb-4-84.yaml"].artikel = "4:999"),
      /awb-4-84\.yaml:\d+:10 /,
      /Artikel 4:999 Awb staat niet in content\/artikelen\.yaml/,
    ],
    [
      "another date of the law text than the article list has",
      (f) => (f["gronden/awb-4-84.yaml"].peildatum = "2020-01-01"),
      /awb-4-84\.yaml:\d+:12 /,
      /nagekeken in de tekst van 2026-07-01/,
    ],
    [
      "a dangling ground in a ladder",
      (f) => (f["escalatie/gemeente.yaml"].formeel = [{ weg: "x", grond: "niets", geldt_tegen: ["bestuursorgaan"] }]),
      /gemeente\.yaml/,
      /De grond ‘niets’ bestaat niet/,
    ],
    ["a near miss of an unknown routine", (f) => (routine(f).lijkt_op[0].hoort_bij = "niets"), /precedent\.yaml/, /De routine ‘niets’ bestaat niet/],
    [
      "a neutral sentence that resembles an unknown routine",
      (f) => (f["uitspraken/neutraal.yaml"][0].lijkt_op = "niets"),
      /neutraal\.yaml:\d+:\d+ /,
      /De routine ‘niets’ bestaat niet/,
    ],
    ["a routine without sentences", (f) => delete f["uitspraken/precedent.yaml"], /./, /Deze map|hoort een bestand content\/uitspraken\/precedent\.yaml/],
    ["sentences without a routine", (f) => (f["uitspraken/weg.yaml"] = { id: "weg", gezegd: ["Ga weg."] }), /weg\.yaml:1:5 /, /geen routine ‘weg’/],
    [
      "one sentence claimed by two lists",
      (f) => f["uitspraken/precedent.yaml"].verteld.push("dan moet ik het voor iedereen doen"),
      /precedent\.yaml:\d+:\d+ /,
      /staat ook al bij precedent, gezegd/,
    ],
    [
      "a refusal that is also neutral",
      (f) => f["uitspraken/neutraal.yaml"].push({ zin: "Dan moet ik het voor iedereen doen!" }),
      /neutraal\.yaml/,
      /staat ook bij precedent, gezegd/,
    ],
    [
      "a published routine without dooddoener",
      (f) => (routine(f).dooddoeners = []),
      /precedent\.yaml:\d+:9 /,
      /minstens 5 dooddoeners.*zet de status op concept/,
    ],
    [
      "a published routine without ground and without geen_grond",
      (f) => (routine(f).gronden = []),
      /precedent\.yaml/,
      /minstens één grond, of bij ‘geen_grond’/,
    ],
    [
      "a published routine without any ladder",
      (f) => (f["escalatie/gemeente.yaml"].voor.partijen = ["school"]),
      /precedent\.yaml/,
      /heeft deze routine geen ladder|geen ladder/,
    ],
    ["a retired routine without successor", (f) => (routine(f).status = "vervallen"), /precedent\.yaml/, /opvolger/],
    ["a tab", (f) => (f["domeinen.yaml"] = "domeinen:\n\t- id: wmo\n"), /domeinen\.yaml:2:1 /, /tab/],
    ["a key that stands twice", (f) => (f["domeinen.yaml"] = "domeinen: []\ndomeinen: []\n"), /domeinen\.yaml:2:1 /, /twee keer/],
    ["an empty file", (f) => (f["hulplijnen.yaml"] = ""), /hulplijnen\.yaml:1:1 /, /Gevonden bovenaan: ‘?niets/],
    ["a file that is missing", (f) => delete f["artikelen.yaml"], /artikelen\.yaml:1:1 /, /ontbreekt/],
  ];
  for (const [what, change, where, says] of cases) {
    it(`reports ${what} with its place, in Dutch`, () => {
      const faults = faultsOf(change);
      assert.ok(
        faults.some((fault) => where.test(fault) && says.test(fault)),
        `no such fault in:\n${faults.join("\n")}`,
      );
    });
  }

  it("reports all faults at once", () => {
    const faults = faultsOf((files) => {
      routine(files).kleur = "rood";
      files["gronden/los.yaml"] = { ...GROND, id: "anders" };
      files["gronden/awb-4-84.yaml"].kracht = "misschien";
    });
    assert.ok(faults.some((fault) => fault.includes("kleur")));
    assert.ok(faults.some((fault) => fault.includes("‘anders’")));
    assert.ok(faults.some((fault) => fault.includes("misschien")));
  });

  it("names a folder that does not exist", () => {
    assert.throws(() => loadLibrary("/bestaat/niet"), /Deze map bestaat niet/);
  });
});
