// An answer does not wait for a slow database, and does without one that is away.

const PATIENCE_MS = 500;

/** What the work gives. @throws what the work throws, or an error when it takes too long */
export function within<T>(work: () => Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("took too long")), PATIENCE_MS).unref());
  const done = async (): Promise<T> => work();
  return Promise.race([done(), late]);
}

/** What the work gives, or `otherwise` when it fails (a key that cannot be read, a database that is away) or takes too long. */
export const orElse = <T>(work: () => Promise<T>, otherwise: T): Promise<T> => within(work).catch(() => otherwise);
