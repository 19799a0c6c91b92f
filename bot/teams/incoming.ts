// What a user really typed or quoted: the text of an activity without mentions, tags and layout. Raw text goes straight into redaction.
import type { Activity, Entity } from "botbuilder";
import { MAX_TEXT_LENGTH, redact } from "../privacy/redact.ts";
import type { RedactedText } from "../privacy/redacted-text.ts";
import { htmlToText, type Written } from "./html-to-text.ts";

export type Incoming =
  /** `own` is the text without what is quoted in it: a command, or a word that goes on, stands there. */
  | { kind: "text"; text: RedactedText; own: RedactedText; quoted: RedactedText; cut: boolean }
  /** No text, or only white space once the mention is off. */
  | { kind: "empty" }
  /** A picture, file or voice note without text. */
  | { kind: "attachment" };

/** Only what is read from an activity; every field may be absent. */
export type MessageLike = Partial<Pick<Activity, "text" | "entities" | "attachments" | "recipient">>;

export function readMessage(activity: MessageLike): Incoming {
  const written = writtenIn(activity);
  const quotes = [written.quoted, ...referred(activity)].filter(Boolean);
  const raw = [written.own, ...quotes].join("\n").trim();
  // What cannot be seen is no text either.
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(raw))
    return {
      kind: "text",
      text: redact(raw),
      own: redact(quotes.length > 0 ? written.own : raw),
      quoted: redact(quotes.join("\n")),
      cut: raw.length > MAX_TEXT_LENGTH,
    };
  const pictured = (activity.attachments ?? []).some(({ contentType }) => contentType !== "text/html") || /<img\b/i.test(htmlOf(activity));
  return pictured ? { kind: "attachment" } : { kind: "empty" };
}

/** Text of a message that someone wrote, redacted. */
export function readText(raw: string): Incoming {
  const text = redact(raw.trim());
  return text ? { kind: "text", text, own: text, quoted: redact(""), cut: raw.length > MAX_TEXT_LENGTH } : { kind: "empty" };
}

/** The HTML that Teams sends beside the text. It has more: who is mentioned, and what is quoted. In a channel it may be all there is. */
const htmlOf = ({ attachments }: MessageLike): string =>
  (attachments ?? []).flatMap(({ contentType, content }) => (contentType === "text/html" && typeof content === "string" ? content : [])).join("\n");

function writtenIn(activity: MessageLike): Written {
  const html = htmlOf(activity);
  if (html && (!activity.text?.trim() || /<blockquote\b/i.test(html))) {
    const mentions = mentionsIn(activity);
    return htmlToText(html, { isOwnMention: (index) => isOwn(mentions[index], activity), isBot: (id) => id === activity.recipient?.id });
  }
  return { own: plainText(withoutOwnMention(activity)).trim(), quoted: "" };
}

/** What a forwarded or quoted message says, where Teams sends that as an attachment of its own. */
function referred({ attachments }: MessageLike): string[] {
  return (attachments ?? []).flatMap(({ contentType, content }) => {
    if (contentType !== "messageReference" && contentType !== "forwardedMessageReference") return [];
    const { messagePreview, originalMessageContent } = parsed(content);
    const text = messagePreview ?? originalMessageContent;
    if (typeof text !== "string") return [];
    const { own, quoted } = htmlToText(text);
    return [own, quoted].filter(Boolean).join("\n");
  });
}

function parsed(content: unknown): Record<string, unknown> {
  try {
    const value: unknown = typeof content === "string" ? JSON.parse(content) : content;
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

type Mention = Entity & { mentioned?: { id?: string }; text?: string | null };

const mentionsIn = ({ entities }: MessageLike): Mention[] => (entities ?? []).filter(({ type }) => type === "mention") as Mention[];

/** By id and never by name: a person may be called like the bot. */
const isOwn = (mention: Mention | undefined, { recipient }: MessageLike): boolean =>
  mention?.mentioned?.id !== undefined && mention.mentioned.id === recipient?.id;

/** Takes out the mention of the bot itself; other people's mentions become [naam]. */
function withoutOwnMention(activity: MessageLike): string {
  let rest = activity.text ?? "";
  for (const mention of mentionsIn(activity)) if (mention.text && isOwn(mention, activity)) rest = rest.replace(mention.text, " ");
  return rest.replace(/<at\b[^<>]{0,200}>[^<]{0,200}<\/at>/giu, " [naam] ");
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The `text` of an activity is text with now and then a tag, so a parser of HTML would lose "inkomen <1000 euro". Tags become spaces, the
 * common entities their character. A tag ends before the next begins: else a row of open ones would be read again and again. */
const plainText = (text: string): string =>
  text
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,200}>/giu, "\n")
    .replace(/<\/?[a-z][^<>]{0,2000}>/giu, " ")
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/giu, (_, name: string) => ENTITIES[name.toLowerCase()] ?? " ")
    .replace(/&#(\d{1,6});/gu, (_, code: string) => safeCharacter(Number(code)));

const safeCharacter = (code: number): string => (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : " ");
