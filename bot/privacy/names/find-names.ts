// Names of persons: by title, role, greeting, signature, header and initials, and by a name list; ordinary words that are names as well
// (Wil, Storm, Koning) are only taken where something says that they are one.
import type { Finder } from "../piece.ts";
import { takeInitials } from "./initials.ts";
import { takeIntroduced } from "./introduced.ts";
import { takeKnown } from "./known.ts";
import { takeNeighbours, takeRepeated } from "./neighbours.ts";
import { blockExpressions, blockTowns, blockUrls } from "./no-names.ts";
import { Search } from "./search.ts";
import { takeSignatures } from "./signatures.ts";

/** In this order: what is said outright comes first, so that what follows can lean on it. */
export const findNames: Finder = (text) => {
  const search = new Search(text);
  blockExpressions(search);
  blockUrls(search, text);
  blockTowns(search);
  takeIntroduced(search, text);
  takeSignatures(search);
  takeInitials(search);
  takeKnown(search);
  takeNeighbours(search);
  takeRepeated(search);
  return search.spans();
};
