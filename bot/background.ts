// Work that goes on behind an answer. What runs is known, so that stopping can wait for it.

export class Background {
  readonly #running = new Set<Promise<void>>();

  /** @param onError told of a failure; it is never thrown */
  run(work: () => Promise<unknown>, onError: (error: unknown) => void): void {
    const task = (async () => {
      try {
        await work();
      } catch (error) {
        onError(error);
      }
    })();
    this.#running.add(task);
    void task.finally(() => this.#running.delete(task));
  }

  /** Waits for what runs now, and not for what comes meanwhile. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }

  /** Waits for what still runs. */
  async flush(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
