// What people type to go on about an answer, as whole messages. Written from what professionals were seen to type; add freely, but never
// something that can also be a refusal: a test holds these against every sentence of the library.
import type { Toon } from "../library/schemas.ts";
import type { Gezin } from "./state.ts";

/** Each line is one message, without the words that may stand around it (see `AROUND`). */
export const PHRASES = {
  andere: `
    andere | ander | anders | een andere | andre | andere zin | andere dooddoener | ander weerwoord | ander antwoord | nog een | nog eentje | nog 1 | eentje | er nog een
    nog zo eentje | volgende | iets anders | een betere | betere | meer | er meer | deze vind ik niks | een andere geven | kunt u een andere geven | doe maar een andere | doe maar een ander | niet zo sterk nog een | nog andere | nog eens`,
  wet: `
    de wet | wet | zegt de wet | zegt de wet hierover | zegt de wet erover | zegt de wet daarover | welke wet | welke wet is dat | welk artikel | welk artikel is dat | het artikel
    wettekst | juridisch | juridisch gezien | de gronden | gronden | grond | de grond | is de grond | uitzonderingsgrond | uitzonderingsgronden | een wetsartikel | wetsartikel
    staat dat in de wet | waar staat dat | mag dat wel | mag dat zomaar | mag dat | op basis waarvan | klopt dat juridisch | zijn mijn rechten | mijn rechten | zijn onze rechten | wetsartikelen`,
  ladder: `
    naar wie | naar wie nu | naar wie moet ik | naar wie moet ik nu | naar wie kan ik | naar wie ga ik | naar wie toe | wie nu | wie bel ik | wie moet ik bellen | wie kan ik bellen | bij wie moet ik zijn
    moet ik nu doen | moet ik nu | moet ik doen | kan ik doen | kan ik nu doen | doe ik nu | nu | hoe nu verder | hoe verder | verder nu | en dan | escaleren | de ladder | ladder
    wie is hoger | wie gaat hierover | wie gaat daarover | naar welke baas moet ik | volgende stap | kan ik bezwaar maken | bezwaar | bezwaar maken | klacht indienen | klacht | een klacht indienen
    ombudsman | de ombudsman | de formele weg | formele weg`,
  hoger: `
    hogerop | hoger | stap hoger | heb ik al gedaan | dat heb ik al gedaan | al gedaan | dat heb ik al geprobeerd | heb ik al geprobeerd | werkt niet | als dat niet werkt | lukte niet
    dat lukte niet | als dat niet lukt | die zegt ook nee | zij zegt ook nee | hij zegt ook nee | nog steeds nee | ze zeggen nog steeds nee | weer nee | die zei ook nee`,
  "klopt-niet": `
    klopt niet | dat klopt niet | dit klopt niet | het klopt niet | dat is het niet | dit is het niet | dat is hem niet | dat is m niet | verkeerd | verkeerde | fout | fout herkend | dat bedoel ik niet
    dit is niet wat ze zei | dat zei ze niet | dat zei hij niet | dat zeiden ze niet | nee iets anders | je begrijpt me verkeerd | slaat nergens op | dit slaat nergens op | ander nee | een ander nee | niet goed`,
  afpellen: `
    afpellen | afpelen | verder met afpellen | doorgaan met afpellen | pel af | pel het af | pel dit af | pel maar af | verder | ga verder | mail maken | schrijf een mail | schrijf de mail | maak er een mailtje van
    maak er een mail van | maak een argument | argument | dat voor me uitschrijven | help me met de mail | mail | mailtje | brief | een brief | schrijf een brief | maak een brief`,
  deel: `
    deel | delen | deel dit | deel met collega | deel met een collega | deel met mijn collega | doorsturen | stuur door | stuur naar collega | stuur naar een collega | ik dit delen | dit delen | ik dit doorsturen | dit doorsturen`,
  bedankt: `
    bedankt | dank | dank je | dank je wel | dankjewel | dankje | dank u | thanks | thx | top | top dankje | super | ok | oke | prima | fijn | helder | duidelijk | mooi | goed | goeie | goed zo | goed punt | merci | hier kan ik wat mee | hebbes`,
  stop: `
    stop | stoppen | klaar | opnieuw | terug | begin opnieuw | laat maar | laat maar zitten | stop ermee`,
} as const;

export const TONE_PHRASES: Record<Toon, string> = {
  zakelijk: `
    zakelijk | zakelijker | zakelijke | zakelijke zin | zakelijke toon | netter | formeler | formeel | te flauw | te grappig | zonder grapje | zonder grap | serieuzer | serieus`,
  scherp: `
    scherp | scherper | scherpe | scherpe zin | scherpe toon | harder | steviger | pittiger | pittig | feller`,
  luchtig: `
    luchtig | luchtiger | luchtige | luchtige zin | luchtige toon | zachter | vriendelijker | milder | te scherp | minder scherp | te brutaal | te hard | te fel`,
};

/** Answers to the question whether the family was spoken to; read only while it is asked. */
export const FAMILY_PHRASES: Record<Exclude<Gezin, "vraag">, string> = {
  ja: `
    ja | ja hoor | jazeker | zeker | ja gesproken | gesproken | ja staan erachter | staan erachter | staat erachter | het gezin staat erachter | gezin staat erachter | ze staan erachter | ze staan er achter
    ze willen het zelf | ze willen het | ja en ze staan erachter | heb ik gesproken | ja klopt | ja allebei | ja en ja | ja ze staan erachter | ja ze staan er achter | ja ze willen het zelf | ja ze willen dit zelf | ja dat willen ze | heb ze gesproken | ja heb ze gesproken | ja gisteren | ja vanmorgen | ja vanmorgen nog | jawel | yes | ja moeder wil het ook | ja ze staan er helemaal achter | ja helemaal`,
  "nog-niet": `
    nee | nee nog niet | nog niet | nog niet gesproken | nee nog niet gesproken | niet gesproken | heb ik nog niet gesproken | moet ik nog doen | moet nog | nee moet nog | nee ik heb ze nog niet gesproken | ik heb ze nog niet gesproken | heb ze nog niet gesproken | nog niet morgen | nee nog niet morgen | nee dat moet nog | nee hoor | nee nog niet hoor | nog niet doe ik morgen | nog niet doe ik nog | nee bel ze vanmiddag | nee ga ik doen | nee ga ik nog doen`,
  "wil-niet": `
    het gezin wil dit niet | gezin wil het niet | gezin wil dit niet | moeder wil niet | vader wil niet | nee ze durven niet | ze durven niet | het gezin staat er niet achter | nee ze willen geen bezwaar | nee het gezin wil dit niet | nee ze willen het niet | nee ze willen dit niet | het gezin wil het niet | gezin wil niet | wil niet | willen niet | ze willen niet | ze willen het niet | ze willen dit niet | staan er niet achter | ze staan er niet achter | staat er niet achter`,
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words that may stand around a phrase: they ask nicely, or only begin a sentence. */
export const AROUND = {
  before: words(
    "en nee ok oke ja nog geef doe mag ik heb je kan kun het wil jij mij me graag liever eens even iets wat een beetje tikje dan toch nou hm oh sorry dus svp aub wie top super fijn",
  ),
  after: words("graag aub a u b alsjeblieft alstublieft even dan eens nu hoor maar dus svp mag wel ook please er hierover erover daarover"),
};
