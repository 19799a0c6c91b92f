// Deletes what is past its retention: at the start and every day. The log says how much, never what.
import { errorFields, type Logger } from "../log.ts";
import type { Retention, Stores } from "./contracts.ts";

const DAY_MS = 86_400_000;

/** @returns stops the daily run */
export function startPurging(stores: Stores, retention: Retention, log: Logger): () => void {
  const purge = async (): Promise<void> => {
    try {
      log.info({ verwijderd: await stores.purge(Date.now(), retention) }, "Bewaartermijnen toegepast");
    } catch (error) {
      log.error(errorFields(error), "De bewaartermijnen konden niet worden toegepast. Dat gebeurt morgen opnieuw. Kijk of de database bereikbaar is.");
    }
  };
  void purge();
  const timer = setInterval(() => void purge(), DAY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
