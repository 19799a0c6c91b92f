// What an answer needs to be composed again: ids and numbers only. It travels inside the card, so nothing is kept.
import { z } from "zod";
import { DOMEINEN, PARTIJEN, TONEN } from "../library/schemas.ts";

/** What came of the question whether the family was spoken to and stands behind it. */
export const GEZIN = ["vraag", "ja", "nog-niet", "wil-niet"] as const;

/** More steps than any ladder has. */
export const MOST_STEPS = 50;

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9-]+$/);

export const stateSchema = z.object({
  routine: id,
  /** How many times another dooddoener was asked for; turns the list round. */
  beurt: z.number().int().min(0).max(10_000).default(0),
  toon: z.enum(TONEN).nullable().default(null),
  domein: z.enum(DOMEINEN).nullable().default(null),
  partij: z.enum(PARTIJEN).nullable().default(null),
  /** A ladder that the message named by its words (UWV, SVB …). */
  ladder: id.nullable().default(null),
  /** Which step of the ladder to take now, from 0. */
  stap: z.number().int().min(0).max(MOST_STEPS).default(0),
  /** Probability of the routine in whole percents; null when the user chose it. */
  kans: z.number().int().min(0).max(100).nullable().default(null),
  /** Number of the `gezegd` sentence it was recognised by, in the library of `versie`. */
  bewijs: z.number().int().min(0).max(100_000).nullable().default(null),
  versie: z.string().max(12).nullable().default(null),
  /** The other likely routines, for *Klopt niet*. */
  andere: z.array(id).max(4).default([]),
  /** How many of `andere`, from the first, are other refusals in the same message. */
  ook: z.number().int().min(0).max(2).default(0),
  /** Whether the family was spoken to: `vraag` asks it on the card, null says nothing about it. */
  gezin: z.enum(GEZIN).nullable().default(null),
  /** Number of this answer, by chance; keeps apart the judgements of two answers. */
  nr: z
    .string()
    .regex(/^[\w-]{12}$/)
    .nullable()
    .default(null),
});

export type AnswerState = z.infer<typeof stateSchema>;
export type Gezin = (typeof GEZIN)[number];

/** A state in which nothing is known yet but, later, the routine. */
export const EMPTY: Omit<AnswerState, "routine"> = stateSchema.omit({ routine: true }).parse({});

/** What the answer takes from the person and the conversation, not from the message. */
export type Personal = Partial<Pick<AnswerState, "toon" | "gezin" | "nr">>;

/** The state without what is empty anyway: a card carries it behind every button, and a message may hold 28 KB. */
export const slim = (state: Partial<AnswerState>): Partial<AnswerState> =>
  Object.fromEntries(Object.entries(state).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(EMPTY[key as keyof typeof EMPTY])));

/** What is known besides the routine: what a choice of another routine starts with. */
export function withoutRoutine(state: AnswerState): Partial<AnswerState> {
  const { routine: _, ...rest } = slim(state);
  return rest;
}
