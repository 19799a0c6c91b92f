// Remembers which activities were handled: Teams resends when an answer takes long, first with the same id, later with a new one.
import { randomBytes } from "node:crypto";
import { keyedHash } from "../privacy/pseudonym.ts";
import type { Stores } from "../storage/contracts.ts";
import { orElse } from "../storage/patience.ts";

const KEEP_MS = 10 * 60_000;
const MAX_KEPT = 5_000;
/** What is compared of an activity. */
interface Received {
  id?: string | undefined;
  text?: string | undefined;
  conversation?: { id?: string } | undefined;
  from?: { id?: string } | undefined;
  /** The sender's clock as it was sent; botbuilder keeps it beside the parsed date. */
  rawLocalTimestamp?: string | undefined;
}

export class RecentActivities {
  readonly #seen = new Map<string, number>();
  /** Keys the hashes of this program's own memory; the shared ones have the secret. */
  readonly #salt = randomBytes(16).toString("hex");

  /**
   * @param stores the memory that instances share; while it is away each instance only knows its own
   * @param secret keys the hash under which an activity is remembered, so that no id and no text is kept
   */
  constructor(
    private readonly stores: () => Stores | undefined = () => undefined,
    private readonly secret: () => string = () => "",
  ) {}

  /** True the first time an activity is seen, by any instance. Without an id and a client time nothing can be compared, so that is always true. */
  async claim(activity: Received, now = Date.now()): Promise<boolean> {
    for (const parts of identities(activity)) {
      if (!this.#claimHere(keyedHash(this.#salt, ...parts), now)) return false;
      if (!(await this.#claimEverywhere(parts, now))) return false;
    }
    return true;
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

  async #claimEverywhere(parts: string[], now: number): Promise<boolean> {
    const stores = this.stores();
    if (!stores) return true;
    return orElse(async () => stores.handled.claim(keyedHash(this.secret(), ...parts), now), true);
  }
}

/** What makes an activity the same one: its id, or else the same words of the same sender at the same moment of their clock. */
function identities({ conversation, id, from, text, rawLocalTimestamp: clock }: Received): string[][] {
  const where = conversation?.id ?? "";
  return [...(id ? [["bericht", where, id]] : []), ...(clock && text ? [["tekst", where, from?.id ?? "", clock, text]] : [])];
}
