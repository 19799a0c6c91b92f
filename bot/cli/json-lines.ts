// Reads JSON lines `{"tekst": …}` from standard input and writes exactly one line for each, in order.
import { createInterface } from "node:readline";
import { z } from "zod";
import { redact } from "../privacy/redact.ts";
import type { RedactedText } from "../privacy/redacted-text.ts";

const lineSchema = z.object({ tekst: z.string() });

/** The text of one line, or why it cannot be read (in Dutch, without the line itself). */
function parseLine(line: string): { text: RedactedText } | { fout: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { fout: 'Deze regel is geen geldige JSON. Toegestaan is een regel als {"tekst": "…"}.' };
  }
  const result = lineSchema.safeParse(parsed);
  if (!result.success) return { fout: 'In deze regel ontbreekt de tekst. Toegestaan is een regel als {"tekst": "…"}.' };
  return { text: redact(result.data.tekst) };
}

/** Answers every line with `answer`; blank lines count as unreadable, so that output and input stay side by side. */
export async function answerLines(answer: (text: RedactedText) => unknown): Promise<void> {
  const pending: string[] = [];
  const flush = async (): Promise<void> => {
    if (pending.length === 0) return;
    const chunk = `${pending.join("\n")}\n`;
    pending.length = 0;
    if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once("drain", resolve));
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const parsed = parseLine(line);
    pending.push(JSON.stringify("fout" in parsed ? parsed : answer(parsed.text)));
    if (pending.length >= 64) await flush();
  }
  await flush();
}
