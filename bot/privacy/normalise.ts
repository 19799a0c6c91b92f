// The same text in plain signs, before any rule reads it: a BSN with a zero-width space in it or in Arabic figures looks the same to
// the eye, and must to the rules. Only what changes no meaning is folded; ², ½, €, – and — stay. Folding twice changes nothing.

/** Nothing to fold: the common case. */
const PLAIN = /^[\n\r\x20-\x7e\u00a1-\u00ac\u00ae-\u024f‘’“”–—…•€]*$/;
/** What no eye sees, and private-use signs, which would pass for covers of pieces (see piece.ts). A joiner inside an emoji stays. */
const UNSEEN =
  /(?!(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d\p{Extended_Pictographic})(?:[\p{Default_Ignorable_Code_Point}\ue000-\uf8ff]|(?![\n\r])\p{Cc})/gu;
const LINE_END = /[\u0085\u2028\u2029]/g;
const SPACE = /[\p{Zs}\t\v\f]/gu;
const HYPHEN = /[\u2010-\u2012\u2212]/g;
/** Full-width, small and mathematical forms of ASCII. */
const WIDE = /[\uff01-\uff5e\ufe50-\ufe6b\u{1d400}-\u{1d7ff}]/gu;
const FIGURE = /(?![0-9])\p{Nd}/gu;
const ANY_FIGURE = /^\p{Nd}$/u;

/** Figures of a script stand in rows of ten: how far this one is from the start of its row. */
function toAscii(figure: string): string {
  const code = figure.codePointAt(0) as number;
  let start = code;
  while (ANY_FIGURE.test(String.fromCodePoint(start - 1))) start--;
  return String((code - start) % 10);
}

/** "１２３４ ＡＢ", "06\u200912 34 56 78" and "jan\u200b@x.nl" as everybody types them. */
export function normalise(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  return raw
    .replace(LINE_END, "\n")
    .replace(SPACE, " ")
    .replace(UNSEEN, "")
    .replace(HYPHEN, "-")
    .replace(WIDE, (sign) => sign.normalize("NFKC"))
    .replace(FIGURE, toAscii)
    .normalize("NFC");
}
