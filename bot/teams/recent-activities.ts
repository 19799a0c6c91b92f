// Remembers which activities were handled, so that a resend (Teams resends when an answer takes long) gets no second answer.

const KEEP_MS = 10 * 60_000;
const MAX_KEPT = 5_000;

export class RecentActivities {
  readonly #seen = new Map<string, number>();

  /** True the first time an activity is seen within ten minutes. Without an id nothing can be compared, so that is always true. */
  claim(conversation: string | undefined, id: string | undefined, now = Date.now()): boolean {
    if (!id) return true;
    for (const [key, at] of this.#seen) {
      if (now - at < KEEP_MS && this.#seen.size < MAX_KEPT) break;
      this.#seen.delete(key);
    }
    const key = `${conversation ?? ""}|${id}`;
    if (this.#seen.has(key)) return false;
    this.#seen.set(key, now);
    return true;
  }
}
