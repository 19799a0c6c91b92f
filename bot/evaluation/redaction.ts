// How much personal data redaction finds in a marked set, and how much else it takes away.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { MARKS, type Mark } from "../privacy/marks.ts";
import type { Piece, Span } from "../privacy/piece.ts";
import { findPieces, redact } from "../privacy/redact.ts";
import type { RedactedText } from "../privacy/redacted-text.ts";
import type { Recogniser } from "../recognition/recogniser.ts";
import type { Case, Share } from "./measure.ts";

/** Sentences with their personal data marked by someone who does not know the rules. Only the half "afstellen" may be looked at. */
export const REDACTION_FILE = new URL("../../test/evaluatie/redactie.jsonl", import.meta.url).pathname;

const pieceSchema = z.object({ van: z.number().int().min(0), tot: z.number().int().min(1), soort: z.enum(MARKS) });
const sentenceSchema = z.object({ tekst: z.string(), stukken: z.array(pieceSchema), helft: z.enum(["afstellen", "eindcijfer"]) });
export type MarkedSentence = z.infer<typeof sentenceSchema>;
export type Half = MarkedSentence["helft"];

/** @throws Error in Dutch that names file and line, never the line's text */
export const readMarkedSentences = (path = REDACTION_FILE): MarkedSentence[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      try {
        return [sentenceSchema.parse(JSON.parse(line))];
      } catch {
        throw new Error(
          `${path}:${index + 1}:1 dit is geen geldige regel. Toegestaan is {"tekst": "…", "stukken": [{"van": 0, "tot": 3, "soort": "naam"}], "helft": "afstellen"}.`,
        );
      }
    });

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const wordsIn = (text: string, { from, to }: Span): Span[] =>
  [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => ({ from: from + index, to: from + index + word.length }));
const covers = (pieces: readonly Span[], span: Span): boolean => pieces.some(({ from, to }) => from <= span.from && span.to <= to);
const touches = (pieces: readonly Span[], span: Span): boolean => pieces.some(({ from, to }) => from < span.to && span.from < to);

/** A piece is found when every word and number of it is gone. */
export const isGone = (text: string, found: readonly Piece[], piece: Span): boolean => wordsIn(text, piece).every((word) => covers(found, word));

export interface RedactionFigures {
  messages: number;
  /** Found pieces by kind. */
  recall: Record<Mark, Share>;
  /** Words outside every marked piece that are gone all the same. */
  over: Share;
  /** What was missed and what was taken too much, for the tuning half only. */
  missed: { mark: Mark; piece: string; tekst: string }[];
  excess: { word: string; tekst: string }[];
}

export function measureRedaction(sentences: readonly MarkedSentence[], half: Half): RedactionFigures {
  const recall = Object.fromEntries(MARKS.map((mark) => [mark, { count: 0, of: 0 }])) as Record<Mark, Share>;
  const figures: RedactionFigures = { messages: 0, recall, over: { count: 0, of: 0 }, missed: [], excess: [] };
  const mayBeSeen = half === "afstellen";
  for (const { tekst, stukken } of sentences.filter(({ helft }) => helft === half)) {
    figures.messages++;
    const found = findPieces(tekst);
    const marked = stukken.map(({ van, tot, soort }) => ({ from: van, to: tot, mark: soort }));
    for (const piece of marked) {
      const share = recall[piece.mark];
      share.of++;
      if (isGone(tekst, found, piece)) share.count++;
      else if (mayBeSeen) figures.missed.push({ mark: piece.mark, piece: tekst.slice(piece.from, piece.to), tekst });
    }
    for (const word of wordsIn(tekst, { from: 0, to: tekst.length })) {
      if (touches(marked, word)) continue;
      figures.over.of++;
      if (!touches(found, word)) continue;
      figures.over.count++;
      if (mayBeSeen) figures.excess.push({ word: tekst.slice(word.from, word.to), tekst });
    }
  }
  return figures;
}

/** How many messages are recognised as another routine, or get another outcome, once they are redacted. */
export function measureShift(recogniser: Recogniser, cases: readonly Case[]): { routine: Share; outcome: Share } {
  const shift = { routine: { count: 0, of: cases.length }, outcome: { count: 0, of: cases.length } };
  for (const { tekst } of cases) {
    // The raw text counts as redacted here, and only here, so that the two can be compared.
    const raw = recogniser.recognise(tekst as RedactedText);
    const redacted = recogniser.recognise(redact(tekst));
    if (raw.candidates[0]?.id !== redacted.candidates[0]?.id) shift.routine.count++;
    if (raw.uitkomst !== redacted.uitkomst) shift.outcome.count++;
  }
  return shift;
}
