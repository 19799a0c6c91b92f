// Reads a set of messages with known answers (JSON lines) and runs the recognition over it.
import { readFileSync } from "node:fs";
import { redact } from "../privacy/redact.ts";
import type { Recogniser } from "../recognition/recogniser.ts";
import { type Case, caseSchema, type Outcome } from "./measure.ts";

/** The development set, part of the project. */
export const DEV_FILE = new URL("../../test/evaluatie/dev.jsonl", import.meta.url).pathname;

/** @throws Error in Dutch that names file and line, never the line's text */
export function readCases(path: string): Case[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new Error(`${path}: dit bestand is niet te lezen. Controleer de naam.`);
  }
  return text.split("\n").flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      return [caseSchema.parse(JSON.parse(line))];
    } catch {
      throw new Error(`${path}:${index + 1}:1 dit is geen geldige regel. Toegestaan is {"tekst": "…", "routine": "<id>" of null, "ook": […], "soort": "…"}.`);
    }
  });
}

/** What the recognition makes of every message. */
export const outcomesOf = (recogniser: Recogniser, cases: readonly Case[]): Outcome[] =>
  cases.map(({ tekst, routine, ook, soort }) => {
    const { uitkomst, candidates } = recogniser.recognise(redact(tekst));
    return { tekst, soort, right: routine === null ? [] : [routine, ...ook], uitkomst, ranked: candidates.map(({ id }) => id), kans: candidates[0]?.kans ?? 0 };
  });
