// The tables as Kysely knows them. Times are milliseconds since 1970; JSON is kept as text, the same in both databases.
import type { Generated, Kysely } from "kysely";

/** Which database is behind the tables. */
export type Dialect = "sqlite" | "postgres";

/** Usage, without text and without person: what happened, when, on which surface. */
export interface EventsTable {
  id: Generated<number>;
  at: number;
  uitkomst: string;
  routine: string | null;
  /** Probability band of the first routine, 0 (0-10 %) to 9 (90-100 %). */
  band: number;
  domein: string | null;
  kanaal: string;
  versie: string;
  /** Daily pseudonym: counts unique users of one day, and nothing more. */
  pseudoniem: string;
}

/** One judgement of one answer by one user; a second press changes it. */
export interface FeedbackTable {
  sleutel: string;
  at: number;
  routine: string;
  duim: string;
  redenen: string;
  versie: string;
  gebruiker: string;
}

/** What the conversation was about: the state of the last answer (ids and numbers). */
export interface ContextsTable {
  gesprek: string;
  gebruiker: string;
  at: number;
  stand: string;
}

/** The tone someone last chose. */
export interface PreferencesTable {
  gebruiker: string;
  toon: string;
  at: number;
}

/** Redacted sentences that users chose to send in. */
export interface EditorialTable {
  id: Generated<number>;
  at: number;
  tekst: string;
  kandidaten: string;
  status: string;
  /** Hash of user and sentence; null in rows from before it was there. */
  sleutel: string | null;
  gebruiker: string;
}

/** A step of the ladder to be reminded of, only on request. */
export interface RemindersTable {
  id: Generated<number>;
  due: number;
  gebruiker: string;
  /** Where to send it: the conversation reference of the bot service. */
  gesprek: string;
  stand: string;
  /** 0 until an instance takes it; then the time until which it is that instance's. */
  geclaimd_tot: number;
  /** No longer used: what was sent is deleted. */
  verzonden: number | null;
  /** Hash of user, conversation and step; null in rows from before it was there. */
  sleutel: string | null;
}

/** Activities that were handled, so that a resend gets no second answer. */
export interface HandledTable {
  sleutel: string;
  at: number;
}

/** Who opened or exported coach data. */
export interface AuditTable {
  id: Generated<number>;
  at: number;
  wie: string;
  wat: string;
}

export interface Tables {
  events: EventsTable;
  feedback: FeedbackTable;
  contexts: ContextsTable;
  preferences: PreferencesTable;
  editorial: EditorialTable;
  reminders: RemindersTable;
  handled: HandledTable;
  audit: AuditTable;
}

export type Database = Kysely<Tables>;
