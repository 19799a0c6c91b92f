// Whether the bot can do its work: library loaded, database reachable, secret not about to expire.
import type { Stores } from "./storage/contracts.ts";

const DAY_MS = 86_400_000;
/** So long before a secret expires the bot begins to warn: an expired one is a silent death. */
export const WARN_DAYS = 30;
const PING_TIMEOUT_MS = 2_000;

export interface Readiness {
  ready: boolean;
  bibliotheek: string;
  database: "ok" | "onbereikbaar" | "uit";
  /** `n.v.t.` with a managed identity or without registration. */
  geheim: "ok" | "verloopt" | "verlopen" | "onbekend" | "n.v.t.";
}

/** @param expires date of the secret, `2027-01-31`; `null` when there is no secret; undefined when its date was not given */
export function secretState(expires: string | null | undefined, now: number): Readiness["geheim"] {
  if (expires === null) return "n.v.t.";
  if (expires === undefined) return "onbekend";
  const days = (Date.parse(`${expires}T00:00:00Z`) - now) / DAY_MS;
  if (days < 0) return "verlopen";
  return days <= WARN_DAYS ? "verloopt" : "ok";
}

export async function readiness(versie: string, stores: Stores | undefined, expires: string | null | undefined, now = Date.now()): Promise<Readiness> {
  const geheim = secretState(expires, now);
  let database: Readiness["database"] = "uit";
  if (stores) {
    const late = new Promise<"onbereikbaar">((resolve) => setTimeout(() => resolve("onbereikbaar"), PING_TIMEOUT_MS).unref());
    database = await Promise.race([
      stores.ping().then(
        () => "ok" as const,
        () => "onbereikbaar" as const,
      ),
      late,
    ]);
  }
  return { ready: database === "ok" && geheim !== "verlopen", bibliotheek: versie, database, geheim };
}
