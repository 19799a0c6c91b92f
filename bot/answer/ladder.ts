// Which escalation ladder fits, and which step to take now.
import type { Library } from "../library/library.ts";
import type { Domein, Escalatie, Partij } from "../library/schemas.ts";

export interface LadderView extends Escalatie {
  /** The step to take now, an index into `stappen`. */
  nu: number;
}

/** Chosen by what the message named, else by party and domain; an unknown party gets the ladder of the municipality. */
export function selectLadder(library: Library, named: string | null, partij: Partij | null, domein: Domein | null, step: number): LadderView | undefined {
  const party = partij ?? "bestuursorgaan";
  const fitting = [...library.escalatie.values()].filter((ladder) => ladder.voor.partijen.includes(party));
  const byDomain = fitting.find((ladder) => domein !== null && ladder.voor.domeinen.includes(domein));
  const byName = fitting.find((ladder) => ladder.id === named);
  const plain = fitting.find((ladder) => ladder.voor.domeinen.length === 0 && ladder.voor.woorden.length === 0);
  const ladder = byName ?? byDomain ?? plain ?? fitting[0];
  return ladder && { ...ladder, nu: Math.min(step, ladder.stappen.length - 1) };
}
