// Text from which personal data has been taken out, as a type of its own: only `redact` makes it, and only it goes further.

declare const redacted: unique symbol;

/** Redacted text. A plain string is not assignable to it, so raw text cannot travel beyond `bot/privacy/` unnoticed. */
export type RedactedText = string & { readonly [redacted]: true };
