import assert from "node:assert/strict";
import { redact } from "../../bot/privacy/redact.ts";

/** Names in every script of naming; the comment says what gives them away. */
const TAKES: [why: string, input: string, expected: string][] = [
  ["a title, in small letters", "mw el amrani en dhr van den berg", "mw [naam] en dhr [naam]"],
  ["a title before a surname that is a word", "meneer Storm en mevrouw Koning", "meneer [naam] en mevrouw [naam]"],
  ["a title before a trade in small letters", "dhr bakker belde", "dhr [naam] belde"],
  ["a role", "moeder sharona en cliënt Jawad", "moeder [naam] en cliënt [naam]"],
  ["a role and a comma", "de bewindvoerder, Van Dongen, zegt nee", "de bewindvoerder, [naam], zegt nee"],
  ["a kin word before an ordinary word", "zijn zusje Roos en halfbroer Storm", "zijn zusje [naam] en halfbroer [naam]"],
  ["initials and prefixes", "V. da Silva Lopes en r. van t hof", "[naam] en [naam]"],
  ["initials alone", "R.S. wil niet, maar R. wil wel", "[naam] wil niet, maar [naam] wil wel"],
  ["the surname first", "Jansen, P.J. heeft bezwaar", "[naam] heeft bezwaar"],
  ["two surnames", "mevrouw de Vries-van den Berg", "mevrouw [naam]"],
  ["a name list, in small letters", "gökhan moet terugbetalen", "[naam] moet terugbetalen"],
  ["a name list, at the start", "Krzysztof had een ongeval", "[naam] had een ongeval"],
  ["a capital in the sentence on a word that is a name too", "wil je Wil bellen als je wil?", "wil je [naam] bellen als je wil?"],
  ["a capital on a word that no list knows", "het gaat om Shaniqualee", "het gaat om [naam]"],
  ["several names by three communities", "Nguyen Thi Hoa, Tesfay Gebremedhin en Wensley Kromodihardjo", "[naam], [naam] en [naam]"],
  ["a possessive", "Kevins moeder en Anna's broer", "[naam] moeder en [naam]'s broer"],
  ["a greeting", "Hoi Mark, is er nieuws?", "Hoi [naam], is er nieuws?"],
  ["a greeting in small letters", "hi sanne ff snel", "hi [naam] ff snel"],
  ["a signature on the next line", "Met vriendelijke groet,\nHanneke de Wit\nklantmanager", "Met vriendelijke groet,\n[naam]\nklantmanager"],
  ["a signature on the same line", "bel mij gr bianca", "bel mij gr [naam]"],
  ["a reply header", "Van: Jansen, Petra\nAan: Karim Bouali\nOnderwerp: stuk", "Van: [naam], [naam]\nAan: [naam]\nOnderwerp: stuk"],
  ["a mention", "@Fatima kun jij kijken?", "@[naam] kun jij kijken?"],
  ["a slash beside a name", "Bas/Guus: zie bijlage", "[naam]/[naam]: zie bijlage"],
  ["a verb that only persons have", "Mees zegt dat het niet kan", "[naam] zegt dat het niet kan"],
  ["the same word as a name elsewhere", "Collega Bos belde. Bos komt later.", "Collega [naam] belde. [naam] komt later."],
  ["a nickname", "ze noemen hem Rooie Sjon", "ze noemen hem [naam]"],
  ["a first name before a surname that is a word", "bel Rob Scholtens of Wendy Kast", "bel [naam] of [naam]"],
  ["a surname first, as Teams writes it", "[10:02] Verhulst, Marloes\nkun jij bellen?", "[10:02] [naam], [naam]\nkun jij bellen?"],
  ["the field of a form", "Naam: p. v.d. kolk - smit\nHulpvraag: trap", "Naam: [naam] - [naam]\nHulpvraag: trap"],
  ["a pet name", "ik word gek van Henkie.", "ik word gek van [naam]."],
  ["small words around a first name", "wil jij met mark even overleggen", "wil jij met [naam] even overleggen"],
  ["initials of two letters", "Tj. de Haan en Th. Bos", "[naam] en [naam]"],
  ["an initial as surname", "mw vd K. en Noor van der L. komen", "mw [naam] en [naam] komen"],
  ["initials under a mail", "ik regel het\ngr PvdB", "ik regel het\ngr [naam]"],
  ["what is theirs", "Sem z'n moeder en K. zijn paspoort", "[naam] z'n moeder en [naam] zijn paspoort"],
  ["a place in the sentence stays", "mevrouw Jansen uit Utrecht", "mevrouw [naam] uit Utrecht"],
];

/** Words that are names as well, and names that speak of nobody. */
const LEAVES = [
  "De koning van het bos, een boer en een bakker.",
  "Hoop doet leven, maar storm en wind niet.",
  "Roos en linde staan in de tuin.",
  "Rijk word je er niet van, groot gelijk.",
  "wit goed via de bijzondere bijstand, max 3 stuks",
  "Vroeg of laat komt het goed. Wil je dat doen? Ben ik te laat?",
  "mw wil niet, dhr vroeg om uitstel",
  "Mevrouw kan dat zelf niet.",
  "een man van de kerk en een mevrouw van de gemeente",
  "Wet Mulder, wet Poortwachter en Wet Van Dam",
  "syndroom van Asperger, Korsakov, Down en Huntington",
  "Werk en Inkomen, de Raad voor de Kinderbescherming en het Leger des Heils",
  "Albert Heijn, Vodafone en Veilig Thuis",
  "Jan Modaal krijgt niets, en dat is geen jip-en-janneketaal.",
  "in de Schilderswijk, op Terschelling en in Bergen op Zoom",
  "Het Rijk betaalt, de Belastingdienst niet.",
  "Zij zegt: 'Dat kan niet', en 'Wij zijn er niet van'.",
  "Beste collega's, geachte mevrouw, heer,",
  "MET SPOED: HELP DEZE VROUW",
  "art. 35 Pw, Wlz en Zvw, WSNP en MDO",
  "maandag 3 mei en in augustus",
  "Met groet,\nTeam Schuldhulp",
  "Dr. Leo Kannerhuis heeft plek, de mevrouw van Toeslagen ook",
  "bijlage A t/m F. Advies: geen inzet bij kliniek A en B. Uw keuze.",
  "Leuke stap. Inzake pgb: alles is binnen. Collega's zijn ziek.",
  "de RvdK, het CvB en VoorZorg",
  "pleegzorg in het Nederlands of het Tigrinya",
];

describe("names", () => {
  for (const [why, input, expected] of TAKES) it(`takes them by ${why}: “${input}”`, () => assert.equal(redact(input), expected));
  for (const text of LEAVES) it(`leaves “${text}” as it is`, () => assert.equal(redact(text), text));
});
