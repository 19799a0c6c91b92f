// Personal data that is planted in a conversation, and the search for it afterwards in whatever form it may have been written down.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Sentences as a professional might type them, against all advice. */
export const MESSAGES: readonly string[] = [
  "mevrouw Wiegersma-Qadiri hoort dat het een precedent schept, haar bsn is 123456782",
  "Dhr. R.S. Oosterdijkhuis, Zwanenwoerdlaan 417 bis, 8243 QX, zegt de klantmanager, krijgt niets: dan moeten we het voor iedereen doen",
  "bel moeder Sharonda even op 06-48151623 of 0320 481 516, of mail s.wiegersma@kwetternet.example",
  "client Babakanov, geboren 17-03-1984, iban NL91 ABNA 0417 1643 00, kenteken 48-XQZ-7, kreeg te horen dat het beleid is",
  "Gisteren stond vader Ferdinandus huilend aan de balie. Zijn kraamkamer op het woonwagenkamp lekt en zijn duivenhok is door de deurwaarder meegenomen. Ze zeggen: eerst de schulden, dan pas een urgentieverklaring.",
  "groetjes, Annebeth Kloosterziel, dossier V-8412-77301",
];

/** What must be nowhere: whole values, parts of them, and pieces of the story. */
export const PLANTED: readonly string[] = [
  ...["Wiegersma", "Qadiri", "Oosterdijkhuis", "Sharonda", "Babakanov", "Ferdinandus", "Annebeth", "Kloosterziel"],
  ...["123456782", "123.456.782", "Zwanenwoerd", "8243 QX", "8243QX", "06-48151623", "0648151623", "48151623", "0320 481 516", "0320481516"],
  ...["s.wiegersma", "kwetternet", "17-03-1984", "NL91 ABNA", "NL91ABNA0417164300", "0417164300", "48-XQZ-7", "V-8412-77301", "77301"],
  ...["kraamkamer", "woonwagenkamp", "duivenhok", "huilend aan de balie", "door de deurwaarder meegenomen"],
];

/** Ids of people, places and messages in Teams: those of the conversation below. */
export const IDS = {
  user: "29:1plantedUserId-7Qz",
  object: "0a1b2c3d-7777-4e5f-8a9b-plantedobj01",
  name: "Ludovica Planthamer",
  mail: "l.planthamer@gemeente.example",
  tenant: "77777777-aaaa-bbbb-cccc-plantedten01",
  conversation: "a:1plantedConversation-9Xy",
  conversationName: "Overleg casus Planthamer",
  activity: "1795712026822-planted",
  team: "19:plantedteam@thread.tacv2",
} as const;

/** The same piece as text of other kinds would hold it. */
function forms(piece: string): Buffer[] {
  const texts = [piece, piece.toLowerCase(), piece.toUpperCase(), encodeURIComponent(piece), JSON.stringify(piece).slice(1, -1)];
  const buffers = texts.flatMap((text) => [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le"), Buffer.from(Buffer.from(text).toString("hex"))]);
  // Base64 of a piece inside a longer text starts at any of three places; its middle is the same whatever stands around it.
  for (let shift = 0; shift < 3; shift++)
    buffers.push(
      Buffer.from(
        Buffer.from("\0".repeat(shift) + piece)
          .toString("base64")
          .slice(shift === 0 ? 0 : 4, -4),
      ),
    );
  return buffers.filter(({ length }) => length >= 5);
}

/** Which of the pieces a haystack holds, in any form, whatever its case. */
export function found(haystack: Buffer, pieces: readonly string[]): string[] {
  const lower = Buffer.from(haystack.toString("latin1").toLowerCase(), "latin1");
  return pieces.filter((piece) => forms(piece).some((form) => haystack.includes(form)) || lower.includes(piece.toLowerCase()));
}

/** Which pieces are in which file of a folder, at any depth. */
export const foundInFolder = (dir: string, pieces: readonly string[]): string[] =>
  readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(dir, name)).isFile())
    .flatMap((name) => found(readFileSync(join(dir, name)), pieces).map((piece) => `${name}: ${piece}`));
