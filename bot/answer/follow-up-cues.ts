// For a short message about an answer that is no known phrase: what its words most likely ask. Asked only in a conversation that has an
// answer, and only when the recogniser hears no refusal in it; so a cue may be broad.
import { fold, tokenise } from "../recognition/normalise.ts";
import type { FollowUp } from "./follow-up.ts";
import { daysIn } from "./reminder-words.ts";

const LONGEST_WORDS = 10;
const LONGEST = 80;

/** In this order: "schrijf de mail wat zakelijker" asks for the mail first, and "stuur me een mail over een week" for a reminder. */
const CUES: readonly [RegExp, FollowUp][] = [
  [
    /\b(?:seintje|reminder|her+in\w*|porren|ping me|terugbellen|helpen denken|wekker\w*|onthouden|piep me|alarm|op terug|nog eens vragen|vraag .{1,20} nog eens)\b/u,
    { soort: "herinner", dagen: null },
  ],
  [
    /\b(?:mail\w*|brief\w*|uitwerk\w*|uitschrij\w*|op papier|redenering|onderbouw (?:het|dit|m)|schrijf .{1,20} uit|stap voor stap uit|verhaal van|argument\w*|afpel\w*|werk .{1,20} uit|tik .{1,20} uit|concept\w*)\b/u,
    { soort: "afpellen" },
  ],
  [
    /\b(?:snapt|begrijpt|begreep|snapte) (?:me|mij|het|m) (?:verkeerd|niet)\b|\b(?:er ?naast|slaat nergens op|niet mijn vraag|heel anders|ging niet over|gaat niet over|bedoelde? (?:ik )?niet|verkeerd\w*|klopt (?:er )?(?:niet|niks))\b/u,
    { soort: "klopt-niet" },
  ],
  [
    /\b(?:daarboven|hoger\w*|omhoog|ge?escaleerd|trede|doorzettingsmacht|volgende trede|stap verder|erboven|boven (?:hem|haar|hen)|al geprobeerd|al gedaan|hielp niet|hielp niks|zegt ook nee)\b/u,
    { soort: "hoger" },
  ],
  [/\b(?:wet|wetten|wettekst\w*|wets\w*|artikel\w*|juridisch\w*|onderbouwing|beroepen|recht op|jurisp\w*|op grond waarvan)\b/u, { soort: "wet" }],
  [
    /\b(?:bij wie|naar wie|met wie|aan wie|wie (?:kan|moet|gaat|is|bel|mail|beslist)|waar kan ik|waar moet ik|volgende stap|waar begin ik|hoe pak ik|als eerste|wat nu|hoe verder|en nu|neerleggen|aankloppen|bezwaar|klacht)\b/u,
    { soort: "ladder" },
  ],
  [
    /\b(?:zacht\w*|milder\w*|knipoog|gezellig\w*|grap\w*|humor|minder (?:aanvallend|hard|scherp|fel|bot)|te (?:hard|bot|scherp|fel|direct|aanvallend)|vriendelijk\w*|aardig\w*|luchtig\w*|lief|lichter)\b/u,
    { soort: "toon", toon: "luchtig" },
  ],
  [
    /\b(?:zakelijk\w*|ambtelijk\w*|professione\w*|formel\w*|formeel|nett\w*|beleidstaal|droger|emotie|feit\w*|amicaal|serieu\w*|te (?:los|grappig|flauw|populair))\b/u,
    { soort: "toon", toon: "zakelijk" },
  ],
  [
    /\b(?:fell\w*|stevig\w*|hard\w*|pit|pittig\w*|soft|slap|direct\w*|tanden|klemzetten|gestrekt\w*|minder lief|scherp\w*|strenger|krachtig\w*|te (?:lief|zacht|braaf|netjes))\b/u,
    { soort: "toon", toon: "scherp" },
  ],
  [
    /\b(?:alternatie\w*|ander\w*|volgende|nog (?:een|eentje|wat|meer)|optie\w*|keuze\w*|variant\w*|beter\w*|niks voor mij|past niet bij mij)\b/u,
    { soort: "andere" },
  ],
  [/\b(?:\w*dank\w*|bedn\w*|thanks|thx|thnx|toppie|ga ik proberen|gebruik ik|merci|held|top|mooi|super|fijn|goud|helpt|prima)\b/u, { soort: "bedankt" }],
];

const FAMILY: readonly [RegExp, FollowUp][] = [
  [
    /\b(?:wil|willen|wilt|durft|durven) .{0,25}\b(?:niet|geen)\b|\b(?:staan?|staat) er ?niet ?achter\b|\bgezin (?:weigert|is tegen)\b/u,
    { soort: "gezin", gezin: "wil-niet" },
  ],
  [
    /\b(?:nog (?:niet|doen|spreken|bellen)|moet (?:ik )?nog|morgen|straks|twijfel\w*|niet te pakken|nog nooit|deze week)\b|^nee\b/u,
    { soort: "gezin", gezin: "nog-niet" },
  ],
  [
    /^(?:ja|jazeker|jawel|zeker|yes|klopt)\b|\b(?:staan?|staat) er ?(?:helemaal )?achter\b|\b(?:mee eens|akkoord|besproken)\b/u,
    { soort: "gezin", gezin: "ja" },
  ],
];

/** @param familyAsked whether the question about the family is open */
export function cueIn(text: string, familyAsked: boolean): FollowUp | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = tokenise(fold(text).replaceAll("'", " "));
  if (tokens.length === 0 || tokens.length > LONGEST_WORDS) return undefined;
  const plain = tokens.join(" ");
  const found = [...(familyAsked ? FAMILY : []), ...CUES].find(([pattern]) => pattern.test(plain))?.[1];
  return found?.soort === "herinner" ? { soort: "herinner", dagen: daysIn(tokens) } : found;
}
