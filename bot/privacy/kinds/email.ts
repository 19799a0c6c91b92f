// Mail addresses, also written out as "jan (at) voorbeeld.nl".
import { type Finder, matches, type Span } from "../piece.ts";

const LOCAL = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const DOMAIN = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;
const WRITTEN_OUT = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64} ?[([](?:at|apenstaartje)[)\]] ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu;

/** "jan @ voorbeeld.nl": with spaces only when an end such as ".nl" leaves no doubt. */
const SPACED =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{2,64} ?@ [\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:nl|com|org|net|eu|be|info)(?![\p{L}\p{N}])/giu;

export const findEmails: Finder = (text) => {
  const spans: Span[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    DOMAIN.lastIndex = at + 1;
    const domain = local && DOMAIN.exec(text)?.[0];
    if (!local || !domain) continue;
    const from = at - local.length;
    if (from >= (spans.at(-1)?.to ?? 0)) spans.push({ from, to: at + 1 + domain.length });
  }
  if (text.includes("@ ")) spans.push(...matches(text, SPACED));
  return spans.length === 0 && /[([](?:at|apen)/i.test(text) ? matches(text, WRITTEN_OUT) : spans;
};
