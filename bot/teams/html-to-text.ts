// The HTML of a Teams message as the text that a person reads: without whose it was and when, with what they quoted.
import { Parser } from "htmlparser2";

/** Ends a line. */
const BLOCKS = new Set(["p", "div", "li", "blockquote", "tr", "h1", "h2", "h3"]);
/** Not text: code, and the name and time above a quotation. */
const isHidden = (name: string, { itemprop }: Record<string, string>): boolean =>
  name === "script" || name === "style" || itemprop === "mri" || itemprop === "time";
/** Longer is not read: the text is cut far below this. */
const LONGEST = 100_000;

/** @param isOwnMention whether the nth mention is the bot itself; other mentions become [naam] */
export function htmlToText(html: string, isOwnMention: (index: number) => boolean = () => false): string {
  let text = "";
  let hidden = 0;
  const open: { name: string; hides: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const mention = name === "at" || /\/Mention$/.test(attributes.itemtype ?? "");
      const hides = mention || isHidden(name, attributes);
      if (mention && hidden === 0) text += isOwnMention(Number(attributes.id ?? attributes.itemid ?? 0)) ? " " : " [naam] ";
      if (name === "br") text += "\n";
      // An emoji is a picture with the sign itself beside it; of other pictures nothing is read.
      if (name === "img" && hidden === 0 && /\/Emoji$/.test(attributes.itemtype ?? "")) text += attributes.alt ?? "";
      open.push({ name, hides });
      if (hides) hidden++;
    },
    ontext(data) {
      if (hidden === 0) text += data;
    },
    onclosetag(name) {
      if (open.pop()?.hides) hidden--;
      if (BLOCKS.has(name)) text += "\n";
    },
  });
  parser.end(html.slice(0, LONGEST));
  return text.replaceAll("\u00a0", " ").trim();
}
