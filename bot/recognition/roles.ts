// What somebody who is named in a sentence does there: says no, is asked, or only stands by. Word order and little words tell.

/**
 * - `speaks`: says, writes, wants, refuses ("volgens de corporatie", "bij Burgerzaken hoor ik", "zegt de klantmanager")
 * - `acts`: is the subject of the sentence
 * - `asked`: got the question ("ik vroeg Veilig Thuis", "een aanvraag bij het UWV")
 * - `aside`: goal, owner or benefit of something ("naar de gemeente", "het scheelt de verzekeraar", "een brief van school")
 */
export type Role = "speaks" | "acts" | "asked" | "aside";

/** A name in its sentence, with the words around it. */
interface Named {
  tokens: readonly string[];
  /** Where the whole phrase begins: with its article, or with the person it is said of ("de jurist van …"). */
  start: number;
  /** First token of the name itself, and first token after it. */
  from: number;
  to: number;
  /** The word before the phrase, and the one before that. */
  before: string;
  earlier: string;
  /** The first word after it that is no adverb, and the one after that. */
  after: string;
  behind: string;
}

type Rule = (named: Named) => Role | null;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const ARTICLES = words("de het een n t die deze dat dit mijn onze ons hun haar zijn je jouw uw jullie m'n z'n d'r zo'n elke geen ene eigen hetzelfde dezelfde");
const OURS = words("onze ons");
const YOURS = words("je jouw uw jullie");
/** Departments that are called by a plain word; after an article or an owner the word means the thing itself. */
const PLAIN_NAMES = words("inkomen toeslagen jeugd");

/** Verbs of saying, wanting and refusing. */
const SAYS = words(`
  zeg zegt zeggen zei zeiden vind vindt vinden vond vonden schrijft schrijven schreef schreven antwoordt antwoorden antwoordde antwoordden mailt mailde mailden
  appt appte meldt meldde laat liet lieten noemt noemen noemde noemden denkt denken dacht stelt stelde stellen weigert weigeren weigerde weigerden wil wilt
  willen wilde wilden wou durft durven durfde eist eisen eiste wijst wijzen wees wezen houdt houden hield verwijst verwijzen verwees stuurt sturen stuurde
  beweert rekent reageert reageerde reageren vertelt vertelde legt legde beroept geeft gaf verbiedt verbood gelooft twijfelt vreest blijft blijven bleef besluit
  besloot beslist accepteert accepteren keurt keurde zuchtte lachte slikte somt verwacht verwachten erkent raadt adviseert schudt snapt vertikt belooft beloofde
  concludeert constateert hamert roept riep roepen mompelt oordeelt oordeelde zet zette sluit stopt trekt neemt nam`);
const OTHER_VERBS = words(`
  is was zijn waren wordt werd worden werden heb heeft hebben had hadden kan kunnen kon konden mag mogen mocht moet moeten moest zal zullen zou zouden gaat gaan
  ging gingen doet doen deed staat staan stond zit zitten zat ziet zien zag komt komen kwam pakt pakte haalt haalde kijkt keek vraagt vroeg vroegen begint begon werkt werkte
  behandelt levert biedt betaalt betaalde vergoedt voert voelt hoort heet krijgt kreeg ligt lag loopt liep acht telt belt belde dreigt bepaalt hanteert`);
const PAST_TENSE = /.{3}[bdfgklmnprstvz](?:de|te|den|ten)$/;
const isVerb = (word: string): boolean => SAYS.has(word) || OTHER_VERBS.has(word) || PAST_TENSE.test(word);

const I_OR_WE = words("ik we wij ikzelf");
const THEY = words("ze men");
const PRONOUNS = words("ik we wij ze zij hij je jij u het men");
const FAMILY = words("moeder vader mevrouw meneer mw mevr client cliente ouders gezin oma opa collega");
const ADVERBS = words(
  "ook nu weer toen wel dan echter zelf nog gewoon vervolgens inmiddels daarom terug me mij ons mevrouw meneer er al steeds even toch alleen ineens opeens plotseling",
);
/** Words after which a main clause begins. */
const JOINS = words(`
  maar en want dus toch alleen ook nu daarna toen vervolgens uiteindelijk inmiddels ondertussen helaas intussen echter waarop waarna
  dan daarom zo eerst eindelijk enkel opeens ineens plotseling nou gisteren vandaag vanochtend vanmorgen vanmiddag`);
const SUBORDINATES = words("omdat als of zodat zolang totdat tot voordat nadat wanneer terwijl hoewel doordat zoals mits tenzij indien waar die wie");
/** "Ik hoor dat de gemeente …", "de mededeling dat het college …": who comes after it speaks. */
const ACCORDING_TO = words("volgens vlgs vlg aldus");
const NEWS = words("hoor hoorde horen begrijp lees las mededeling bericht brief mail blijkt bleek");
const ASKS = words(`
  vroeg vroegen vraag vragen belde belden bel bellen mailde mailden appte schreef benaderde benaderden verzocht verzochten sprak spraken gebeld gemaild geappt
  gesproken ingesproken benaderd gevraagd`);
const ASKING =
  /^(?:aanvra|aangevra|aanmeld|aangemeld|verzoek|verzocht|voorstel|aangeklopt|klopte|aanklopte|gevraagd|vroeg|gebeld|gemaild|belde|mailde|ingediend|voorgelegd|neergelegd|bezwaar|wacht$|lijn$)/;
const AGREED = words("afgesproken overlegd besproken gesproken gebeld gemaild");
const ANSWERS = words("antwoord reactie bericht afwijzing brief mail mailtje beschikking besluit nee toestemming akkoord conclusie verslag standpunt oordeel");
const HEARD = words("mag mocht moet moest hoor hoorde krijg kreeg begrijp begreep mogen hoef hoeft hoefde kan");
const HEARD_THERE = words(
  "hoor hoorde krijg kreeg kregen weten werd wordt kan kunnen is zijn geldt doen staan mag moest liep loopt snappen werken heet was gaat stond zit zitten",
);
const SAID_BY_THEM = words("zeggen zeiden zegt zei hoor hoorde vinden vindt");
/** "Daar moet u zijn", "dat ligt bij …", "dat moet de school maar oplossen": others are pointed to. */
const POINTED_TO = words("zijn wezen aankloppen terecht melden vragen aanvragen ligt hoort thuis");
const OUGHT = words("moet moeten hoort horen moest zou zouden");
const POINTERS = words("dat dit daar hier die het maar");
const TURNED_DOWN =
  /^(?:afgewezen|geweigerd|afgekeurd|doorverwezen|doorgestuurd|teruggestuurd|weggestuurd|afgewimpeld|afgepoeierd|stopgezet|beeindigd|tegengehouden|verboden)$/;

const PREPOSITIONS = words(`
  voor vr naar met aan over tegen zonder via uit in op tot onder tussen per tegenover namens richting bij van v vd vh door binnen buiten langs achter rond naast
  wegens vanwege dankzij ondanks sinds om`);
const VAN = words("van v vd vh");
const PLACES = words("bij op vanuit binnen");
const TOWARDS = words("naar met aan");

/** Somebody of a party: "de vrouw van de corporatie", "de intake van de schuldhulp". */
const SOMEBODY = new RegExp(
  [
    "(?:werk|leid|begeleid|beheerd|bestuurd|manag|plann|regiss|advis|inspect|direct|coordinat|administrat|controll)(?:er|eur|or)s?$",
    "(?:werkster|consulent|jurist|arts|psycholoog|therapeut|voorzitter|woordvoerder|contactpersoon|collega|collega's|vrouw|man|mevrouw|mw|meneer|dhr|mdw|gemachtigde)$",
    "(?:dame|heer|meisje|jongen|mensen|iemand|baas|chef|hoofd|leidinggevende|ambtenaar|behandelaar|inkoper|stagiaire)$",
    "(?:directie|bestuur|afdeling|team|balie|loket|receptie|helpdesk|klantenservice|callcenter|intake|commissie|raad|inkoop)$",
  ].join("|"),
);

/** What a party does, named as a thing: "de keuring bij het UWV is verzet". */
const PROCESS = /^(?:keuring|herkeuring|wachtlijst|wachttijd|intake|procedure|beoordeling|behandeling|toetsing)$/;

/** Where the words begin that belong before a name: "de boze [reclasseringswerker]". */
function phraseStart(tokens: readonly string[], from: number): number {
  const before = tokens[from - 1] ?? "";
  if (ARTICLES.has(tokens[from] ?? "")) return from;
  if (ARTICLES.has(before)) return before === "eigen" || before === "ene" ? from - 2 : from - 1;
  return ARTICLES.has(tokens[from - 2] ?? "") && before.endsWith("e") && !SAYS.has(before) ? from - 2 : from;
}

/** "De jurist van [Inkomen]" stands in the sentence as the jurist does: then the phrase begins there. */
function withOwner(tokens: readonly string[], start: number): number {
  const link = tokens[start - 1] ?? "";
  const head = tokens[start - 2] ?? "";
  return (VAN.has(link) || link === "bij") && (SOMEBODY.test(head) || PROCESS.test(head)) ? phraseStart(tokens, start - 2) : start;
}

/** Where the first word from `at` stands that is no adverb; looks three words ahead at most. */
function pastAdverbs(tokens: readonly string[], at: number): number {
  let i = at;
  while (i < at + 3 && ADVERBS.has(tokens[i] ?? "")) i++;
  return i;
}

const beforePhrase = ({ tokens, start }: Named, count: number): readonly string[] => tokens.slice(Math.max(0, start - 1 - count), start - 1);
const opensClause = ({ start, earlier }: Named): boolean => start <= 1 || JOINS.has(earlier);

const plainWord: Rule = ({ tokens, from, to }) => (ARTICLES.has(tokens[from - 1] ?? "") && PLAIN_NAMES.has(tokens.slice(from, to).join(" ")) ? "aside" : null);

const possessive: Rule = ({ tokens, start, from, after }) => {
  const owners = tokens.slice(start, from);
  if (owners.some((word) => YOURS.has(word))) return "aside";
  // The one who speaks of "onze opvang" works there.
  if (owners.some((word) => OURS.has(word))) return SAYS.has(after) ? "speaks" : "asked";
  return null;
};

const announced: Rule = ({ tokens, to, before, earlier }) => {
  if (ACCORDING_TO.has(before)) return "speaks";
  // "… voor de verzekeraar, en die zegt …"
  if (tokens[to] === "en" && (tokens[to + 1] === "die" || tokens[to + 1] === "dat") && (SAYS.has(tokens[to + 2] ?? "") || tokens[to + 2] === "heeft"))
    return "speaks";
  if (before === "als" && [earlier, ...tokens.slice(to, to + 2)].some((word) => I_OR_WE.has(word) || word === "ons") && !ASKS.has(tokens[to] ?? ""))
    return "speaks";
  if (ANSWERS.has(before) && to === tokens.length) return "speaks";
  if (tokens[to] === "die" && earlier === "het" && (before === "is" || before === "was")) return "speaks";
  if (before === "dat") return NEWS.has(earlier) ? "speaks" : "aside";
  const following = tokens.slice(to, to + 3).join(" ");
  if (following === "aan de lijn" || following === "aan de telefoon") return "speaks";
  return following.endsWith("door ons") ? "aside" : null;
};

const afterVan: Rule = (named) => {
  const { tokens, to, before, earlier, after } = named;
  if (!VAN.has(before)) return null;
  if (ANSWERS.has(earlier)) return to === tokens.length ? "speaks" : "asked";
  const allowed = beforePhrase(named, 4).some((word) => HEARD.has(word) && word !== "kan");
  return allowed || (opensClause(named) && HEARD.has(after)) ? "speaks" : "aside";
};

const afterDoor: Rule = ({ tokens, before }) => (before !== "door" ? null : tokens.some((word) => TURNED_DOWN.test(word)) ? "speaks" : "aside");

const afterPlace: Rule = (named) => {
  const { tokens, start, to, before, earlier, after, behind } = named;
  if (!PLACES.has(before)) return null;
  const pointedTo = POINTED_TO.has(earlier) || tokens.slice(to + 1, to + 4).some((word) => POINTED_TO.has(word));
  if (SAYS.has(after) || (before !== "op" && opensClause(named) && HEARD_THERE.has(after) && !pointedTo)) return "speaks";
  if (beforePhrase(named, 3).some((word) => SAID_BY_THEM.has(word))) return "speaks";
  // "Bij de ggz haalden ze …", "daar beginnen ze bij de ggz niet aan"
  if (opensClause(named) && THEY.has(behind) && !pointedTo) return "speaks";
  if (THEY.has(earlier) && (tokens[start - 3] ?? "").endsWith("en") && !pointedTo) return "speaks";
  // "Ze willen hem op het vmbo niet terug"
  if (THEY.has(tokens[0] ?? "") && SAYS.has(tokens[1] ?? "") && (tokens[1] ?? "").endsWith("en") && !pointedTo) return "asked";
  const asking = ASKING.test(after) || tokens.slice(0, start - 1).some((word) => ASKING.test(word));
  return asking && !pointedTo ? "asked" : "aside";
};

const afterPreposition: Rule = ({ tokens, start, from, before, earlier }) => {
  if (before === "naar" && start === from) return "aside";
  if (TOWARDS.has(before)) return tokens.slice(0, start - 1).some((word) => ASKING.test(word)) || tokens.some((word) => AGREED.has(word)) ? "asked" : "aside";
  if (PREPOSITIONS.has(before)) return "aside";
  // "Tussen de Wmo en Jeugd"
  const joined = before === "en" || before === "of";
  return joined && (PREPOSITIONS.has(tokens[start - 3] ?? "") || PREPOSITIONS.has(tokens[start - 4] ?? "")) && !PRONOUNS.has(earlier) ? "aside" : null;
};

/** "Heb ik de gemeente gebeld", "ik vroeg Veilig Thuis", "vinden ze school": somebody else is the subject. */
const object: Rule = ({ tokens, start, to, before, earlier, after, behind }) => {
  if (I_OR_WE.has(before)) return tokens.slice(Math.max(0, start - 3)).some((word) => ASKS.has(word) || ASKING.test(word)) ? "asked" : "aside";
  if (ASKS.has(before) && (PRONOUNS.has(earlier) || FAMILY.has(earlier) || I_OR_WE.has(tokens[to] ?? ""))) return "asked";
  if (isVerb(before) && PRONOUNS.has(earlier)) return I_OR_WE.has(earlier) && tokens.slice(to).some((word) => ASKS.has(word)) ? "asked" : "aside";
  return isVerb(after) && I_OR_WE.has(behind) ? "aside" : null;
};

const dependentClause: Rule = ({ tokens, start, before, earlier }) =>
  SUBORDINATES.has(before) || (isVerb(before) && earlier === "al" && tokens[start - 3] === "ook") ? "aside" : null;

/** "Jeugdzorg is geen oppasdienst", "de opvang is voor noodgevallen": what a thing is. */
const defined: Rule = ({ tokens, start, to }) =>
  start === 0 && tokens[to] === "is" && /^(?:geen|een|voor|bedoeld)$/.test(tokens[to + 1] ?? "") ? "aside" : null;

const oughtTo: Rule = ({ tokens, to, before, earlier, after }) =>
  (OUGHT.has(before) && POINTERS.has(earlier)) || (OUGHT.has(after) && POINTERS.has(tokens[to + 1] ?? "")) ? "aside" : null;

const subject: Rule = ({ tokens, start, from, to, before, earlier, after }) => {
  // "Een gezinshuis kost te veel": a thing, nobody in particular.
  if (tokens[start] === "een" && start < from && !SOMEBODY.test(tokens[to - 1] ?? "") && !SAYS.has(after)) return "aside";
  // "De gemeente: pas als …" leaves the name as a sentence of its own.
  if (SAYS.has(before) || (start === 0 && to === tokens.length)) return "speaks";
  if (start === 0 || JOINS.has(before)) return SAYS.has(after) ? "speaks" : start === 0 || isVerb(after) ? "acts" : "aside";
  // After one adverb comes the verb, whatever it is: "Toch oordeelt de Wmo …"
  if (start === 2 && start < from && JOINS.has(earlier)) return "acts";
  if (ADVERBS.has(before) && isVerb(earlier)) return "acts";
  if (OTHER_VERBS.has(before) || (start < from && PAST_TENSE.test(before))) {
    // "… en doet mbo", "haar zoon heeft een begeleider": what comes after the verb is its object.
    return earlier === "en" || earlier === "of" || tokens[start] === "een" || tokens[start] === "geen" ? "aside" : "acts";
  }
  return SAYS.has(after) ? "speaks" : "aside";
};

/** In order; the first that knows decides. */
const RULES: readonly Rule[] = [
  plainWord,
  possessive,
  announced,
  afterVan,
  afterDoor,
  afterPlace,
  afterPreposition,
  object,
  dependentClause,
  defined,
  oughtTo,
  subject,
];

/** @param from first token of the name, @param to first token after it */
export function roleOf(tokens: readonly string[], from: number, to: number): Role {
  const start = withOwner(tokens, phraseStart(tokens, from));
  const next = pastAdverbs(tokens, to);
  const named: Named = {
    tokens,
    start,
    from,
    to,
    before: tokens[start - 1] ?? "",
    earlier: tokens[start - 2] ?? "",
    after: tokens[next] ?? "",
    behind: tokens[next + 1] ?? "",
  };
  for (const rule of RULES) {
    const role = rule(named);
    if (role) return role;
  }
  return "aside";
}
