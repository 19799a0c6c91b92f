// The HTML of a Teams message as the text that a person reads: what they wrote, and apart from it what they quoted, without whose and when.
import { Parser } from "htmlparser2";

/** Ends a line. */
const BLOCKS = new Set(["p", "div", "li", "blockquote", "tr", "h1", "h2", "h3"]);
/** Not text: code, and the name and time above a quotation. */
const isHidden = (name: string, { itemprop }: Record<string, string>): boolean =>
  name === "script" || name === "style" || itemprop === "mri" || itemprop === "time";
/** Longer is not read: the text is cut far below this. */
const LONGEST = 100_000;

export interface Written {
  own: string;
  /** What stands in quotations of others; empty when nothing is quoted. */
  quoted: string;
}

export interface Who {
  /** Whether the nth mention is the bot itself; other mentions become [naam]. */
  isOwnMention?: (index: number) => boolean;
  /** Whether this id, of who is quoted, is the bot's: its own words are not read back. */
  isBot?: (id: string) => boolean;
}

export function htmlToText(html: string, { isOwnMention = () => false, isBot = () => false }: Who = {}): Written {
  const parts = { own: "", quoted: "" };
  let hidden = 0;
  let quotes = 0;
  let ofBot = false;
  const write = (text: string): void => {
    if (quotes === 0) parts.own += text;
    else if (!ofBot) parts.quoted += text;
  };
  const open: { name: string; hides: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const mention = name === "at" || /\/Mention$/.test(attributes.itemtype ?? "");
      const hides = mention || isHidden(name, attributes);
      if (name === "blockquote" && quotes++ === 0) ofBot = false;
      if (attributes.itemprop === "mri" && isBot(attributes.itemid ?? "")) ofBot = true;
      if (mention && hidden === 0) write(isOwnMention(Number(attributes.id ?? attributes.itemid ?? 0)) ? " " : " [naam] ");
      if (name === "br") write("\n");
      // An emoji is a picture with the sign itself beside it; of other pictures nothing is read.
      if (name === "img" && hidden === 0 && /\/Emoji$/.test(attributes.itemtype ?? "")) write(attributes.alt ?? "");
      open.push({ name, hides });
      if (hides) hidden++;
    },
    ontext(data) {
      if (hidden === 0) write(data);
    },
    onclosetag(name) {
      if (open.pop()?.hides) hidden--;
      if (BLOCKS.has(name)) write("\n");
      if (name === "blockquote" && quotes > 0) quotes--;
    },
  });
  parser.end(html.slice(0, LONGEST));
  const plain = (text: string): string => text.replaceAll("\u00a0", " ").trim();
  return { own: plain(parts.own), quoted: plain(parts.quoted) };
}
