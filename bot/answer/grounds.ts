// Which grounds to show: those that hold against the party that refused, ordered by domain, then as the author ordered them.

import { citation } from "../library/citation.ts";
import type { Library } from "../library/library.ts";
import type { Domein, Grond, GrondGebruik, Partij, Routine } from "../library/schemas.ts";

/** How many grounds fit on a card before it becomes a law book. */
export const MAX_GROUNDS = 3;

/** A ground as an answer shows it: the ground itself, how it opens this refusal, and where it stands. */
export interface GroundView extends Grond {
  /** "artikel 4:84 Awb" */
  vindplaats: string;
  toepassing: string;
  link: string;
  /** The ground binds the municipality and is the lever against another party. */
  hefboom: boolean;
  /** The text is older than 2026 and has to be checked again. */
  na_te_kijken: boolean;
}

/** Whether a ground binds the party; an unknown party rules nothing out. */
export const holdsAgainst = ({ geldt_tegen }: Grond, partij: Partij | null): boolean =>
  partij === null || geldt_tegen.includes(partij) || geldt_tegen.includes("ieder");

/** Whether it is about this domain, or holds in general; an unknown domain rules nothing out. */
export const inDomain = ({ domeinen }: Pick<Grond, "domeinen">, domein: Domein | null): boolean =>
  domein === null || domeinen.includes(domein) || domeinen.includes("algemeen");

/** Whether this use of a ground helps against the party, as what binds it or as a lever elsewhere. */
const holds = (use: GrondGebruik, grond: Grond, partij: Partij | null): boolean =>
  holdsAgainst(grond, partij) || (partij !== null && use.hefboom_bij.includes(partij));

/** 0 when it is about this domain, 1 when it is general, 2 when it is about another domain. */
const distance = (use: GrondGebruik, domein: Domein | null): number => {
  if (domein && domein !== "algemeen" && use.domeinen.includes(domein)) return 0;
  return use.domeinen.includes("algemeen") ? 1 : 2;
};

/** The grounds that fit on a card. */
export const selectGrounds = (library: Library, routine: Routine, domein: Domein | null, partij: Partij | null): GroundView[] =>
  fittingGrounds(library, routine, domein, partij).slice(0, MAX_GROUNDS);

/** A routine's grounds against this party, each once. With a known domain, only those of that domain and the general ones. */
export function fittingGrounds(library: Library, routine: Routine, domein: Domein | null, partij: Partij | null): GroundView[] {
  const seen = new Set<string>();
  return routine.gronden
    .flatMap((use) => {
      const grond = library.gronden.get(use.grond);
      return grond && holds(use, grond, partij) ? [{ use, grond }] : [];
    })
    .filter(({ use }) => domein === null || domein === "algemeen" || distance(use, domein) < 2)
    .sort((a, b) => distance(a.use, domein) - distance(b.use, domein))
    .filter(({ grond }) => !seen.has(grond.id) && seen.add(grond.id))
    .map(({ use, grond }) => groundView(library, grond, use.toepassing, partij));
}

export function groundView(library: Library, grond: Grond, toepassing: string, partij: Partij | null): GroundView {
  const artikel = library.artikelen.find(({ afkorting, artikel }) => afkorting === grond.afkorting && artikel === grond.artikel);
  return {
    ...grond,
    vindplaats: citation(grond),
    toepassing,
    link: lawLink(grond),
    hefboom: !holdsAgainst(grond, partij),
    na_te_kijken: grond.peildatum < "2026" && !artikel?.nieuwste,
  };
}

/** Links to the text of the date it was checked against; European law and local rules have no dated page of their own. */
export function lawLink({ bwb_id, peildatum }: Pick<Grond, "bwb_id" | "peildatum">): string {
  if (bwb_id.startsWith("CELEX:")) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=${bwb_id}`;
  if (bwb_id.startsWith("CVDR")) return `https://lokaleregelgeving.overheid.nl/${bwb_id}`;
  return `https://wetten.overheid.nl/${bwb_id}/${peildatum}`;
}
