// What is remembered of a conversation (half an hour, ids and numbers) and of a person (the tone last chosen). In the store, so that any instance goes on.
import type { Activity } from "botbuilder";
import { type Conversation, NEW_CONVERSATION } from "../answer/conversation.ts";
import type { Toon } from "../library/schemas.ts";
import { keyedHash, userKey } from "../privacy/pseudonym.ts";
import type { Stores } from "../storage/contracts.ts";
import { orElse } from "../storage/patience.ts";
import type { Recorder } from "../storage/recorder.ts";
import { actorOf } from "./actor.ts";

const HALF_AN_HOUR = 30 * 60_000;

export interface Recalled {
  conversation: Conversation;
  toon: Toon | null;
}

export class Memory {
  /** Writes per conversation run one after the other: each changes what the one before it left. */
  readonly #writing = new Map<string, Promise<void>>();

  constructor(
    private readonly stores: () => Stores | undefined,
    /** Key of the hashes under which conversations and people are found again. */
    private readonly secret: () => string,
    private readonly recorder: Recorder,
    private readonly now: () => number = Date.now,
  ) {}

  userOf(activity: Activity): string {
    const { tenant, user } = actorOf(activity);
    return userKey(this.secret(), tenant, user);
  }

  /** The hash that stands for a message in what is kept. */
  messageKey = ({ id }: Activity): string | null => (id ? keyedHash(this.secret(), "bericht", id) : null);

  /** Nothing when it is longer ago, or while the database is away. */
  async recall(activity: Activity): Promise<Recalled> {
    const stores = this.stores();
    if (!stores) return { conversation: NEW_CONVERSATION, toon: null };
    // What was just said to be remembered is read too; a database that hangs is not waited for.
    await orElse(async () => this.#writing.get(this.#key(activity)), undefined);
    const [conversation, toon] = await Promise.all([
      orElse(async () => (await stores.contexts.get(this.#key(activity), this.now() - HALF_AN_HOUR))?.stand, undefined),
      orElse(async () => stores.preferences.tone(this.userOf(activity)), undefined),
    ]);
    return { conversation: conversation ?? NEW_CONVERSATION, toon: toon ?? null };
  }

  /** Changes what is remembered of the conversation, behind the answer. */
  remember(activity: Activity, change: Partial<Conversation>): void {
    this.#after(activity, async (stores) => {
      const gesprek = this.#key(activity);
      const at = this.now();
      const known = (await stores.contexts.get(gesprek, at - HALF_AN_HOUR))?.stand ?? NEW_CONVERSATION;
      await stores.contexts.put({ gesprek, gebruiker: this.userOf(activity), at, stand: { ...known, ...change } });
    });
  }

  rememberTone(activity: Activity, toon: Toon): void {
    this.recorder.run(async (stores) => stores.preferences.setTone(this.userOf(activity), toon, this.now()));
  }

  #key = ({ conversation }: Activity): string => keyedHash(this.secret(), "gesprek", conversation?.id ?? "");

  #after(activity: Activity, work: (stores: Stores) => Promise<void>): void {
    this.recorder.run(async (stores) => {
      const key = this.#key(activity);
      const before = this.#writing.get(key) ?? Promise.resolve();
      const mine = before.catch(() => {}).then(() => work(stores));
      const settled = mine.catch(() => {});
      this.#writing.set(key, settled);
      await mine.finally(() => {
        if (this.#writing.get(key) === settled) this.#writing.delete(key);
      });
    });
  }
}
