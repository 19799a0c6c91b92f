// How often the domain and the party of a message are read right, against labels that a person gave the development set.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { redact } from "../privacy/redact.ts";
import type { Recogniser } from "../recognition/recogniser.ts";
import type { Case, Share } from "./measure.ts";

/** Labels of the development set: its line number (from 1), and every domain and party that counts as right; empty when none is named. */
export const LABELS_FILE = new URL("../../test/evaluatie/dev-labels.jsonl", import.meta.url).pathname;

const labelSchema = z.object({ regel: z.number().int().min(1), domein: z.array(z.string()), partij: z.array(z.string()) });
export type Label = z.infer<typeof labelSchema>;

export const readLabels = (path = LABELS_FILE): Label[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => labelSchema.parse(JSON.parse(line)));

export interface LabelFigures {
  /** Of the messages that name one: how many are right. */
  domein: Share;
  partij: Share;
  /** Of the messages that name none: how many get one all the same. */
  domeinUitNiets: Share;
  partijUitNiets: Share;
  /** What went wrong, for reading: line, what it should be, what it became. */
  wrong: { regel: number; tekst: string; soort: "domein" | "partij"; right: string[]; given: string | null }[];
}

export function measureLabels(recogniser: Recogniser, cases: readonly Case[], labels: readonly Label[]): LabelFigures {
  const empty = (): Share => ({ count: 0, of: 0 });
  const figures: LabelFigures = { domein: empty(), partij: empty(), domeinUitNiets: empty(), partijUitNiets: empty(), wrong: [] };
  for (const label of labels) {
    const tekst = cases[label.regel - 1]?.tekst ?? "";
    const found = recogniser.recognise(redact(tekst));
    for (const soort of ["domein", "partij"] as const) {
      const right = label[soort];
      const given = found[soort];
      const share = right.length > 0 ? figures[soort] : figures[`${soort}UitNiets`];
      share.of++;
      const hit = right.length > 0 ? right.includes(given ?? "") : given !== null;
      if (hit) share.count++;
      if (right.length > 0 && !hit) figures.wrong.push({ regel: label.regel, tekst, soort, right, given });
    }
  }
  return figures;
}
