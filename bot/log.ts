// Structured logs without text and without ids of persons.
import { AsyncLocalStorage } from "node:async_hooks";
import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger };

/** What an error may say in the log: its kind and place in our code, never its message (which may quote a user). */
export const errorFields = (error: unknown): { kind: string; code?: string; at?: string } => {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = (error as NodeJS.ErrnoException).code;
  const at = error.stack
    ?.split("\n")
    .find((line) => line.trim().startsWith("at "))
    ?.trim();
  return { kind: error.name, ...(typeof code === "string" ? { code } : {}), ...(at ? { at } : {}) };
};

/** The id of the request that is being handled; every line that is logged meanwhile carries it. */
export const requestId = new AsyncLocalStorage<string>();

export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => {
        const request = requestId.getStore();
        return request ? { request } : {};
      },
    },
    destination ?? pino.destination(1),
  );
