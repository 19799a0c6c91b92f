// The fixed list of marks that redaction leaves behind; recognition knows each as one token.
export const MARKS = ["naam", "bsn", "telefoon", "email", "iban", "postcode", "adres", "geboortedatum", "kenteken", "dossiernummer", "link"] as const;
export type Mark = (typeof MARKS)[number];
