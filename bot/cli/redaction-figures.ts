// Prints `npm run evaluatie -- redactie`: what redaction finds and takes too much, for both halves, and what it does to recognition.

import type { Share } from "../evaluation/measure.ts";
import { DEV_FILE, readCases } from "../evaluation/read-cases.ts";
import { measureRedaction, measureShift, type RedactionFigures, readMarkedSentences } from "../evaluation/redaction.ts";
import { MARKS } from "../privacy/marks.ts";
import type { Recogniser } from "../recognition/recogniser.ts";

const show = ({ count, of }: Share): string => (of === 0 ? "–" : `${((100 * count) / of).toFixed(1).padStart(5)}% (${count}/${of})`);
const row = (name: string, tuning: string, final: string): void => console.log(`${name.padEnd(26)}${tuning.padEnd(22)}${final}`);

const allOf = ({ recall }: RedactionFigures): Share =>
  Object.values(recall).reduce((sum, { count, of }) => ({ count: sum.count + count, of: sum.of + of }), { count: 0, of: 0 });

/** With `faults`, the misses of the tuning half are listed; those of the final half are never shown. */
export function printRedaction(recogniser: Recogniser, faults: boolean): void {
  const sentences = readMarkedSentences();
  const tuning = measureRedaction(sentences, "afstellen");
  const final = measureRedaction(sentences, "eindcijfer");
  row("", "afstellen", "eindcijfer");
  row("zinnen", String(tuning.messages), String(final.messages));
  row("gevonden", show(allOf(tuning)), show(allOf(final)));
  for (const mark of MARKS) row(`  ${mark}`, show(tuning.recall[mark]), show(final.recall[mark]));
  row("te veel weg (woorden)", show(tuning.over), show(final.over));
  const shift = measureShift(recogniser, readCases(DEV_FILE));
  console.log(`\nAndere routine na redactie      ${show(shift.routine)} van dev`);
  console.log(`Andere uitkomst na redactie     ${show(shift.outcome)} van dev`);
  if (!faults) return;
  for (const { mark, piece, tekst } of tuning.missed) console.log(`\ngemist ${mark}: ${piece}\n  ${tekst}`);
  for (const { word, tekst } of tuning.excess) console.log(`\nte veel weg: ${word}\n  ${tekst}`);
}
