// A database that is away: every call to it fails.
import type { Stores } from "../../bot/storage/contracts.ts";

const away = async (): Promise<never> => {
  throw new Error("the database is away");
};

export const DISCONNECTED = new Proxy({} as Stores, {
  get: (_, name) => (name === "close" ? async () => {} : new Proxy(away, { get: () => away })),
});
