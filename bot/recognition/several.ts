// More than one refusal in one message: "eerst moest het in het overleg, en nu is er een wachtlijst".
import type { Candidate } from "./decide.ts";
import type { Tokens } from "./normalise.ts";
import { MIN_SENTENCE_WORDS, SURE_CLAUSE } from "./settings.ts";

/** Words with which a teller goes on to what happened next. */
const NEXT = new Set(["nu", "toen", "daarna", "vervolgens", "inmiddels", "later", "intussen", "vandaag", "gisteren", "ineens", "opeens"]);
const JOINERS = new Set(["en", "maar", "dus"]);

/** A sentence cut where the story goes on ("… en nu …", "… daarna …"); parts that are too short to say anything stay with what was before. */
export function clausesOf(sentence: Tokens): Tokens[] {
  const clauses: Tokens[] = [];
  let start = 0;
  sentence.forEach((token, i) => {
    if (!NEXT.has(token)) return;
    // The joining word ("en", "maar") belongs to neither part: "eerst nee, en nu …" reads like a no that was taken back.
    const cut = JOINERS.has(sentence[i - 1] ?? "") ? i - 1 : i;
    if (cut - start < MIN_SENTENCE_WORDS || sentence.length - i < MIN_SENTENCE_WORDS) return;
    clauses.push(sentence.slice(start, cut));
    start = i;
  });
  return [...clauses, sentence.slice(start)];
}

/** What one clause says by itself. */
export interface ClauseReading {
  first: Candidate;
  neutraal: number;
}

/** The different routines that clauses are each sure about by themselves, in the order they were last said. */
export function severalRefusals(readings: readonly ClauseReading[]): string[] {
  const found = new Set<string>();
  for (const { first, neutraal } of readings) {
    if (first.kans * (1 - neutraal) < SURE_CLAUSE) continue;
    found.delete(first.id);
    found.add(first.id);
  }
  return [...found];
}
