// The library as the rest of the program sees it: checked content, looked up by id. Never changes after loading.
import type {
  Afpellen,
  Artikel,
  Begrip,
  DomeinInfo,
  Escalatie,
  Gevaar,
  Grond,
  Hulplijn,
  Neutraal,
  PartijInfo,
  RendementFiguur,
  Routine,
  Uitspraken,
  Vervolg,
} from "./schemas.ts";

export interface Library {
  routines: ReadonlyMap<string, Routine>;
  uitspraken: ReadonlyMap<string, Uitspraken>;
  gronden: ReadonlyMap<string, Grond>;
  escalatie: ReadonlyMap<string, Escalatie>;
  artikelen: readonly Artikel[];
  domeinen: readonly DomeinInfo[];
  partijen: readonly PartijInfo[];
  /** Concepts: words that name the same thing. */
  begrippen: readonly Begrip[];
  afpellen: Afpellen;
  /** What people type to go on about an answer, by what they ask. */
  vervolg: Vervolg;
  hulplijnen: readonly Hulplijn[];
  rendement: readonly RendementFiguur[];
  neutraal: Neutraal;
  gevaar: Gevaar;
  /** SHA-256 of every content file that counts for recognition; the trained model is cached under it. */
  trainingHash: string;
  /** First 12 characters of the SHA-256 over all content: the library's version in events and answers. */
  versie: string;
}

/** Routines a model learns: everything but `vervallen`, sorted by id so that training is deterministic. */
export const trainedRoutines = (library: Library): Routine[] =>
  [...library.routines.values()].filter((routine) => routine.status !== "vervallen").sort((a, b) => (a.id < b.id ? -1 : 1));

/** Routines that search, the library page and the oefenronde show. */
export const publishedRoutines = (library: Library): Routine[] => trainedRoutines(library).filter((routine) => routine.status === "gepubliceerd");
