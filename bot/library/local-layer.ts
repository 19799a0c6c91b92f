// The local layer: what a municipality adds to the shared library, in a folder of its own that an update does not touch.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { crossCheck } from "./cross-check.ts";
import type { Fault } from "./fault.ts";
import { type Content, type Entry, FOLDERS, idOf, Reader } from "./read-content.ts";
import { artikelenSchema, grondGebruikSchema } from "./schemas.ts";

/** For a routine of the shared library: own grounds to put in front, or the whole routine switched off. */
export const localRoutineSchema = z.strictObject({
  id: z.string(),
  uit: z.boolean().default(false),
  gronden: z.array(grondGebruikSchema).default([]),
});

/** For a ladder of the shared library: who it is here, per step (1 is the first). */
export const localLadderSchema = z.strictObject({
  id: z.string(),
  stappen: z.array(z.strictObject({ nummer: z.number().int().min(1), contact: z.string().trim().min(1) })).min(1),
});

export interface Layered {
  content: Content;
  /** Routines that are switched off here. */
  off: Set<string>;
  /** What is wrong in the local folder. A faulty file is left out; the rest of the layer and the shared library go on. */
  faults: Fault[];
  /** Text of every local file that counts, for the library's version. */
  texts: string[];
}

const KINDS = ["routines", "uitspraken", "gronden", "escalatie"] as const;

/** Lays the local folder over a checked content. The content given is not changed. */
export function applyLocalLayer(shared: Content, dir: string): Layered {
  if (!existsSync(dir)) {
    return {
      content: shared,
      off: new Set(),
      faults: [
        {
          file: dir,
          line: 1,
          column: 1,
          melding: "Deze map bestaat niet. Zet in CONTENT_LOCAL_DIR de map met jullie eigen content, of haal de variabele weg.",
        },
      ],
      texts: [],
    };
  }
  const reader = new Reader(dir, dir);
  const files: [kind: (typeof KINDS)[number] | "artikelen", name: string][] = KINDS.flatMap((kind) =>
    reader.names(kind).map((name) => [kind, name] as [typeof kind, string]),
  );
  if (existsSync(join(dir, "artikelen.yaml"))) files.unshift(["artikelen", "artikelen.yaml"]);
  const faults = [...reader.faults];

  // A file with a fault is left out and the rest is laid again, until what is left has none.
  let kept = files;
  for (;;) {
    const layered = lay(shared, dir, kept);
    faults.push(...layered.faults);
    const faulty = new Set(layered.faults.map(({ file }) => file));
    const next = kept.filter(([kind, name]) => !faulty.has(shownName(dir, kind, name)));
    if (next.length === kept.length) return { ...layered, faults };
    kept = next;
  }
}

const shownName = (dir: string, kind: string, name: string): string => (kind === "artikelen" ? `${dir}/${name}` : `${dir}/${kind}/${name}`);

function lay(shared: Content, dir: string, files: readonly (readonly [kind: string, name: string])[]): Layered {
  const reader = new Reader(dir, dir);
  const content: Content = {
    ...shared,
    routines: new Map(shared.routines),
    uitspraken: new Map(shared.uitspraken),
    gronden: new Map(shared.gronden),
    escalatie: new Map(shared.escalatie),
  };
  const off = new Set<string>();
  for (const [kind, name] of files) {
    const id = idOf(name);
    if (kind === "artikelen") {
      const own = reader.read(name, artikelenSchema);
      if (own && shared.artikelen)
        content.artikelen = { source: shared.artikelen.source, value: { artikelen: [...shared.artikelen.value.artikelen, ...own.value.artikelen] } };
    } else if (kind === "gronden") layGround(content, reader, name);
    else if (kind === "uitspraken") {
      const own = reader.readEntry(kind, name, FOLDERS.uitspraken);
      const base = shared.uitspraken.get(id)?.value;
      if (own)
        content.uitspraken.set(id, {
          source: own.source,
          value: { id, gezegd: [...(base?.gezegd ?? []), ...own.value.gezegd], verteld: [...(base?.verteld ?? []), ...own.value.verteld] },
        });
    } else if (kind === "routines") layRoutine(content, shared, reader, name, off);
    else layLadder(content, shared, reader, name);
  }
  const local = new Set(reader.sources.map(({ file }) => file));
  // Positions of sentences shift when own ones are put behind the shared ones; the file is right, and that is what counts here.
  const faults = [...reader.faults, ...crossCheck(content).filter(({ file }) => local.has(file))];
  return { content, off, faults, texts: reader.sources.map(({ text }) => text) };
}

function layGround(content: Content, reader: Reader, name: string): void {
  const own = reader.readEntry("gronden", name, FOLDERS.gronden);
  if (!own) return;
  if (content.gronden.has(own.value.id))
    reader.faults.push(own.source.fault(["id"], `De grond ‘${own.value.id}’ bestaat al in de gedeelde bibliotheek. Geef jullie eigen grond een andere id.`));
  else content.gronden.set(own.value.id, own);
}

function layRoutine(content: Content, shared: Content, reader: Reader, name: string, off: Set<string>): void {
  const base = shared.routines.get(idOf(name));
  if (!base) {
    const own = reader.readEntry("routines", name, FOLDERS.routines);
    if (own) content.routines.set(own.value.id, own);
    return;
  }
  const change = reader.readEntry("routines", name, localRoutineSchema);
  if (!change) return;
  if (change.value.uit) off.add(base.value.id);
  // The source is the local file, so that a dangling own ground is reported where it stands: own grounds come first.
  if (change.value.gronden.length > 0) {
    content.routines.set(base.value.id, { source: change.source, value: { ...base.value, gronden: [...change.value.gronden, ...base.value.gronden] } });
  }
}

function layLadder(content: Content, shared: Content, reader: Reader, name: string): void {
  const base: Entry<Content["escalatie"] extends Map<string, Entry<infer L>> ? L : never> | undefined = shared.escalatie.get(idOf(name));
  if (!base) {
    const own = reader.readEntry("escalatie", name, FOLDERS.escalatie);
    if (own) content.escalatie.set(own.value.id, own);
    return;
  }
  const change = reader.readEntry("escalatie", name, localLadderSchema);
  if (!change) return;
  const stappen = base.value.stappen.map((step) => ({ ...step }));
  change.value.stappen.forEach(({ nummer, contact }, index) => {
    const step = stappen[nummer - 1];
    if (step) step.contact = contact;
    else
      reader.faults.push(
        change.source.fault(
          ["stappen", index, "nummer"],
          `Deze ladder heeft ${stappen.length} stappen, stap ${nummer} bestaat niet. Kies een nummer van 1 tot en met ${stappen.length}.`,
        ),
      );
  });
  content.escalatie.set(base.value.id, { source: change.source, value: { ...base.value, stappen } });
}
