// What is held about one user: give it, or forget it. Used by the commands *Mijn gegevens* and *Vergeet mij*.
import { pseudonymsWithin, userKey } from "../privacy/pseudonym.ts";
import type { Counts, Holdings, Stores, UserKeys } from "./contracts.ts";
import { opened } from "./patience.ts";
import type { Actor } from "./recorder.ts";

export class OwnData {
  constructor(
    private readonly stores: () => Stores | undefined,
    private readonly secret: () => string,
    /** Days that events are kept: so far back a user's pseudonyms are looked up. */
    private readonly days: number,
    private readonly now: () => number = Date.now,
  ) {}

  keys({ tenant, user }: Actor): UserKeys {
    return { gebruiker: userKey(this.secret(), tenant, user), pseudoniemen: pseudonymsWithin(this.secret(), tenant, user, this.now(), this.days) };
  }

  /** @throws Error when the database is away: "nothing held" would be untrue */
  holdings(actor: Actor): Promise<Holdings> {
    return opened(this.stores()).holdings(this.keys(actor));
  }

  /** @throws Error when the database is away: "forgotten" would be untrue */
  forget(actor: Actor): Promise<Counts> {
    return opened(this.stores()).forget(this.keys(actor));
  }
}
