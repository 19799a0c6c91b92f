// One search for names: what the rules share while they look.
import type { Span } from "../piece.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** The tokens of a text, and which of them are names or cannot be. */
export class Search {
  readonly tokens: Token[];
  readonly taken: boolean[];
  readonly blocked: boolean[];
  /** Where a token's name ends earlier than the token: before a possessive s. */
  readonly ends = new Map<number, number>();

  constructor(text: string) {
    this.tokens = tokensOf(text);
    this.taken = new Array(this.tokens.length).fill(false);
    this.blocked = this.tokens.map(({ kind }) => kind === "mark" || kind === "number");
  }

  readonly isBlocked = (at: number): boolean => this.blocked[at] === true;

  take(from: number, to: number): boolean {
    for (let at = from; at < to; at++) this.taken[at] = true;
    return to > from;
  }

  isFree(at: number): boolean {
    return this.taken[at] === false && this.blocked[at] === false;
  }

  spans(): Span[] {
    const spans: Span[] = [];
    let last = -2;
    for (const [at, token] of this.tokens.entries()) {
      if (!this.taken[at]) continue;
      const to = this.ends.get(at) ?? token.to;
      const open = spans.at(-1);
      if (open && last === at - 1 && (/^[ \u00a0]{0,2}$/.test(token.gap) || (token.gap === ", " && token.kind === "initials"))) open.to = to;
      else spans.push({ from: token.from, to });
      last = at;
    }
    return spans;
  }
}
