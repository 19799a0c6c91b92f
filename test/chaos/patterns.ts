// Every regular expression of the bot that may see what a user typed: those written in its files, and those put together when it runs.
import { readdirSync, readFileSync } from "node:fs";

export interface Pattern {
  pattern: RegExp;
  /** The file it is written in, or `built` when it is put together from parts. */
  where: string;
}

const BOT = new URL("../../bot/", import.meta.url);
/** Rooms and files that read content, settings or the disk only, never a user. */
const NO_USER = /^(?:cli|evaluation|library\/(?!search)|privacy\/lists|storage|config\.ts|knowledge\.ts|texts\.ts)|browser\//;

// A literal in formatted code: after an opening bracket, a comma, an operator or a space; never a comment or a division.
const LITERAL = /(?<=^|[=(,:?!|&[{;\s])\/(?![*/\s])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[\s,.;)\]}]|$)/gm;
const withoutComments = (code: string): string => code.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");

/** The literals in the bot's files. */
export const writtenPatterns = (): Pattern[] =>
  readdirSync(BOT, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !NO_USER.test(name))
    .sort()
    .flatMap((name) =>
      [...withoutComments(readFileSync(new URL(name, BOT), "utf8")).matchAll(LITERAL)].map(([, source = "", flags = ""]) => ({
        pattern: new RegExp(source, flags),
        where: name,
      })),
    );

/** Methods such as `split` and `matchAll` work on a sticky copy. */
export const keyOf = ({ source, flags }: RegExp): string => `/${source}/${flags.replace("y", "")}`;

/** The patterns that are used while `work` runs, and the longest text that each of them saw. */
export function usedPatterns(work: () => void): Map<string, { pattern: RegExp; longest: number }> {
  const used = new Map<string, { pattern: RegExp; longest: number }>();
  const known = new WeakMap<RegExp, { longest: number }>();
  const meet = (met: RegExp): { longest: number } => {
    const key = keyOf(met);
    const entry = used.get(key) ?? { pattern: new RegExp(met.source, met.flags.replace("y", "")), longest: 0 };
    used.set(key, entry);
    known.set(met, entry);
    return entry;
  };
  const original = RegExp.prototype.exec;
  // Every method of strings and patterns ends up here.
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const entry = known.get(this) ?? meet(this);
    if (text.length > entry.longest) entry.longest = text.length;
    return original.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = original;
  }
  return used;
}
