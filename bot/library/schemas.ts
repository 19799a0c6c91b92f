// The shape of every content file: one strict zod schema per kind, unknown keys refused, types derived from it.
import { z } from "zod";

export const GROEPEN = [
  "regels-en-recht",
  "loket-en-bevoegdheid",
  "geld-en-capaciteit",
  "beeld-van-het-gezin",
  "uitstel-en-voorwaarden",
  "risico-en-geschiedenis",
] as const;
export const STATUSSEN = ["concept", "gepubliceerd", "vervallen"] as const;
export const TONEN = ["luchtig", "zakelijk", "scherp"] as const;
export const BRONSOORTEN = ["interview", "e-boek", "onderzoek", "wet", "praktijk"] as const;
export const DOMEINEN = ["bijstand", "wmo", "jeugd", "schulden", "wonen", "onderwijs", "zorg", "uwv", "adres", "veiligheid", "toeslagen", "algemeen"] as const;
/** Who can refuse. `ieder` only appears in `geldt_tegen`: such a ground binds whoever refuses. */
export const PARTIJEN = ["bestuursorgaan", "corporatie", "verhuurder", "zorgaanbieder", "verzekeraar", "school", "leverancier"] as const;
export const GRONDSOORTEN = ["afwijkingsbevoegdheid", "hardheidsclausule", "kan-bepaling", "plicht", "termijn", "rechtsbescherming", "beginsel"] as const;

const tekst = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const datum = z.iso.date();
const domein = z.enum(DOMEINEN);
const partij = z.enum(PARTIJEN);
const bron = z.strictObject({ soort: z.enum(BRONSOORTEN), verwijzing: tekst });

export const dooddoenerSchema = z.strictObject({
  tekst,
  toon: z.enum(TONEN),
  /** Where this counter comes from; `praktijk` (our own wording) unless a source document gives it. */
  bron: z.enum(BRONSOORTEN).default("praktijk"),
});

export const grondGebruikSchema = z.strictObject({
  grond: id,
  toepassing: tekst,
  domeinen: z.array(domein).default(["algemeen"]),
  /** The ground binds the municipality; it is the lever when one of these other parties refuses. */
  hefboom_bij: z.array(partij).default([]),
});

export const routineSchema = z.strictObject({
  id,
  titel: tekst,
  groep: z.enum(GROEPEN),
  status: z.enum(STATUSSEN),
  bron: z.array(bron).min(1),
  nagekeken: datum,
  kern: tekst,
  achtergrond: tekst.optional(),
  factor: tekst.optional(),
  lijkt_op: z.array(z.strictObject({ zin: tekst, hoort_bij: id })).default([]),
  dooddoeners: z.array(dooddoenerSchema).default([]),
  vragen: z.array(tekst).default([]),
  gronden: z.array(grondGebruikSchema).default([]),
  geen_grond: tekst.optional(),
  terecht: z.array(z.strictObject({ grond: id, uitleg: tekst, dan: tekst })).default([]),
  escalatie: z.strictObject({ advies: tekst }).optional(),
  voorbeeld: tekst.optional(),
  /** Only for `vervallen`: the routine that took its place. */
  opvolger: id.optional(),
});

export const uitsprakenSchema = z.strictObject({
  id,
  gezegd: z.array(tekst).default([]),
  verteld: z.array(tekst).default([]),
});

/** `neutraal.yaml` is one list of sentences in which nobody refuses; `lijkt_op` names the routine whose words it borrows. */
export const neutraalSchema = z.array(z.strictObject({ zin: tekst, lijkt_op: id.nullable().default(null) })).min(1);

export const gevaarSchema = z.strictObject({
  /** Acute danger, now. */
  wel: z.array(tekst).min(1),
  /** Sounds like it and is not; nobody refuses anything. */
  niet: z.array(tekst).min(1),
  /** Sounds like it and is not, but someone refuses: teaches the routine, and that it is no danger. */
  weigering_zonder_gevaar: z.array(z.strictObject({ zin: tekst, routine: id })).default([]),
});

export const grondSchema = z.strictObject({
  id,
  wet: tekst,
  afkorting: tekst,
  bwb_id: z.string().regex(/^BWB[RV]\d{7}$|^CELEX:[0-9A-Z]+$|^CVDR\d+$/),
  artikel: tekst,
  leden: z.array(tekst).default([]),
  soort: z.enum(GRONDSOORTEN),
  kracht: z.enum(["moet", "kan"]),
  geldt_tegen: z.array(z.enum([...PARTIJEN, "ieder"])).min(1),
  kern: tekst,
  voorwaarden: z.array(tekst).min(1),
  grens: tekst,
  domeinen: z.array(domein).min(1),
  peildatum: datum,
  gecontroleerd: datum,
  let_op: tekst.optional(),
  jurisprudentie: z.array(z.strictObject({ ecli: z.string().regex(/^ECLI:NL:[A-Z]+:\d{4}:\w+$/), kern: tekst })).default([]),
});

export const artikelenSchema = z.strictObject({
  artikelen: z
    .array(
      z.strictObject({
        afkorting: tekst,
        artikel: tekst,
        bwb_id: tekst,
        peildatum: datum,
        let_op: tekst.optional(),
        /** The text is older than 2026 and still the newest there is (Grondwet, AVG). */
        nieuwste: z.boolean().default(false),
      }),
    )
    .min(1),
});

const stap = z.strictObject({
  wie: tekst,
  wanneer: tekst,
  wanneer_niet: tekst,
  meenemen: tekst,
  wachten: tekst,
  /** Who it is here: only a local layer fills this. */
  contact: tekst.optional(),
  bron,
});

export const escalatieSchema = z.strictObject({
  id,
  titel: tekst,
  /** `woorden` are lower-case names that choose this ladder when the message says them; an empty `domeinen` means all. */
  voor: z.strictObject({ partijen: z.array(partij).min(1), domeinen: z.array(domein).default([]), woorden: z.array(tekst).default([]) }),
  stappen: z.array(stap).min(3),
  formeel: z.array(z.strictObject({ weg: tekst, termijn: tekst.optional(), grond: id.optional(), geldt_tegen: z.array(partij).min(1) })).default([]),
});

const begripWoord = z.string().regex(/^(\*?[a-z0-9']+\*?|[a-z0-9']+( [a-z0-9']+\*?)+)$/);
/** Words that name the same thing; `wet*` begins so, `*wet` ends so, `*wet*` holds it; a phrase of words may end in `*`. */
export const begrippenSchema = z.strictObject({
  begrippen: z.array(z.strictObject({ id: z.string().regex(/^[A-Z]+$/), woorden: z.array(begripWoord).min(1) })).min(1),
});

const woordenlijst = z.array(z.string().regex(/^[^A-Z]+$/)).min(1);
export const domeinenSchema = z.strictObject({
  domeinen: z.array(z.strictObject({ id: domein, titel: tekst, woorden: z.array(z.string()).default([]), zonder_wetstekst: tekst.optional() })),
});
export const partijenSchema = z.strictObject({
  partijen: z.array(z.strictObject({ id: partij, titel: tekst, woorden: woordenlijst })),
});

/** The questions of *Afpellen*, in this order. Party, domain and article get their options from the library. */
export const AFPELVRAGEN = ["partij", "domein", "artikel", "bron", "kracht", "nood"] as const;
/** A card button is no place for a sentence. */
const LONGEST_BUTTON = 60;

const afpelOptie = z.strictObject({
  id,
  titel: tekst.max(LONGEST_BUTTON),
  /** The parties at which it is offered; empty is all. */
  voor: z.array(partij).default([]),
  /** What this choice adds to the written argument. */
  zin: tekst.optional(),
  /** Grounds and kinds of ground that come forward, and those that do not fit. */
  eerst: z.array(id).default([]),
  niet: z.array(id).default([]),
  soorten_eerst: z.array(z.enum(GRONDSOORTEN)).default([]),
  soorten_niet: z.array(z.enum(GRONDSOORTEN)).default([]),
});
/** `afpellen.yaml`: peels a case to its legal core, one question at a time, and the sentences of the argument it ends in. */
export const afpellenSchema = z.strictObject({
  vragen: z.array(z.strictObject({ id: z.enum(AFPELVRAGEN), vraag: tekst, uitleg: tekst, opties: z.array(afpelOptie).min(1) })).length(AFPELVRAGEN.length),
  /** What the rules in a domain are for. */
  bedoelingen: z.record(domein, tekst),
  /** The decision asked for, by who said no. */
  gevraagd: z.record(partij, tekst),
  /** For one routine, in place of its domain's. */
  bedoelingen_bij: z.partialRecord(id, tekst).default({}),
  /** The argument when no ground is left. */
  geen_grond: tekst,
  /** Routines that are not peeled: safety goes before any argument. */
  niet_bij: z.array(id).default([]),
  /** Routines without a rule behind them (nobody answers, there is a queue): not asked where the rule stands and how strong it is. */
  zonder_regel: z.array(id).default([]),
  /** The decision asked for at those. */
  gevraagd_zonder_regel: tekst,
});

/** What a short message after an answer can ask. `gezin-…` answers the question about the family; `iets-nieuws` asks nothing and only teaches the border. */
// biome-ignore format: a list of words
export const VERVOLG = ["andere", "zakelijk", "scherp", "luchtig", "wet", "ladder", "hoger", "klopt-niet", "afpellen", "herinner", "deel", "bedankt", "stop", "gezin-ja", "gezin-nog-niet", "gezin-wil-niet", "onderwerp", "iets-nieuws"] as const;
/** `vervolg.yaml`: what people type to go on about an answer, each a whole message. */
export const vervolgSchema = z.record(z.enum(VERVOLG), z.array(tekst).min(5));

export const hulplijnenSchema = z.strictObject({
  hulplijnen: z.array(z.strictObject({ id, naam: tekst, nummer: tekst, wanneer: tekst })).min(1),
});

/** Key figures on what doing nothing costs: one example municipality, 2011; never what this family will save. */
export const rendementSchema = z.strictObject({
  figuren: z
    .array(
      z.strictObject({
        id,
        titel: tekst,
        /** In euros; null where the source gives no amount. */
        bedrag: z.number().nullable(),
        eenheid: tekst,
        jaar: z.number().int(),
        soort: z.enum(["financieel", "immaterieel"]),
        herkomst: z.enum(["bron", "afgeleid"]),
        /** Whether the amount may be used per household at all. */
        eenheidsprijs: z.boolean(),
        wat: tekst,
        berekening: tekst,
        let_op: tekst,
        betaalt: z.array(tekst).min(1),
        wint: z.array(tekst),
        verwijzing: tekst,
      }),
    )
    .min(1),
});

export type Routine = z.infer<typeof routineSchema>;
export type Uitspraken = z.infer<typeof uitsprakenSchema>;
export type Neutraal = z.infer<typeof neutraalSchema>;
export type Gevaar = z.infer<typeof gevaarSchema>;
export type Grond = z.infer<typeof grondSchema>;
export type GrondGebruik = z.infer<typeof grondGebruikSchema>;
export type Dooddoener = z.infer<typeof dooddoenerSchema>;
export type Artikel = z.infer<typeof artikelenSchema>["artikelen"][number];
export type Escalatie = z.infer<typeof escalatieSchema>;
export type Domein = (typeof DOMEINEN)[number];
export type Partij = (typeof PARTIJEN)[number];
export type Toon = (typeof TONEN)[number];
export type Groep = (typeof GROEPEN)[number];
export type DomeinInfo = z.infer<typeof domeinenSchema>["domeinen"][number];
export type PartijInfo = z.infer<typeof partijenSchema>["partijen"][number];
export type Begrip = z.infer<typeof begrippenSchema>["begrippen"][number];
export type Afpellen = z.infer<typeof afpellenSchema>;
export type Vervolg = z.infer<typeof vervolgSchema>;
export type Hulplijn = z.infer<typeof hulplijnenSchema>["hulplijnen"][number];
export type RendementFiguur = z.infer<typeof rendementSchema>["figuren"][number];
