// Rate limiting by token buckets: per caller and in total. Memory is bounded, whoever calls.

interface Bucket {
  tokens: number;
  at: number;
}

export interface Limit {
  /** Calls a second in the long run. */
  rate: number;
  /** Calls at once. */
  burst: number;
}

/** More callers than this and the one that was quiet longest is forgotten: it starts with a full bucket again. */
const MAX_CALLERS = 10_000;

export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    private readonly limit: Limit,
    private readonly now: () => number = Date.now,
  ) {}

  /** Takes a token. Gives 0 when there was one, or else the seconds to wait (rounded up). */
  take(caller: string): number {
    const at = this.now();
    const known = this.#buckets.get(caller) ?? { tokens: this.limit.burst, at };
    const tokens = Math.min(this.limit.burst, known.tokens + ((at - known.at) / 1000) * this.limit.rate);
    // Deleting first moves the caller to the end: the map stays in order of last use.
    this.#buckets.delete(caller);
    this.#buckets.set(caller, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    if (this.#buckets.size > MAX_CALLERS) this.#buckets.delete(this.#buckets.keys().next().value as string);
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / this.limit.rate);
  }

  get size(): number {
    return this.#buckets.size;
  }
}
