// A piece of personal data in a text, and the text in which found pieces are covered, so that no later rule reads them again.
import { MARKS, type Mark } from "./marks.ts";

/** From one offset up to another (UTF-16, end exclusive). */
export interface Span {
  from: number;
  to: number;
}

export interface Piece extends Span {
  mark: Mark;
}

/** Finds pieces of one kind in a text; what was found before is covered. Pure, and linear in the length of the text. */
export type Finder = (text: string) => Span[];

// A found piece is covered by one private-use character, one for each mark, however long it was. So a text and what redaction
// made of it look the same to every rule, and redacting twice changes nothing.
const FIRST_COVER = 0xe000;
const coverOf = (mark: Mark): string => String.fromCharCode(FIRST_COVER + MARKS.indexOf(mark));

/** Matches a cover of any kind. */
export const COVER = `[\\u{${FIRST_COVER.toString(16)}}-\\u{${(FIRST_COVER + MARKS.length - 1).toString(16)}}]`;

/** The cover of a mark, for rules that look at their neighbours. */
export const COVERS = Object.fromEntries(MARKS.map((mark) => [mark, coverOf(mark)])) as Record<Mark, string>;

/** The mark that a cover stands for, if there is one at this place. */
export const markAt = (text: string, at: number): Mark | undefined => MARKS[text.charCodeAt(at) - FIRST_COVER];

export interface Covered {
  text: string;
  /** The offset in the original text of an offset in the covered one. */
  original: (at: number) => number;
}

/** The text with every piece covered. The pieces are in order and do not overlap. */
export function cover(text: string, pieces: readonly Piece[]): Covered {
  let covered = "";
  let end = 0;
  const covers: number[] = [];
  const ends: number[] = [];
  for (const { from, to, mark } of pieces) {
    covered += text.slice(end, from);
    covers.push(covered.length);
    ends.push(to);
    covered += coverOf(mark);
    end = to;
  }
  const original = (at: number): number => {
    let low = 0;
    let high = covers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((covers[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? at : (ends[low - 1] as number) + at - (covers[low - 1] as number) - 1;
  };
  return { text: covered + text.slice(end), original };
}

/** Every match of a global pattern that `accept` agrees with, as spans. */
export function matches(text: string, pattern: RegExp, accept: (found: string, at: number) => boolean = () => true): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    if (found && accept(found, match.index)) spans.push({ from: match.index, to: match.index + found.length });
  }
  return spans;
}

export const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** What stands just before and just after a place, in lower case. */
export const before = (text: string, at: number, length = 40): string => text.slice(Math.max(0, at - length), at).toLowerCase();
export const after = (text: string, at: number, length = 30): string => text.slice(at, at + length).toLowerCase();
