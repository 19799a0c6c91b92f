// A small but complete content folder in a temporary place, which a test may then damage.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { AFPELVRAGEN, DOMEINEN, PARTIJEN } from "../../bot/library/schemas.ts";
import { ROOT } from "./real-library.ts";

const ROUTINE = {
  id: "precedent",
  titel: "Dit schept een precedent",
  groep: "regels-en-recht",
  status: "gepubliceerd",
  bron: [{ soort: "praktijk", verwijzing: "test" }],
  nagekeken: "2026-11-26",
  kern: "Dan moeten we het voor iedereen doen.",
  achtergrond: "De ander is bang voor de volgende.",
  lijkt_op: [{ zin: "Wat is een precedent?", hoort_bij: "geen" }],
  dooddoeners: [
    { tekst: "Mooi.", toon: "luchtig" },
    { tekst: "Een.", toon: "zakelijk" },
    { tekst: "Twee.", toon: "zakelijk" },
    { tekst: "Drie.", toon: "scherp" },
    { tekst: "Vier.", toon: "scherp" },
  ],
  vragen: ["Wie?", "Wat?", "Waar?"],
  gronden: [{ grond: "awb-4-84", toepassing: "Vraag om af te wijken.", domeinen: ["algemeen"] }],
  escalatie: { advies: "Vraag het eerst." },
};

export const GROND = {
  id: "awb-4-84",
  wet: "Algemene wet bestuursrecht",
  afkorting: "Awb",
  bwb_id: "BWBR0005537",
  artikel: "4:84",
  soort: "afwijkingsbevoegdheid",
  kracht: "moet",
  geldt_tegen: ["bestuursorgaan"],
  kern: "Afwijken van een beleidsregel.",
  voorwaarden: ["Er is een beleidsregel."],
  grens: "Geldt niet voor een verordening.",
  domeinen: ["algemeen"],
  peildatum: "2026-07-01",
  gecontroleerd: "2026-11-26",
};

const LADDER = {
  id: "gemeente",
  titel: "Gemeente",
  voor: { partijen: ["bestuursorgaan"] },
  stappen: ["collega", "buddy", "jurist"].map((wie) => ({
    wie,
    wanneer: "eerst",
    wanneer_niet: "later",
    meenemen: "papier",
    wachten: "Vuistregel: een week",
    bron: { soort: "praktijk", verwijzing: "test" },
  })),
};

const each = (ids: readonly string[]): Record<string, string> => Object.fromEntries(ids.map((id) => [id, `Over ${id}.`]));

const AFPELLEN = {
  vragen: AFPELVRAGEN.map((id) => ({ id, vraag: `${id}?`, uitleg: "Daarom.", opties: [{ id: "weet-niet", titel: "Weet ik niet" }] })),
  bedoelingen: each(DOMEINEN),
  gevraagd: each(PARTIJEN),
  geen_grond: "Geen grond.",
  gevraagd_zonder_regel: "Wanneer?",
};

const FILES: Record<string, unknown> = {
  "routines/precedent.yaml": ROUTINE,
  "uitspraken/precedent.yaml": {
    id: "precedent",
    gezegd: ["Dan moet ik het voor iedereen doen.", ...Array.from({ length: 50 }, (_, i) => `Straks staan er ${i + 2} anderen voor de deur.`)],
    verteld: ["Ze vroeg wie er daarna nog komt."],
  },
  "uitspraken/neutraal.yaml": [{ zin: "Lekker weer." }],
  "uitspraken/gevaar.yaml": { wel: ["Hij wil er een eind aan maken."], niet: ["Ik lach me dood."] },
  "gronden/awb-4-84.yaml": GROND,
  "escalatie/gemeente.yaml": LADDER,
  "afpellen.yaml": AFPELLEN,
};

const folders: string[] = [];
process.on("exit", () => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** A folder that is gone after the run. */
function temporary(): string {
  const path = mkdtempSync(join(tmpdir(), "mnbn-content-"));
  folders.push(path);
  return path;
}

/** Writes the folder; `change` gets the parsed files by name and may alter, add (text or value) or delete them. */
export function smallContent(change: (files: Record<string, any>) => void = () => {}): string {
  const folder = temporary();
  const files: Record<string, unknown> = structuredClone(FILES);
  for (const name of ["artikelen", "begrippen", "domeinen", "partijen", "hulplijnen", "rendement", "vervolg"])
    files[`${name}.yaml`] = parse(readFileSync(`${ROOT}content/${name}.yaml`, "utf8"));
  change(files);
  for (const [name, value] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof value === "string" ? value : stringify(value));
  }
  return folder;
}

/** A copy of the real content that a test may damage. */
export function copyOfContent(): string {
  const folder = temporary();
  cpSync(`${ROOT}content`, folder, { recursive: true });
  return folder;
}
