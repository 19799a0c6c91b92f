// Structured logs without text and without ids of persons.
import { type Logger, pino } from "pino";

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

export const createLogger = (level: string): Logger => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
