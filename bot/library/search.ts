// Finds routines, dooddoeners and grounds by what someone types, typos and all. fuse.js does the work; the recogniser knows a routine by
// words that are not in its title ("kastje muur").
import Fuse, { type IFuseOptions } from "fuse.js";
import { articleName } from "./citation.ts";
import { type Library, publishedRoutines } from "./library.ts";

export const ZOEKSOORTEN = ["routine", "dooddoener", "grond"] as const;
export type Zoeksoort = (typeof ZOEKSOORTEN)[number];

export interface SearchHit {
  soort: Zoeksoort;
  titel: string;
  /** The sentence that was found, or what the entry is about. */
  fragment: string;
  href: string;
  /** The routine it belongs to; of a ground the first that uses it. */
  routine: string;
  /** Which dooddoener of the routine, or which ground. */
  nummer?: number;
  grond?: string;
}

/** @param soort only this kind; absent gives all */
export type Search = (query: string, soort?: Zoeksoort) => SearchHit[];

interface Entry extends SearchHit {
  /** The routine's id as words: what those who know the library call it. */
  label?: string;
  zoektekst: string;
}

export const MAX_HITS = 20;
/** A longer query is cut. fuse.js looks for 32 characters at a time and holds up everyone else meanwhile: 50 took twice as long, 200 a second. */
export const MAX_QUERY = 32;
/** The recogniser reads more of it at once: a whole sentence is better known by all of its words. */
export const MAX_SENTENCE = 200;
/** fuse.js's own measure, 0 is exact: below it a hit goes before what the recogniser suggests, above it after. */
const SURE = 0.45;

const OPTIONS: IFuseOptions<Entry> = {
  keys: [{ name: "titel", weight: 2 }, { name: "label", weight: 2 }, "zoektekst"],
  ignoreLocation: true,
  threshold: 0.4,
  minMatchCharLength: 2,
  ignoreDiacritics: true,
  includeScore: true,
};

/**
 * A search over published content only. Built once per library.
 * @param suggest gives ids of the routines that the query sounds like, likeliest first
 */
export function createSearch(library: Library, suggest: (query: string) => string[] = () => []): Search {
  const entries = entriesOf(library);
  const find = (soort?: Zoeksoort): ((query: string) => { item: Entry; score?: number }[]) => {
    const some = soort ? entries.filter((entry) => entry.soort === soort) : entries;
    const byPattern = new Fuse(some, OPTIONS);
    const byWords = new Fuse(some, { ...OPTIONS, useTokenSearch: true });
    // The number of an article is one piece with its colon; other words may stand in any order.
    return (query) => (/\d/.test(query) ? byPattern : byWords).search(query, { limit: MAX_HITS });
  };
  const finders = { alle: find(), routine: find("routine"), dooddoener: find("dooddoener"), grond: find("grond") };
  return (query, soort) => {
    const sentence = query.trim().slice(0, MAX_SENTENCE);
    const wanted = sentence.slice(0, MAX_QUERY).trim();
    if (!wanted) return [];
    const found = finders[soort ?? "alle"](wanted);
    const suggested =
      soort === "grond" ? [] : suggest(sentence).flatMap((id) => entries.filter((entry) => entry.routine === id && entry.soort === (soort ?? "routine")));
    const ordered = [
      ...found.filter(({ score = 1 }) => score < SURE).map(({ item }) => item),
      ...suggested,
      ...found.filter(({ score = 1 }) => score >= SURE).map(({ item }) => item),
    ];
    return [...new Set(ordered)].slice(0, MAX_HITS).map(({ zoektekst: _, label: __, ...hit }) => hit);
  };
}

/** Everything that can be found. */
export function entriesOf(library: Library): Entry[] {
  const routines = publishedRoutines(library);
  const entries: Entry[] = routines.flatMap(({ id, titel, kern, dooddoeners }) => {
    const common = { titel, href: `/bibliotheek/${id}`, routine: id };
    return [
      { ...common, soort: "routine" as const, fragment: kern, label: id.replaceAll("-", " "), zoektekst: `${titel} ${kern}` },
      ...dooddoeners.map(({ tekst }, nummer) => ({ ...common, soort: "dooddoener" as const, fragment: tekst, nummer, zoektekst: tekst })),
    ];
  });
  const usedIn = new Map(routines.flatMap(({ id, gronden }) => gronden.map(({ grond }) => [grond, id] as const)).reverse());
  for (const grond of library.gronden.values()) {
    const routine = usedIn.get(grond.id);
    if (!routine) continue;
    const titel = `Artikel ${articleName(grond)}`;
    entries.push({
      soort: "grond",
      titel,
      fragment: grond.kern,
      href: `/bibliotheek/${routine}`,
      routine,
      grond: grond.id,
      zoektekst: `${titel} ${grond.artikel.replace(/[:.]/g, " ")} ${grond.wet} ${grond.kern}`,
    });
  }
  return entries;
}
