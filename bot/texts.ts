// Every fixed Dutch sentence that is not content: what the bot says around the library's own words.
import type { Groep, Toon } from "./library/schemas.ts";
import type { Duim } from "./storage/contracts.ts";

export const NAAM = "Mag Niet Bestaat Niet";

export const GROEP_TITEL: Record<Groep, string> = {
  "regels-en-recht": "Regels en recht",
  "loket-en-bevoegdheid": "Loket en bevoegdheid",
  "geld-en-capaciteit": "Geld en capaciteit",
  "beeld-van-het-gezin": "Beeld van het gezin",
  "uitstel-en-voorwaarden": "Uitstel en voorwaarden",
  "risico-en-geschiedenis": "Risico en geschiedenis",
};

export const TOON_TITEL: Record<Toon, string> = { luchtig: "Luchtig", zakelijk: "Zakelijk", scherp: "Scherp" };
export const TOON_KNOP: Record<Toon, string> = { luchtig: "Luchtiger", zakelijk: "Zakelijker", scherp: "Scherper" };
export const KRACHT: Record<"moet" | "kan", string> = { moet: "Moet: een plicht", kan: "Kan: mag, hoeft niet" };

export const answerTexts = {
  hoofdvraag: "Mag het niet, kan het niet, of wil je het niet?",
  disclaimer: "Dit is een hulpmiddel, geen juridisch advies. Laat een besluit toetsen door iemand die erover gaat.",
  partijOnbekend: "Ik weet nog niet wie nee zei. Let op: de Awb en de meeste van deze gronden gelden alleen tegen de overheid.",
  geenGrond: (reden: string): string => `Hier vond ik geen grond. ${reden}`.trim(),
  geenGrondTegen: (partij: string): string =>
    `Tegen deze partij (${partij}) vond ik bij dit nee en dit onderwerp geen grond in de wet. De ladder hieronder is dan je beste weg.`,
  concept: (titel: string): string =>
    `Herkend als ‘${titel}’. Hier heb ik nog geen weerwoord bij. Wat bijna altijd helpt: vraag door tot je weet of het niet mag, niet kan of niet gewild is, en vraag om het antwoord op papier.`,
  bewijs: (zin: string): string => `Lijkt op: “${zin}”`,
  zeker: (kans: number): string => (kans >= 90 ? `Zeker (${Math.min(kans, 99)}%)` : kans >= 75 ? `Vrij zeker (${kans}%)` : `Waarschijnlijk (${kans}%)`),
  gekozen: "Door jou gekozen",
  meer: "Ik hoor meer dan één nee. Begin bij dit; het andere staat hieronder.",
  ook: (titel: string): string => `Ook gehoord: ${titel}`,
  bron: (bronnen: readonly string[]): string => `Bron van dit weerwoord: ${bronnen.join("; ")}.`,
  nagekeken: (datum: string): string => `Nagekeken op ${formatDate(datum)}.`,
  gecontroleerd: (peildatum: string, gecontroleerd: string): string => `Wettekst van ${formatDate(peildatum)}, gecontroleerd op ${formatDate(gecontroleerd)}`,
  naTeKijken: (peildatum: string): string => `Let op: tekst van ${peildatum.slice(0, 4)}, nog na te kijken.`,
  hefboom: "Hefboom: deze plicht ligt bij een ander dan wie nu nee zegt. Ga daarmee naar die ander.",
};

export const cardTexts = {
  klinktAls: "Klinkt als",
  zegDit: "Zeg bijvoorbeeld",
  vraagTerug: "Vraag terug",
  andere: "Een andere",
  gronden: "Wat zegt de wet?",
  ladder: "Naar wie nu?",
  kloptNiet: "Klopt niet",
  wieZeiNee: "Wie zei nee?",
  onderwerp: "Waar gaat het over?",
  anderOnderwerp: "Toon voor dit onderwerp",
  grens: "Grens",
  voorwaarden: "Geldt als",
  letOp: "Let op",
  terecht: "Wanneer de ander gelijk heeft",
  dan: "Doe dan dit",
  nu: "Nu",
  wanneer: "Wanneer",
  nietAls: "Niet als",
  meenemen: "Neem mee",
  wachten: "Wachten",
  contact: "Bij ons",
  hogerStap: "Deze stap is al geprobeerd",
  formeel: "De formele weg",
  keuzeTitel: "Welk nee is het?",
  keuzeUitleg: "Ik twijfel. Tik aan wat het meest lijkt op wat je hoorde.",
  welDan: "Welk nee was het dan?",
  welDanUitleg: "Tik aan wat je wel hoorde. Staat het er niet bij? Zoek dan zelf bij een groep.",
  geenVanDeze: "Geen van deze",
  zoekZelf: "Zoek zelf",
  zoekZelfUitleg: "Kies een groep. Dan zie je welke vormen van nee daarbij horen.",
  onbekendTitel: "Hier herken ik geen weigering in",
  onbekendUitleg:
    "Dat kan kloppen: misschien zei niemand nee. Zei iemand wel nee? Typ dan zo letterlijk mogelijk wat er gezegd werd, of zoek zelf bij een van deze groepen.",
  onbekendDialoog: "Dat kan kloppen: misschien zei niemand nee. Zei iemand wel nee? Zoek dan zelf bij een van deze groepen.",
  groepUitleg: "Tik aan wat het meest lijkt op wat je hoorde.",
  groepLeeg: "In deze groep staat nog niets.",
  bladeren: "Zelf bladeren",
  andereGroepen: "Andere groepen",
  gevaarTitel: "Eerst veiligheid",
  gevaarUitleg: "Dit klinkt als acuut gevaar. Bel eerst. Het weerwoord komt later.",
  gevaarVergis: "Vergis ik me? Typ dan alleen wat er als nee gezegd werd.",
  opSpraak: "Lees de wettekst",
};

/** Why an answer was (not) of use, by what it is stored as. */
export const REDENEN = {
  op: { "goede-zin": "Goede zin", "wet-helpt": "De wet helpt", "weet-naar-wie": "Ik weet naar wie" },
  neer: {
    "ander-nee": "Het was een ander nee",
    "past-niet": "Past niet bij dit gezin",
    "te-scherp": "Te scherp",
    "te-lang": "Te lang",
    "wet-klopt-niet": "De wet klopt niet",
  },
} as const satisfies Record<Duim, Record<string, string>>;

export const gezinTexts = {
  vraag: "Heb jij het gezin gesproken, en staat het erachter?",
  knoppen: { ja: "Ja", "nog-niet": "Nog niet", "wil-niet": "Het wil dit niet" },
  advies: {
    ja: "Mooi. Zeg erbij wat het gezin zelf wil, in hun eigen woorden. Dat is je sterkste argument.",
    "nog-niet": "Praat eerst met het gezin, voordat je hogerop gaat. Vraag wat zij zelf willen en of jij dit namens hen mag vragen.",
    "wil-niet": "Staat het gezin er niet achter, zoek dan geen uitzondering voor dit plan. Vraag wat het gezin wél wil, en ga daarvoor.",
  },
} as const;

export const chatTexts = {
  afpellen: "Afpellen",
  deel: "Deel met collega",
  gedeeld: "De kaart staat hieronder. Stuur hem door met ⋯ en dan Doorsturen.",
  duim: { op: "👍 Nuttig", neer: "👎 Niet nuttig" },
  bedankt: "Bedankt. Wil je zeggen waarom? Dat hoeft niet.",
  bedanktReden: "Bedankt, ik heb het genoteerd.",
  meer: "Meer, alleen voor mij",
  meerKeuze: "Kies zelf, alleen voor mij",
  openbaarKeuze: (titels: readonly string[]): string => `Ik twijfel. Is het: ${titels.join(", of: ")}?`,
  geenContext: "Ik weet niet meer waar dat over gaat. Na een half uur vergeet ik het. Typ opnieuw wat er gezegd werd.",
  naGevaar: "Eerst veiligheid. Bel 112 bij direct gevaar, of Veilig Thuis: 0800-2000. Daarna help ik je verder met het nee.",
  naKeuze: "Tik eerst aan welk nee het is. Dan kan ik verder.",
  graagGedaan: "Graag gedaan. Hoor je nog een nee? Typ het hier.",
  gestopt: "Goed, we stoppen hier. Typ een nieuw nee wanneer je wilt.",
  viaMeer: "Druk op ‘Meer, alleen voor mij’ op de kaart. Daar kan dat, en alleen jij ziet het.",
  alleenPersoonlijk: "Dat doe ik alleen in een gesprek tussen ons tweeën. Open een chat met mij en typ het daar.",
  invoegen: "Zet in mijn bericht",
  invoegenGrond: (artikel: string): string => `Zet in mijn bericht: ${artikel}`,
  kopieer: "Kopieer",
  kopieerUitleg: "Selecteer de tekst hieronder en kopieer hem.",
  kopieerLabel: "Tekst om te kopiëren",
  terug: "Terug",
  dialoogTitel: "Geef weerwoord",
  lezenVraag: "Wat werd er gezegd?",
  lezenKnop: "Geef weerwoord",
};

export const reminderTexts = {
  knop: "Herinner me over een week",
  gezet: (datum: string): string => `Ik herinner je op ${datum} aan deze stap.`,
  af: "Toch niet",
  afgezet: "Goed, ik herinner je niet.",
  alWeg: "Die herinnering was er al niet meer.",
  afMislukt: "De herinnering is niet weggehaald: de opslag is even niet bereikbaar. Probeer het straks opnieuw.",
  weg: "Je vroeg me je aan een stap te herinneren. Dat stuk van de bibliotheek bestaat niet meer. Typ opnieuw wat er gezegd werd.",
  mislukt: "De herinnering is niet gezet: de opslag is even niet bereikbaar. Probeer het straks opnieuw.",
  wanneer: "Wanneer wil je dat ik je herinner? Typ bijvoorbeeld ‘herinner me over een week’, of ‘herinner me vrijdag’.",
  waaraan: "Ik weet niet aan welke stap. Typ eerst wat er gezegd werd; dan kan ik je eraan herinneren.",
  kaart: (titel: string): string => `Je vroeg me je hieraan te herinneren: ${titel}`,
  hoeGingHet: "Hoe ging het? Is deze stap gezet, kijk dan wat de volgende is.",
};

export const editorialTexts = {
  knop: "Stuur in voor de redactie",
  titel: "Dit stuur je in",
  uitleg:
    "De redactie leest deze zin om de bibliotheek beter te maken. Namen en nummers haalde ik zo goed mogelijk weg: kijk of er echt niets meer in staat dat naar iemand wijst. Je naam gaat niet mee. De zin wordt bewaard, meestal een jaar. Met ‘vergeet mij’ verdwijnt hij van de lijst; heeft de redactie hem al overgenomen, dan blijft hij daar staan.",
  ja: "Ja, stuur in",
  nee: "Nee, niet insturen",
  vraag: "Welke zin wil je insturen? Typ alleen wat er als nee gezegd werd, zonder namen.",
  label: "De zin",
  laatZien: "Laat eerst zien",
  ingestuurd: "Dank je wel. De redactie kijkt ernaar.",
  nietIngestuurd: "Goed, er is niets ingestuurd.",
  mislukt: "Insturen lukte niet: de opslag is even niet bereikbaar. Er is niets bewaard. Probeer het straks opnieuw.",
};

export const afpelTexts = {
  titel: "Afpellen",
  stap: (nummer: number, van: number): string => `Vraag ${nummer} van ${van}`,
  over: (aantal: number): string =>
    aantal === 0 ? "Er past nu geen grond meer." : aantal === 1 ? "Er past nog één grond." : `Er passen nog ${aantal} gronden.`,
  terug: "Terug",
  opnieuw: "Opnieuw",
  naarKaart: "Terug naar het weerwoord",
  klaar: "Jouw argument",
  klaarUitleg: "Vul in wat tussen [ ] staat, zonder namen. Lees het na: het is jouw brief, niet die van mij.",
  aanleiding: "Waarom ik schrijf",
  aanhef: "Beste [vul in: functie], op [vul in: datum] hoorde ik: ‘[vul in: het nee, letterlijk]’. Wil je daar nog één keer naar kijken?",
  genoemd: (artikel: string): string => `Je noemde artikel ${artikel}.`,
  hefboom: "Deze plicht ligt bij [vul in: gemeente of zorgverzekeraar]. Daar vraag ik het tegelijk. Aan jou vraag ik wat er tot die tijd wel kan.",
  bedoeling: "Waar de regel voor is",
  ruimte: "Waar de ruimte zit",
  gevolgen: "Wat er gebeurt als we niets doen",
  vraag: "Wat ik vraag",
  ook: "Past ook",
  grond: (titel: string, kern: string, link: string): string => `${titel}: ${kern} (${link})`,
  gevraagdOnbekend: "Ik vraag je om een schriftelijk antwoord: wat is het besluit, op welke regel steunt het, en wie mag een uitzondering maken?",
  opent: "Zo gebruik je het",
};

export const searchTexts = {
  niets: "Niets gevonden. Probeer een ander woord.",
};

export const botTexts = {
  welkom: [
    `Hoi, ik ben ${NAAM}. Hoor je een nee waar een gezin mee vastzit? Typ wat er gezegd werd, of plak het bericht hier.`,
    "Je krijgt van mij: een zin om terug te zeggen, een vraag, de plek in de wet waar ruimte zit, en naar wie je nu gaat.",
  ],
  welkomPrivacy:
    "Wat ik bewaar: niets van wat je typt, behalve een zin die je zelf instuurt. Namen en nummers haal ik zo goed mogelijk weg voordat ik lees. Ik tel welk nee er voorkwam, zonder je naam. Een half uur onthoud ik waar we waren; je duimen, je toon en een herinnering bewaar ik onder een code. Na meestal een jaar is het weg. Ik laat niemand zien wat jij vraagt. Je bericht blijft wel in deze Teams-chat staan, dus schrijf liever geen namen. Typ ‘mijn gegevens’ of ‘vergeet mij’ wanneer je wilt.",
  welkomOpenbaar:
    "Noem mij met @ en zet het nee erachter. Hier antwoord ik kort; wat je daarna alleen zelf wilt zien, opent voor jou alleen. Iedereen hier leest je bericht mee, dus schrijf geen namen. Ik bewaar niet wat je typt. In een gesprek met mij alleen lees je wat ik wel bewaar.",
  welkomVoorbeeld: "Probeer bijvoorbeeld: “dan moet ik het voor iedereen doen”.",
  helpTitel: "Zo werkt het",
  help: [
    "Typ of plak het nee dat je hoorde, kort of lang. Ik zeg wat het is en wat je ertegenover zet.",
    "Op de kaart kun je een andere zin vragen, een andere toon, de wet openklappen, zien naar wie je nu gaat, of zeggen dat het niet klopt.",
    "Ik geef geen juridisch advies en ik bedenk geen tekst: alles is door mensen geschreven en nagekeken.",
    "Typ ‘mijn gegevens’ om te zien wat ik over jou bewaar, of ‘vergeet mij’ om dat te wissen.",
    "Is er nu gevaar? Bel 112. Denkt iemand aan zelfdoding? Bel 113 of 0800-0113. Veilig Thuis: 0800-2000.",
  ],
  leeg: "Ik zie geen tekst. Typ wat er gezegd werd, bijvoorbeeld: “dat schept een precedent”.",
  alleenBijlage: "Ik kan alleen tekst lezen, geen kaart, plaatje, bestand of spraakbericht. Typ wat er gezegd werd.",
  teLang: (max: number): string =>
    `Je bericht is erg lang. Ik heb de eerste ${max.toLocaleString("nl-NL")} tekens gelezen. Plak liever alleen het stuk met het nee.`,
  fout: "Er ging bij mij iets mis. Je bericht is niet bewaard. Probeer het zo nog eens.",
  verlopen: "Deze kaart is van een oudere versie en werkt niet meer. Begin opnieuw met wat er gezegd werd.",
};

const MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

/** The day it is in the Netherlands at a time (ms), as `2026-07-01`. */
export const dayInNetherlands = (at: number): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(at);

/** `2026-07-01` as `1 juli 2026`. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${Number(day)} ${MAANDEN[Number(month) - 1]} ${year}`;
}

const GELDT_TEGEN: Record<string, string> = {
  bestuursorgaan: "overheid",
  corporatie: "woningcorporatie",
  verhuurder: "verhuurder",
  zorgaanbieder: "zorgaanbieder",
  verzekeraar: "zorgverzekeraar",
  school: "school",
  leverancier: "energie- of waterbedrijf",
  ieder: "iedereen",
};

export const pageTexts = {
  nav: { proberen: "Proberen", bibliotheek: "Bibliotheek" },
  navigatie: "Pagina’s",
  naarInhoud: "Ga naar de inhoud",
  vraagLabel: "Wat werd er gezegd?",
  vraagVoorbeeld: "Dan moet ik het voor iedereen doen.",
  vraagUitleg: "Typ het nee zoals je het hoorde, of plak het bericht. Er wordt niets van bewaard. Met Ctrl + Enter verstuur je.",
  vraagKnop: "Geef weerwoord",
  antwoord: "Antwoord",
  zonderScript: "Deze pagina heeft JavaScript nodig. De bibliotheek werkt ook zonder.",
  zoekLabel: "Zoek in titels, dooddoeners en wetsartikelen",
  zoekKnop: "Zoeken",
  gevonden: (aantal: number): string => (aantal === 0 ? "Niets gevonden" : `${aantal} gevonden`),
  soort: { routine: "nee", dooddoener: "dooddoener", grond: "grond" },
  terug: "Terug naar de bibliotheek",
  alles: "De hele bibliotheek op één pagina (om te printen)",
  allesTitel: "De hele bibliotheek",
  allesUitleg: (aantal: number, versie: string): string => `${aantal} manieren om nee te zeggen, en wat je ertegenover zet. Versie ${versie}.`,
  gronden: "De gronden",
  ladders: "De ladders",
  rendement: "Wat niets doen kost",
  rendementUitleg: "Kerncijfers uit één voorbeeldgemeente, 2011. Altijd indicatief: nooit wat dit gezin zal opleveren.",
  indicatief: "indicatief",
  bedrag: (bedrag: number | null): string => (bedrag === null ? "geen bedrag," : `€ ${bedrag.toLocaleString("nl-NL")}`),
  wieWint: (betaalt: readonly string[], wint: readonly string[]): string =>
    `Betaalt: ${betaalt.join(", ")}. Wint: ${wint.length > 0 ? wint.join(", ") : "niemand ontvangt dit als geld"}.`,
  dooddoeners: "Concurrerende dooddoeners",
  voorbeeld: "Voorbeeld (verzonnen)",
  wettekst: "Wettekst van",
  geldtTegen: (partijen: readonly string[]): string => `geldt tegen: ${partijen.map((partij) => GELDT_TEGEN[partij] ?? partij).join(", ")}`,
  nietGevonden: "Deze pagina bestaat niet.",
  aanmelden: "Even aanmelden…",
  aanmeldenMislukt:
    "Aanmelden lukt niet. Open deze pagina als tabblad in Teams, met je werkaccount. Lukt het dan nog niet? Vraag je beheerder of jij toegang hebt.",
  ongeldig: "Dit verzoek is niet te lezen. Ververs de pagina en probeer het opnieuw.",
};

export const ownDataTexts = {
  toelichting:
    "Dit is alles wat de bot over jou bewaart. Wat je typte staat er niet bij, behalve een zin die je zelf instuurde: de rest bewaart de bot niet. Je berichten in Teams zelf vallen onder de regels van je organisatie.",
  aanbod: "Alles wat ik over jou bewaar, als bestand. Mag ik het in jouw OneDrive zetten?",
  geschreven: "Het bestand staat in jouw OneDrive.",
  geweigerd: "Goed, dan zet ik niets neer.",
  mislukt: "Het bestand kon niet worden gemaakt. Er is niets verloren. Probeer het zo nog eens.",
  niets: "Ik bewaarde niets over jou.",
  vergeten: (aantallen: Record<string, number>): string =>
    `Ik heb je vergeten. Verwijderd: ${Object.entries(aantallen)
      .filter(([, aantal]) => aantal > 0)
      .map(([soort, aantal]) => `${soort}: ${aantal}`)
      .join(", ")}. Wat je in deze chat typte, staat nog wel in Teams zelf.`,
  vergetenMislukt: "Het verwijderen is niet gelukt: de opslag is even niet bereikbaar. Er is nog niets verwijderd. Probeer het straks opnieuw.",
};
