// Pseudonyms: keyed hashes that stand for a user without naming one. Without the secret nobody can tell who they are.
import { createHmac } from "node:crypto";

const DAY_MS = 86_400_000;

/** A hash that nobody can make without the secret: under it something is found again without keeping what it was. */
export const keyedHash = (secret: string, ...parts: string[]): string => createHmac("sha256", secret).update(parts.join("|")).digest("base64url").slice(0, 22);

/** The day of a time, as `2026-11-26` (UTC). */
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Stands for a user on one day: enough to count users, not enough to follow one. */
export const dailyPseudonym = (secret: string, tenant: string, user: string, at: number): string => keyedHash(secret, "dag", tenant, user, dayOf(at));

/** Stands for a user in what belongs to them: preferences, feedback, what they sent in. */
export const userKey = (secret: string, tenant: string, user: string): string => keyedHash(secret, "gebruiker", tenant, user);

/** The pseudonyms a user had on each day of the retention: how *Mijn gegevens* and *Vergeet mij* find the events. */
export const pseudonymsWithin = (secret: string, tenant: string, user: string, now: number, days: number): string[] =>
  Array.from({ length: days + 1 }, (_, back) => dailyPseudonym(secret, tenant, user, now - back * DAY_MS));
