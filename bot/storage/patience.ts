// An answer does not wait for a slow database, and does without one that is away.
import type { Stores } from "./contracts.ts";

const PATIENCE_MS = 500;

/** What the work gives. @throws what the work throws, or an error when it takes longer than `ms` */
export async function within<T>(work: () => Promise<T>, ms = PATIENCE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("took too long")), ms);
    timer.unref();
  });
  const done = async (): Promise<T> => work();
  return Promise.race([done(), late]).finally(() => clearTimeout(timer));
}

/** What the work gives, or `otherwise` when it fails (a key that cannot be read, a database that is away) or takes longer than `ms`. */
export const orElse = <T>(work: () => Promise<T>, otherwise: T, ms = PATIENCE_MS): Promise<T> => within(work, ms).catch(() => otherwise);

/** @throws Error while the database is not open */
export function opened(stores: Stores | undefined): Stores {
  if (!stores) throw new Error("storage is not open");
  return stores;
}
