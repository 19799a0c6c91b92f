// What the rest of the program may ask of storage. "Not found" is a value, never an error.
import type { Conversation } from "../answer/conversation.ts";
import type { AnswerState } from "../answer/state.ts";
import type { Domein, Toon } from "../library/schemas.ts";
import type { RedactedText } from "../privacy/redacted-text.ts";
import type { Candidate, Uitkomst } from "../recognition/decide.ts";

/** Where the bot was used. */
export const KANALEN = ["persoonlijk", "groep", "kanaal", "extensie", "pagina"] as const;
export type Kanaal = (typeof KANALEN)[number];

/** Exactly what is kept of an answer: no text, no person. */
export interface UsageEvent {
  at: number;
  uitkomst: Uitkomst;
  routine: string | null;
  /** 0 (under 10 %) to 9. */
  band: number;
  domein: Domein | null;
  kanaal: Kanaal;
  versie: string;
  pseudoniem: string;
}

export interface EventStore {
  add(event: UsageEvent): Promise<void>;
  between(from: number, to: number): Promise<UsageEvent[]>;
  /** Routines by how often they were recognised since `from`, most often first; only those of several users, so that it points at nobody. */
  mostUsed(from: number, limit: number): Promise<string[]>;
}

export type Duim = "op" | "neer";

export interface Feedback {
  /** Identifies the answer and the user; a second judgement replaces the first. */
  sleutel: string;
  at: number;
  routine: string;
  duim: Duim;
  redenen: string[];
  versie: string;
  gebruiker: string;
}

export interface FeedbackStore {
  put(feedback: Feedback): Promise<void>;
  between(from: number, to: number): Promise<Feedback[]>;
}

/** The last answer of a conversation: ids and numbers, never text. */
export interface Context {
  gesprek: string;
  gebruiker: string;
  at: number;
  stand: Conversation;
}

export interface ContextStore {
  put(context: Context): Promise<void>;
  /** Undefined when there is none, or when it is older than `notBefore`. */
  get(gesprek: string, notBefore: number): Promise<Context | undefined>;
}

export interface PreferenceStore {
  setTone(gebruiker: string, toon: Toon, at: number): Promise<void>;
  tone(gebruiker: string): Promise<Toon | undefined>;
}

export interface EditorialItem {
  id: number;
  at: number;
  tekst: RedactedText;
  /** The nearest routines at the time. */
  kandidaten: Candidate[];
  status: "open" | "klaar";
  gebruiker: string;
}

export interface EditorialStore {
  /** The same sentence of the same user is there once. */
  add(item: Omit<EditorialItem, "id" | "status">): Promise<number>;
  list(status?: EditorialItem["status"]): Promise<EditorialItem[]>;
  /** False when there is no such item. */
  close(id: number): Promise<boolean>;
  remove(id: number): Promise<void>;
}

export interface Reminder {
  id: number;
  due: number;
  gebruiker: string;
  /** Conversation reference, as text that only the Teams side reads. */
  gesprek: string;
  stand: AnswerState;
}

export interface ReminderStore {
  /** One for each step: asking again moves it, and so does a press that Teams sends twice. */
  add(reminder: Omit<Reminder, "id">): Promise<number>;
  /** Takes what is due for `leaseMs`; an instance that dies loses its lease and another takes over. Each is given to one instance. */
  claim(now: number, leaseMs: number, limit: number): Promise<Reminder[]>;
  /** It was sent, or never can be: nothing of it is kept, unless it was asked for again meanwhile. */
  done(id: number, due: number): Promise<void>;
  /** Takes back the one for this step. False when there is none (any more). */
  cancel(gebruiker: string, gesprek: string, stand: AnswerState): Promise<boolean>;
}

export interface HandledStore {
  /** True the first time; false when this or another instance had it already. */
  claim(sleutel: string, at: number): Promise<boolean>;
}

export interface AuditStore {
  add(wie: string, wat: string, at: number): Promise<void>;
  list(): Promise<{ at: number; wie: string; wat: string }[]>;
}

/** How long each kind is kept, in days. */
export interface Retention {
  events: number;
  feedback: number;
  editorial: number;
  reminders: number;
  audit: number;
}

/** Rows per table, for the log and for what *Vergeet mij* says. */
export type Counts = Record<string, number>;

/** Everything that is held about one user, under Dutch names. */
export type Holdings = Record<string, unknown[]>;

/** How a user is found again: their own key, and their pseudonym of each day within the retention. */
export interface UserKeys {
  gebruiker: string;
  pseudoniemen: readonly string[];
}

export interface Stores {
  events: EventStore;
  feedback: FeedbackStore;
  contexts: ContextStore;
  preferences: PreferenceStore;
  editorial: EditorialStore;
  reminders: ReminderStore;
  handled: HandledStore;
  audit: AuditStore;
  /** Deletes what is past its time; gives the rows deleted per table. */
  purge(now: number, retention: Retention): Promise<Counts>;
  /** Everything held about a user, in every table. */
  holdings(keys: UserKeys): Promise<Holdings>;
  /** Deletes it, in every table; gives the rows deleted per table. */
  forget(keys: UserKeys): Promise<Counts>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
