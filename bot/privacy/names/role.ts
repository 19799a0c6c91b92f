// Whether a word is what a person is to another or does for one: "moeder", "wijkcoach", "schuldhulpverlener".
import { ROLES } from "./vocabulary.ts";

const ROLE_ENDING =
  /(?:begeleid(?:er|ster)|consulente?|coach|regisseur|manager|medewerk(?:er|ster)|moeder|vader|voogd|beschermer|agent|arts|ouder|verlener|leider|houder|bewoner)$/;

export const isRole = (lower: string): boolean => ROLES.has(lower) || ROLE_ENDING.test(lower);
