// What a user really typed: the text of an activity without mentions, tags and layout. Raw text goes straight into redaction.
import type { Activity, Entity } from "botbuilder";
import { MAX_TEXT_LENGTH, redact } from "../privacy/redact.ts";
import type { RedactedText } from "../privacy/redacted-text.ts";

export type Incoming =
  | { kind: "text"; text: RedactedText; cut: boolean }
  /** No text, or only white space once the mention is off. */
  | { kind: "empty" }
  /** A picture, file or voice note without text. */
  | { kind: "attachment" };

/** Only what is read from an activity; every field may be absent. */
export type MessageLike = Partial<Pick<Activity, "text" | "entities" | "attachments" | "recipient">>;

export function readMessage(activity: MessageLike): Incoming {
  const raw = plainText(withoutOwnMention(activity)).trim();
  if (raw.length > 0) return { kind: "text", text: redact(raw), cut: raw.length > MAX_TEXT_LENGTH };
  const pictured = (activity.attachments ?? []).some(({ contentType }) => contentType !== "text/html");
  return pictured ? { kind: "attachment" } : { kind: "empty" };
}

/** Takes out the mention of the bot itself, by id and never by name; other people's mentions become [naam]. */
function withoutOwnMention({ text, entities, recipient }: MessageLike): string {
  let rest = text ?? "";
  for (const entity of entities ?? []) {
    const mention = entity as Entity & { mentioned?: { id?: string }; text?: string | null };
    if (mention.type !== "mention" || !mention.text || mention.mentioned?.id !== recipient?.id) continue;
    rest = rest.replace(mention.text, " ");
  }
  return rest.replace(/<at\b[^<>]{0,200}>[^<]{0,200}<\/at>/giu, " [naam] ");
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Tags become spaces, the common entities their character. A tag ends before the next begins: else a row of open ones would be read again and again. */
const plainText = (text: string): string =>
  text
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,200}>/giu, "\n")
    .replace(/<\/?[a-z][^<>]{0,2000}>/giu, " ")
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/giu, (_, name: string) => ENTITIES[name.toLowerCase()] ?? " ")
    .replace(/&#(\d{1,6});/gu, (_, code: string) => safeCharacter(Number(code)));

const safeCharacter = (code: number): string => (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : " ");
