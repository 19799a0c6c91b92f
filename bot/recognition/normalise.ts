// Text to sentences of tokens, the same for the library's sentences and for messages. Normalising twice changes nothing.
import { MARKS } from "../privacy/marks.ts";

/** A sentence as its tokens, in order. */
export type Tokens = string[];

const MARK_TOKENS = new Set(MARKS.map((mark) => `[${mark}]`));

// Where a sentence may end: a run of . ! ? ; or a colon, before white space or the end, or a line break. What stands around it is looked
// at in code: a look-ahead behind a run would be tried again from each of its characters.
const MAYBE_END = /[.!?;…]+|:|[\r\n]+/gu;
const ABBREVIATION = /(?:^|[^\p{L}\p{N}])(?:mw|mevr|dhr|hr|bv|art|nr|ivm|evt|gem|resp|ca|max|min|incl|excl|enz|etc|drs|dr|mr|prof|ing)$/u;
const LONGEST_ABBREVIATION = 6;
/** Letters. Longer than any Dutch word; what is longer is cut, since repairing it would take a minute. */
const LONGEST_WORD = 60;
const TOKEN = /\[[a-z]+\]|\p{L}+(?:'\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*/gu;
const COMBINING = /\p{M}+/gu;
const APOSTROPHES = /[’‘`´ʼ]/gu;

/** Lower case, without accents, one kind of apostrophe, white space folded. Keeps line breaks: they end sentences. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(COMBINING, "")
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .replace(/[^\S\r\n]+/gu, " ")
    .trim();

/** The tokens of one piece of text; words, numbers, and the privacy marks as one token each. */
export const tokenise = (folded: string): Tokens =>
  (folded.match(TOKEN) ?? []).map((token) => {
    if (token.startsWith("[")) return MARK_TOKENS.has(token) ? token : token.slice(1, -1);
    // Long numbers say that there is an amount or a date, not which: only that is kept.
    return /^\p{N}{3,}$|^\p{N}+[.,:]/u.test(token) ? "#" : token.slice(0, LONGEST_WORD);
  });

/** The token that ends a question: asking about a thing is not refusing it. */
export const QUESTION = "?";

/** A message as sentences, a question with its mark as last token; a text without any word gives an empty list. */
export function sentencesOf(text: string): Tokens[] {
  const folded = fold(text);
  const sentences: Tokens[] = [];
  let start = 0;
  const close = (end: number, mark: string): void => {
    const tokens = tokenise(folded.slice(start, end));
    if (tokens.length > 0) sentences.push(mark.includes(QUESTION) ? [...tokens, QUESTION] : tokens);
  };
  for (const match of folded.matchAll(MAYBE_END)) {
    const [mark] = match;
    const end = match.index + mark.length;
    const isBreak = /[\r\n]/u.test(mark);
    if (!isBreak && end < folded.length && !/\s/u.test(folded[end] as string)) continue;
    if (!isBreak && mark !== ":" && ABBREVIATION.test(folded.slice(Math.max(match.index - LONGEST_ABBREVIATION, 0), match.index))) continue;
    close(match.index, mark);
    start = end;
  }
  close(folded.length, "");
  return sentences;
}
