// Answers under way by the message they are to. An edit or a delete of that message comes after them, in order.
import type { Activity } from "botbuilder";
import { orElse } from "../storage/patience.ts";

/** Longer than this nothing waits: the work may hang. */
const PATIENCE_MS = 10_000;

export const conversationOf = ({ conversation }: Pick<Activity, "conversation">): string => `${conversation?.id}|`;

export class Running {
  readonly #work = new Map<string, Promise<void>>();

  /** Does the work once what came before it for the same message is done. */
  async of(activity: Pick<Activity, "conversation" | "id">, work: () => Promise<void>): Promise<void> {
    const key = `${conversationOf(activity)}${activity.id ?? ""}`;
    const before = this.#work.get(key);
    const mine = before ? orElse(() => before, undefined, PATIENCE_MS).then(work) : work();
    const settled = mine.catch(() => {});
    this.#work.set(key, settled);
    await mine.finally(() => {
      if (this.#work.get(key) === settled) this.#work.delete(key);
    });
  }

  /** Waits for what is under way in a conversation, see `conversationOf`. */
  async settled(conversation: string): Promise<void> {
    const work = [...this.#work].filter(([key]) => key.startsWith(conversation)).map(([, work]) => work);
    await orElse(async () => void (await Promise.all(work)), undefined, PATIENCE_MS);
  }
}
