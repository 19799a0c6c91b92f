// What no single file can know: references between files, sentences claimed twice, a published routine that lacks a part.
import type { Fault } from "./fault.ts";
import { nearDuplicates } from "./near-duplicates.ts";
import type { Content, Entry } from "./read-content.ts";
import { AFPELVRAGEN, type Routine, type Uitspraken } from "./schemas.ts";

/** A published routine with fewer sentences than this is not recognised. */
export const MIN_SENTENCES = 50;

/** Faults across files. Missing or faulty files are reported elsewhere and skipped here. */
export function crossCheck(content: Content): Fault[] {
  return [
    ...routineFaults(content),
    ...uitsprakenFaults(content),
    ...grondFaults(content),
    ...escalatieFaults(content),
    ...neutraalFaults(content),
    ...gevaarFaults(content),
    ...afpelFaults(content),
    ...nearDuplicates(content),
  ];
}

function routineFaults(content: Content): Fault[] {
  const faults: Fault[] = [];
  for (const { value: routine, source } of content.routines.values()) {
    if (routine.status !== "vervallen" && !content.uitspraken.has(routine.id)) {
      faults.push(
        source.fault(
          ["id"],
          `Bij routine ‘${routine.id}’ hoort een bestand content/uitspraken/${routine.id}.yaml met zinnen, en dat is er niet. Maak dat bestand.`,
        ),
      );
    }
    if (routine.status === "vervallen" && (content.routines.get(routine.opvolger ?? "")?.value.status ?? "vervallen") === "vervallen") {
      faults.push(
        source.fault(
          ["status"],
          "Een vervallen routine noemt bij ‘opvolger’ de routine die ervoor in de plaats kwam. Dat is een routine die zelf niet vervallen is. Vul zo'n id in.",
          "opvolger",
        ),
      );
    }
    if (routine.status !== "vervallen" && routine.opvolger) {
      faults.push(source.fault(["opvolger"], "Alleen een vervallen routine heeft een opvolger. Zet de status op vervallen of haal ‘opvolger’ weg."));
    }
    for (const [list, uses] of [
      ["gronden", routine.gronden],
      ["terecht", routine.terecht],
    ] as const) {
      uses.forEach((use, index) => {
        if (!content.gronden.has(use.grond))
          faults.push(
            source.fault(
              [list, index, "grond"],
              `De grond ‘${use.grond}’ bestaat niet. Toegestaan is een bestandsnaam uit content/gronden. Verbeter de id of maak die grond.`,
            ),
          );
      });
    }
    routine.lijkt_op.forEach(({ hoort_bij }, index) => {
      if (hoort_bij !== "geen" && !content.routines.has(hoort_bij)) {
        faults.push(
          source.fault(
            ["lijkt_op", index, "hoort_bij"],
            `De routine ‘${hoort_bij}’ bestaat niet. Toegestaan is een bestandsnaam uit content/routines, of ‘geen’. Verbeter de id.`,
          ),
        );
      }
    });
    if (routine.status === "gepubliceerd") faults.push(...publishedFaults({ value: routine, source }, content));
  }
  return faults;
}

/** What a routine needs before a person may promote it to `gepubliceerd`. */
function publishedFaults({ value: routine, source }: Entry<Routine>, content: Content): Fault[] {
  const faults: Fault[] = [];
  const missing = (melding: string): void => {
    faults.push(source.fault(["status"], `${melding} Vul het aan, of zet de status op concept.`));
  };
  const { gezegd = [], verteld = [] } = content.uitspraken.get(routine.id)?.value ?? {};
  if (content.uitspraken.has(routine.id) && gezegd.length + verteld.length < MIN_SENTENCES) {
    missing(`Een gepubliceerde routine heeft minstens ${MIN_SENTENCES} zinnen in content/uitspraken. Gevonden: ${gezegd.length + verteld.length}.`);
  }
  if (!routine.achtergrond) missing("Een gepubliceerde routine heeft een ‘achtergrond’ en die ontbreekt.");
  const tonen = new Set(routine.dooddoeners.map(({ toon }) => toon));
  if (routine.dooddoeners.length < 5 || tonen.size < 3) {
    missing(
      `Een gepubliceerde routine heeft minstens 5 dooddoeners, minstens één luchtig, één zakelijk en één scherp. Gevonden: ${routine.dooddoeners.length} (${[...tonen].join(", ") || "geen toon"}).`,
    );
  }
  if (routine.vragen.length < 3) missing(`Een gepubliceerde routine heeft minstens 3 vragen. Gevonden: ${routine.vragen.length}.`);
  if (routine.gronden.length === 0 && !routine.geen_grond)
    missing("Een gepubliceerde routine heeft minstens één grond, of bij ‘geen_grond’ de reden waarom die er niet is.");
  if (!routine.escalatie) missing("Een gepubliceerde routine heeft een ‘escalatie’ met ‘advies’ en die ontbreekt.");
  if (content.escalatie.size > 0 && ![...content.escalatie.values()].some(({ value }) => value.voor.partijen.includes("bestuursorgaan"))) {
    missing("Er is geen ladder in content/escalatie voor een bestuursorgaan, dus deze routine heeft geen ladder.");
  }
  return faults;
}

const sameSentence = (zin: string): string =>
  zin
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function uitsprakenFaults(content: Content): Fault[] {
  const faults: Fault[] = [];
  const claimed = new Map<string, string>();
  for (const { value, source } of content.uitspraken.values()) {
    if (!content.routines.has(value.id))
      faults.push(source.fault(["id"], `Er is geen routine ‘${value.id}’ in content/routines. Maak die routine, of haal dit bestand weg.`));
    if (value.gezegd.length === 0)
      faults.push(source.fault(["gezegd"], "Een routine zonder zinnen bij ‘gezegd’ wordt nooit herkend. Zet er zinnen bij.", "gezegd"));
    for (const list of ["gezegd", "verteld"] as const satisfies readonly (keyof Uitspraken)[]) {
      value[list].forEach((zin, index) => {
        const key = sameSentence(zin);
        const owner = claimed.get(key);
        const here = `${value.id}, ${list}`;
        if (owner)
          faults.push(source.fault([list, index], `Deze zin staat ook al bij ${owner}. Een zin hoort op één plek. Haal hem op één van de twee plekken weg.`));
        else claimed.set(key, here);
      });
    }
  }
  content.neutraal?.value.forEach(({ zin }, index) => {
    const owner = claimed.get(sameSentence(zin));
    if (owner)
      faults.push(
        (content.neutraal as Entry<unknown>).source.fault(
          [index, "zin"],
          `Deze neutrale zin staat ook bij ${owner}. Een zin is een weigering of niet. Haal hem op één plek weg.`,
        ),
      );
  });
  return faults;
}

function grondFaults(content: Content): Fault[] {
  if (!content.artikelen) return [];
  const artikelen = new Map(content.artikelen.value.artikelen.map((artikel) => [`${artikel.afkorting} ${artikel.artikel}`, artikel]));
  const faults: Fault[] = [];
  for (const { value: grond, source } of content.gronden.values()) {
    const artikel = artikelen.get(`${grond.afkorting} ${grond.artikel}`);
    if (!artikel) {
      faults.push(
        source.fault(
          ["artikel"],
          `Artikel ${grond.artikel} ${grond.afkorting} staat niet in content/artikelen.yaml. Alleen artikelen uit die lijst mogen worden genoemd. Verbeter het artikel, of laat het nakijken en zet het erbij.`,
        ),
      );
      continue;
    }
    if (artikel.bwb_id !== grond.bwb_id)
      faults.push(
        source.fault(["bwb_id"], `Gevonden: ${grond.bwb_id}. Volgens content/artikelen.yaml hoort bij ${grond.afkorting} ${artikel.bwb_id}. Neem dat over.`),
      );
    if (artikel.peildatum !== grond.peildatum)
      faults.push(
        source.fault(
          ["peildatum"],
          `Gevonden: ${grond.peildatum}. Volgens content/artikelen.yaml is dit artikel nagekeken in de tekst van ${artikel.peildatum}. Neem die datum over.`,
        ),
      );
  }
  return faults;
}

function escalatieFaults(content: Content): Fault[] {
  const faults: Fault[] = [];
  for (const { value: ladder, source } of content.escalatie.values()) {
    ladder.formeel.forEach(({ grond }, index) => {
      if (grond && !content.gronden.has(grond))
        faults.push(
          source.fault(
            ["formeel", index, "grond"],
            `De grond ‘${grond}’ bestaat niet. Toegestaan is een bestandsnaam uit content/gronden. Verbeter de id of haal de sleutel weg.`,
          ),
        );
    });
  }
  return faults;
}

function neutraalFaults(content: Content): Fault[] {
  const entry = content.neutraal;
  if (!entry) return [];
  return entry.value.flatMap(({ lijkt_op }, index) =>
    lijkt_op && !content.routines.has(lijkt_op)
      ? [entry.source.fault([index, "lijkt_op"], `De routine ‘${lijkt_op}’ bestaat niet. Toegestaan is een bestandsnaam uit content/routines. Verbeter de id.`)]
      : [],
  );
}

function gevaarFaults(content: Content): Fault[] {
  const entry = content.gevaar;
  if (!entry) return [];
  return entry.value.weigering_zonder_gevaar.flatMap(({ routine }, index) =>
    content.routines.has(routine)
      ? []
      : [
          entry.source.fault(
            ["weigering_zonder_gevaar", index, "routine"],
            `De routine ‘${routine}’ bestaat niet. Toegestaan is een bestandsnaam uit content/routines. Verbeter de id.`,
          ),
        ],
  );
}

/** The questions in their fixed order, each option once, and only grounds that exist. */
function afpelFaults({ afpellen, gronden, routines }: Content): Fault[] {
  if (!afpellen) return [];
  const { value, source } = afpellen;
  const faults: Fault[] = [];
  for (const list of ["niet_bij", "zonder_regel"] as const) {
    value[list].forEach((routine, index) => {
      if (!routines.has(routine))
        faults.push(source.fault([list, index], `De routine ‘${routine}’ bestaat niet. Toegestaan is een bestandsnaam uit content/routines. Verbeter de id.`));
    });
  }
  value.vragen.forEach(({ id, opties }, v) => {
    if (id !== AFPELVRAGEN[v])
      faults.push(
        source.fault(
          ["vragen", v, "id"],
          `Op deze plek hoort de vraag ‘${AFPELVRAGEN[v]}’, gevonden ‘${id}’. De volgorde is ${AFPELVRAGEN.join(", ")}. Zet de vragen in die volgorde.`,
        ),
      );
    opties.forEach((optie, o) => {
      if (opties.findIndex((other) => other.id === optie.id) < o)
        faults.push(source.fault(["vragen", v, "opties", o, "id"], `De optie ‘${optie.id}’ staat twee keer bij deze vraag. Geef een van beide een andere id.`));
      for (const list of ["eerst", "niet"] as const) {
        optie[list].forEach((grond, g) => {
          if (!gronden.has(grond))
            faults.push(
              source.fault(
                ["vragen", v, "opties", o, list, g],
                `De grond ‘${grond}’ bestaat niet. Toegestaan is een bestandsnaam uit content/gronden. Verbeter de id.`,
              ),
            );
        });
      }
    });
  });
  return faults;
}
