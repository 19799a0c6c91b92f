// The routines that are recognised most, for the search that is still empty. Asked of the database now and then, never waited for long.
import type { Stores } from "../storage/contracts.ts";
import { orElse } from "../storage/patience.ts";

const LOOK_BACK_MS = 90 * 86_400_000;
const FRESH_MS = 10 * 60_000;
const MOST = 10;

export class MostUsed {
  #known: string[] = [];
  #until = 0;

  constructor(
    private readonly stores: () => Stores | undefined,
    private readonly now: () => number = Date.now,
  ) {}

  async ids(): Promise<string[]> {
    const at = this.now();
    const stores = this.stores();
    if (at < this.#until || !stores) return this.#known;
    this.#until = at + FRESH_MS;
    this.#known = await orElse(() => stores.events.mostUsed(at - LOOK_BACK_MS, MOST), this.#known);
    return this.#known;
  }
}
