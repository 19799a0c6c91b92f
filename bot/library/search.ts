// Finds routines, dooddoeners and grounds by what someone types, typos and all. fuse.js does the work.
import Fuse from "fuse.js";
import { type Library, publishedRoutines } from "./library.ts";

export interface SearchHit {
  soort: "routine" | "dooddoener" | "grond";
  titel: string;
  /** The sentence that was found, or what the entry is about. */
  fragment: string;
  href: string;
}

interface Entry extends SearchHit {
  zoektekst: string;
}

const MAX_HITS = 20;
/** A longer query is cut. fuse.js takes longer with every character, and holds up everyone else meanwhile: 200 characters took a second. */
export const MAX_QUERY = 50;

/** A search over published content only. Built once per library. */
export function createSearch(library: Library): (query: string) => SearchHit[] {
  const entries: Entry[] = publishedRoutines(library).flatMap(({ id, titel, kern, dooddoeners }) => {
    const href = `/bibliotheek/${id}`;
    return [
      { soort: "routine" as const, titel, fragment: kern, href, zoektekst: `${titel} ${kern}` },
      ...dooddoeners.map(({ tekst }) => ({ soort: "dooddoener" as const, titel, fragment: tekst, href, zoektekst: tekst })),
    ];
  });
  const usedIn = new Map(
    publishedRoutines(library)
      .flatMap(({ id, gronden }) => gronden.map(({ grond }) => [grond, id] as const))
      .reverse(),
  );
  for (const grond of library.gronden.values()) {
    const routine = usedIn.get(grond.id);
    if (!routine) continue;
    const titel = `Artikel ${grond.artikel} ${grond.afkorting}`;
    entries.push({
      soort: "grond",
      titel,
      fragment: grond.kern,
      href: `/bibliotheek/${routine}`,
      zoektekst: `${titel} ${grond.artikel.replace(/[:.]/g, " ")} ${grond.wet} ${grond.kern}`,
    });
  }
  const fuse = new Fuse(entries, {
    keys: [{ name: "titel", weight: 2 }, "zoektekst"],
    ignoreLocation: true,
    threshold: 0.4,
    minMatchCharLength: 2,
    ignoreDiacritics: true,
  });
  return (query) => {
    const wanted = query.trim().slice(0, MAX_QUERY);
    return wanted ? fuse.search(wanted, { limit: MAX_HITS }).map(({ item: { zoektekst: _, ...hit } }) => hit) : [];
  };
}
