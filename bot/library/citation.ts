// How a place in the law is written, as Dutch lawyers write it: "artikel 6:2 lid 1 en 2 BW", "artikel 2.3 lid 1, onder a, Jw".
import type { Grond } from "./schemas.ts";

type Place = Pick<Grond, "artikel" | "afkorting">;

/** The number and the law apart; a book of the Burgerlijk Wetboek stands before its article. */
function partsOf({ artikel, afkorting }: Place): { number: string; law: string } {
  const book = /^BW (\d+)$/.exec(afkorting)?.[1];
  return book ? { number: `${book}:${artikel}`, law: "BW" } : { number: artikel, law: afkorting };
}

/** The number and the law: "4:84 Awb", "6:2 BW". */
export function articleName(place: Place): string {
  const { number, law } = partsOf(place);
  return `${number} ${law}`;
}

const list = (items: readonly string[]): string => (items.length > 1 ? `${items.slice(0, -1).join(", ")} en ${items.at(-1)}` : (items[0] ?? ""));

/** "lid 1 en 3", "lid 1 en lid 4, onder c en d". @param leden as in the content: "1", "4 c" */
export function paragraphs(leden: readonly string[]): string {
  const byLid = new Map<string, string[]>();
  for (const lid of leden) {
    const [number = "", letter] = lid.split(" ");
    byLid.set(number, [...(byLid.get(number) ?? []), ...(letter ? [letter] : [])]);
  }
  if ([...byLid.values()].every((letters) => letters.length === 0)) return byLid.size > 0 ? `lid ${list([...byLid.keys()])}` : "";
  return list([...byLid].map(([number, letters]) => (letters.length > 0 ? `lid ${number}, onder ${list(letters)}` : `lid ${number}`)));
}

/** The whole place: "artikel 4:84 Awb". */
export function citation(grond: Place & Pick<Grond, "leden">): string {
  const { number, law } = partsOf(grond);
  const lid = paragraphs(grond.leden);
  return ["artikel", number, ...(lid ? [lid.includes("onder") ? `${lid},` : lid] : []), law].join(" ");
}

/** As a title: "Artikel 4:84 Awb". */
export const asTitle = (vindplaats: string): string => `${vindplaats[0]?.toUpperCase() ?? ""}${vindplaats.slice(1)}`;
