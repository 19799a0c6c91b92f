// Dooddoeners that are the same or nearly so: two that share over 80 % of their letter groups say the same thing.
import type { Fault } from "./fault.ts";
import type { Content, Entry } from "./read-content.ts";
import type { Routine } from "./schemas.ts";

const GRAM = 4;
/** Above this overlap (Jaccard of 4-letter groups) two sentences count as one. */
export const MAX_OVERLAP = 0.8;

export function grams(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const found = new Set<string>();
  for (let i = 0; i + GRAM <= plain.length; i++) found.add(plain.slice(i, i + GRAM));
  return found;
}

/** Shared share of two sets, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return a.size + b.size === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** A fault at each dooddoener that nearly repeats an earlier one, in its own or another routine. */
export function nearDuplicates(content: Content): Fault[] {
  const seen: { tekst: string; id: string; set: Set<string> }[] = [];
  const faults: Fault[] = [];
  for (const { value: routine, source } of content.routines.values() as Iterable<Entry<Routine>>) {
    if (routine.status === "vervallen") continue;
    routine.dooddoeners.forEach(({ tekst }, index) => {
      const set = grams(tekst);
      const twin = seen.find((other) => overlap(other.set, set) > MAX_OVERLAP);
      if (twin)
        faults.push(
          source.fault(
            ["dooddoeners", index, "tekst"],
            `Deze dooddoener staat er (bijna) al, bij ${twin.id}: ‘${twin.tekst}’. Elke dooddoener hoort bij één routine en zegt iets eigens. Schrijf een andere.`,
          ),
        );
      seen.push({ tekst, id: routine.id, set });
    });
  }
  return faults;
}
