// Texts that make a badly written regular expression try again and again: one short piece, repeated, with an end that does not fit.

export const SIZE = 100_000;

/** Pieces that patterns for names, numbers, addresses, mail, tags and sentences begin to like, over and over. */
const PIECES = [
  ..."aA1 .-,:'’/(<&[@éß\n\t\u00a0\u200b\u202e\u0301\ue000",
  ...["a ", "A ", "Aa ", "1 ", "1-", "1.", "0 6", "12 ab ", "1a", "A1", "a.", "A.", "a-", "a'", "a@", "a.a@", "a@a.", "www.a", "http://a"],
  ...["<a ", "<at ", "<at>", "&amp;", "&#1", "[naam] ", "ik we ", "van de ", "mevrouw A ", "Aa Bb-", "\n\n ", "!? ", "🙂"],
];

/** Words and other literal parts that a pattern itself holds: what it begins to like most. */
function ownPieces({ source }: RegExp): string[] {
  const literal = source
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]+\}?|\\[bBdDsSwWk]|\(\?<?[:=!]|\{\d+,?\d*\}|\[(?:\\.|[^\]\\])*\]/g, "|")
    .replace(/\\(.)/g, "$1")
    .split(/[|()?*+^$]+/)
    .filter((part) => part.length > 1);
  return [...new Set(literal)].slice(0, 8).flatMap((part) => [part, `${part} `]);
}

/** A piece repeated to a text of `size`. */
export const repeated = (piece: string, size = SIZE): string => `${piece.repeat(Math.ceil(size / piece.length)).slice(0, size - 2)}\u0001!`;

/** The pieces that are hostile to anything that reads text, or also to one pattern. */
export const hostilePieces = (pattern?: RegExp): string[] => [...new Set([...PIECES, ...(pattern ? ownPieces(pattern) : [])])];
