// Turns a zod issue into a Dutch sentence for a redacteur: what was found, what is allowed, what to do.
import { z } from "zod";

type Issue = z.core.$ZodIssue;

const SOORT: Record<string, string> = {
  string: "tekst",
  number: "een getal",
  boolean: "ja of nee (true of false)",
  array: "een lijst (elke regel begint met een streepje)",
  object: "een blok met sleutels",
  record: "een blok met sleutels",
};

const show = (value: unknown): string => {
  if (value === null || value === undefined) return "niets";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `‘${text.length > 60 ? `${text.slice(0, 57)}…` : text}’`;
};
const list = (values: readonly unknown[]): string => values.map(String).join(", ");

/** The keys a strict object allows at `path`, or undefined where the schema has no object there. */
function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] | undefined {
  let at: unknown = schema;
  for (const step of [...path, undefined]) {
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable) at = at.unwrap();
    if (step === undefined) break;
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodObject) at = at.shape[String(step)];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : undefined;
}

const FORMAAT: Record<string, string> = {
  date: "Toegestaan is een bestaande datum als 2026-11-26. Pas de datum aan.",
  regex: "Toegestaan is de vaste schrijfwijze (een id: kleine letters, cijfers en streepjes; een BWB-nummer: BWBR gevolgd door zeven cijfers). Pas het aan.",
};

/** One sentence or two in Dutch; never contains more than 60 characters of the found value. */
export function explainIssue(issue: Issue, schema: z.ZodType): string {
  const key = issue.path.length > 0 ? String(issue.path.findLast((step) => typeof step === "string") ?? "") : "";
  const where = key ? `bij ‘${key}’` : "bovenaan";
  switch (issue.code) {
    case "unrecognized_keys":
      return `Onbekende sleutel ${list(issue.keys.map((k) => `‘${k}’`))}. Toegestaan zijn hier: ${list(allowedKeys(schema, issue.path) ?? [])}. Verbeter de schrijfwijze of haal de sleutel weg.`;
    case "invalid_type":
      if (issue.input === undefined) return `‘${key}’ ontbreekt. Hier hoort ${SOORT[issue.expected] ?? issue.expected}. Vul het aan.`;
      return `Gevonden ${where}: ${show(issue.input)}. Hier hoort ${SOORT[issue.expected] ?? issue.expected}. Pas de waarde aan; zet tekst zo nodig tussen aanhalingstekens.`;
    case "invalid_value":
      if (issue.input === undefined) return `‘${key}’ ontbreekt. Kies een van: ${list(issue.values)}.`;
      return `Gevonden ${where}: ${show(issue.input)}. Toegestaan is alleen: ${list(issue.values)}. Kies een van deze.`;
    case "too_small":
      if (issue.origin === "string") return `De tekst ${where} is leeg. Vul de tekst in of haal de regel weg.`;
      return `De lijst ${where} is te kort: er ${issue.minimum === 1 ? "hoort minstens 1 regel" : `horen minstens ${issue.minimum} regels`} in. Vul aan.`;
    case "invalid_format":
      return `Gevonden ${where}: ${show(issue.input)}. ${FORMAAT[issue.format] ?? "Dit is niet de goede schrijfwijze. Pas het aan."}`;
    default:
      return `Gevonden ${where}: ${show(issue.input)}. Dit kan hier niet staan. Kijk in content/README.md hoe dit onderdeel eruitziet.`;
  }
}
