// What an answer needs to be composed again: ids and numbers only. It travels inside the card, so nothing is kept.
import { z } from "zod";
import { DOMEINEN, PARTIJEN, TONEN } from "../library/schemas.ts";

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
  stap: z.number().int().min(0).max(50).default(0),
  /** Probability of the routine in whole percents; null when the user chose it. */
  kans: z.number().int().min(0).max(100).nullable().default(null),
  /** Number of the `gezegd` sentence it was recognised by. */
  bewijs: z.number().int().min(0).max(100_000).nullable().default(null),
  /** The other likely routines, for *Klopt niet*. */
  andere: z.array(id).max(4).default([]),
  /** Other refusals in the same message. */
  ook: z.array(id).max(2).default([]),
});

export type AnswerState = z.infer<typeof stateSchema>;
