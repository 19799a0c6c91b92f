// What a button may send back: every verb with its data, checked before anything is done with it.
import { z } from "zod";
import { stateSchema } from "../answer/state.ts";
import { DOMEINEN, GROEPEN } from "../library/schemas.ts";

const id = z.string().max(80);
const stateWithoutRoutine = stateSchema.omit({ routine: true });
/** A sentence that travels in a card, redacted when it was put there and redacted again when it comes back. */
const zin = z.string().max(2_000).default("");

export const actionSchema = z.discriminatedUnion("verb", [
  // `domein` is the value of the choice field in the card, sent along by the client.
  z.object({
    verb: z.literal("antwoord"),
    state: stateSchema,
    domein: z.enum(DOMEINEN).optional(),
    open: z.enum(["gronden", "ladder"]).optional(),
    kies_toon: z.boolean().default(false),
    zin,
  }),
  z.object({ verb: z.literal("keuze"), opties: z.array(id).max(8), state: stateWithoutRoutine, zin, klopt_niet: z.boolean().default(false) }),
  z.object({ verb: z.literal("groep"), groep: z.enum(GROEPEN) }),
  z.object({ verb: z.literal("groepen"), zin }),
  z.object({ verb: z.literal("afpellen"), state: stateSchema, keuzes: z.array(id).max(12).default([]) }),
  z.object({ verb: z.literal("argument"), state: stateSchema, keuzes: z.array(id).max(12) }),
  z.object({ verb: z.literal("deel"), state: stateSchema }),
  z.object({
    verb: z.literal("duim"),
    state: stateSchema.nullable(),
    nr: id.nullable().default(null),
    duim: z.enum(["op", "neer"]),
    redenen: z.array(id).max(8).default([]),
    zin,
  }),
  z.object({ verb: z.literal("herinner"), state: stateSchema }),
  z.object({ verb: z.literal("herinner-af"), state: stateSchema }),
  z.object({ verb: z.literal("instuur"), zin }),
  z.object({ verb: z.literal("instuur-ja"), zin: z.string().min(1).max(4_000) }),
  z.object({ verb: z.literal("instuur-nee") }),
  z.object({ verb: z.literal("kopieer"), state: stateSchema, grond: id.optional() }),
  z.object({ verb: z.literal("invoegen"), state: stateSchema, grond: id.optional() }),
  z.object({ verb: z.literal("lees"), tekst: z.string().max(100_000).default("") }),
]);

export type Action = z.infer<typeof actionSchema>;
export type Verb = Action["verb"];

/** @returns undefined when the data is not (or no longer) one of ours */
export function parseAction(data: unknown): Action | undefined {
  const { success, data: action } = actionSchema.safeParse(data);
  return success ? action : undefined;
}
