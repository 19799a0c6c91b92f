// An answer does not wait for a slow database, and does without one that is away.

const PATIENCE_MS = 500;

/** What the work gives, or `otherwise` when it fails (a key that cannot be read, a database that is away) or takes too long. */
export function orElse<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), PATIENCE_MS).unref());
  const done = async (): Promise<T> => work();
  return Promise.race([done().catch(() => otherwise), late]);
}
