// Work under way by a key, so that what comes after it can wait for it.

/** Longer than this nothing waits: the work may hang. */
const PATIENCE_MS = 10_000;

export class Running {
  readonly #work = new Map<string, Promise<void>>();

  /** Does the work, which is known by the key as long as it takes. */
  async of(key: string, work: () => Promise<void>): Promise<void> {
    const done = work();
    this.#work.set(
      key,
      done.catch(() => {}),
    );
    await done.finally(() => this.#work.delete(key));
  }

  /** Waits for the work with this key, if there is any. */
  async settled(key: string): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([this.#work.get(key), late]);
  }
}
