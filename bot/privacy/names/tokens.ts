// A text as tokens for the search for names: words, initials, numbers and covered pieces, with what stands between them.
import type { Mark } from "../marks.ts";
import { COVER, markAt } from "../piece.ts";

export interface Token {
  text: string;
  lower: string;
  from: number;
  to: number;
  kind: "word" | "initials" | "number" | "mark";
  mark: Mark | undefined;
  /** Starts with a capital. */
  capital: boolean;
  /** Two letters or more, and all capitals. */
  shouted: boolean;
  /** Stands where any word has a capital: at the start of the text, a line, a sentence or a quotation. */
  opens: boolean;
  /** What stands between the token before and this one. */
  gap: string;
}

const TOKEN = new RegExp(
  `${COVER}|(?:(?:Tj|Th|Ph|Chr|Ch|Sj|IJ|Joh|Jac|Wm|\\p{L})\\.-?){1,6}|['’][tsnTSN](?!\\p{L})|\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*){0,6}|\\p{N}[\\p{N}\\p{L}]*`,
  "gu",
);
const OPENING = /[.!?…:;\n"“”„'‘(•☐☑✓✔‣·|>\]]|^\s*[-–—*]|\s[-–—]\s/u;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let previous: Token | undefined;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const mark = markAt(found, 0);
    const first = found.charCodeAt(0) === 39 || found.charAt(0) === "’" ? found.charAt(1) : found.charAt(0);
    const capital = first !== first.toLowerCase();
    const gap = text.slice(end, index);
    const kind = mark ? "mark" : /^\p{N}/u.test(found) ? "number" : /\.-?$/.test(found) ? "initials" : "word";
    const lower = found.toLowerCase();
    const token: Token = {
      text: found,
      lower,
      from: index,
      to: index + found.length,
      kind,
      mark,
      capital,
      shouted: capital && found.length > 1 && found === found.toUpperCase(),
      // "Dank u. Groot gelijk": the dot is part of the token before.
      opens: previous === undefined || previous.text === "u." || (OPENING.test(gap) && !(gap === ". " && ABBREVIATIONS.has(previous.lower))),
      gap,
    };
    tokens.push(token);
    previous = token;
    end = token.to;
  }
  return tokens;
}

/** Words that end in a dot without ending the sentence. */
const ABBREVIATIONS = new Set(
  "mw mevr dhr hr fam drs dr mr ing ir prof art nr bv resp evt incl excl ca tel o.a ds st kon burg gr t.n.v t.a.v ivm geb".split(" "),
);
