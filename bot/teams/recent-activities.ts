// Remembers which activities were handled, so that a resend (Teams resends when an answer takes long) gets no second answer.
import { userKey } from "../privacy/pseudonym.ts";
import type { Stores } from "../storage/contracts.ts";

const KEEP_MS = 10 * 60_000;
const MAX_KEPT = 5_000;
/** An answer does not wait longer than this for the shared memory. */
const STORE_TIMEOUT_MS = 500;

export class RecentActivities {
  readonly #seen = new Map<string, number>();

  /**
   * @param stores the memory that instances share; while it is away each instance only knows its own
   * @param secret keys the hash under which an activity is remembered, so that no conversation id is kept
   */
  constructor(
    private readonly stores: () => Stores | undefined = () => undefined,
    private readonly secret: () => string = () => "",
  ) {}

  /** True the first time an activity is seen within ten minutes, by any instance. Without an id nothing can be compared, so that is always true. */
  async claim(conversation: string | undefined, id: string | undefined, now = Date.now()): Promise<boolean> {
    if (!id) return true;
    return this.#claimHere(`${conversation ?? ""}|${id}`, now) && (await this.#claimEverywhere(conversation ?? "", id, now));
  }

  #claimHere(key: string, now: number): boolean {
    for (const [old, at] of this.#seen) {
      if (now - at < KEEP_MS && this.#seen.size < MAX_KEPT) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(key)) return false;
    this.#seen.set(key, now);
    return true;
  }

  async #claimEverywhere(conversation: string, id: string, now: number): Promise<boolean> {
    const stores = this.stores();
    if (!stores) return true;
    const late = new Promise<true>((resolve) => setTimeout(() => resolve(true), STORE_TIMEOUT_MS).unref());
    const claim = async (): Promise<boolean> => stores.handled.claim(userKey(this.secret(), conversation, id), now);
    // A database that is away, or a key that cannot be read, must not cost the user an answer.
    return Promise.race([claim().catch(() => true), late]);
  }
}
