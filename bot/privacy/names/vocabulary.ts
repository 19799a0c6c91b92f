// The words around a name: titles, roles, greetings, prefixes. They stay readable; the name beside them goes.

export const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What stands before a surname, also one in lower case: "mw el amrani". */
export const TITLES = words("mevrouw mevr mw meneer mijnheer mnr dhr hr heer heren dr drs mr mrs prof professor fam familie");

/** Roles and kinship: a capitalised name or a well-known one may follow. */
export const ROLES = words(
  `cliënt cliënte client cliente clienten klant klante bewoner bewoonster huurder huurster verhuurder leerling student studente patiënt patiënte patient patiente deelnemer deelneemster aanvrager aanvraagster
  moeder mama mamma vader papa pappa ma pa oma opa oom tante zoon zoontje dochter dochtertje zus zusje zussen broer broertje broers halfbroer halfzus stiefvader stiefmoeder schoonmoeder schoonvader schoonzus
  schoonzoon schoondochter neef neefje nicht nichtje kleinzoon kleindochter tweeling kind kinderen baby peuter kleuter jongen meisje jongere puber tiener ouder ouders man vrouw echtgenoot echtgenote partner ex
  vriend vriendin vriendje vriendinnetje maat buurman buurvrouw buurmeisje buurjongen huisgenoot collega stagiair stagiaire consulent consulente klantmanager klantmanagers teamleider regisseur procesregisseur wijkcoach
  jeugdbeschermer jeugdconsulent gezinsvoogd voogd mentor bewindvoerder beschermingsbewindvoerder curator begeleider begeleidster ambulant hulpverlener hulpverleenster casemanager casusregisseur gezinscoach
  gezinsregisseur coach buurtcoach jobcoach wijkagent agent wijkverpleegkundige verpleegkundige huisarts arts psychiater psycholoog therapeut behandelaar advocaat advocate rechter notaris deurwaarder
  kwaliteitsmedewerker medewerker medewerkster ambtenaar wethouder burgemeester directeur manager leidinggevende coördinator coordinator groepsleider groepsleidster mantelzorger pgb-houder tolk leraar
  lerares docent docente juf juffrouw meester dokter ing ir ds dominee pastoor imam gezin zuster intern begeleider mevrouwtje saniet schuldenaar betrokkene belanghebbende ondergetekende gemachtigde vluchteling statushouder zwerfjongere opvangouder pleegmoeder pleegvader
  pleegouder pleegkind pleegzoon pleegdochter weduwe weduwnaar wed minderjarige minderjarigen erflater verzoeker verzoekster verweerder appellant eiser eiseres rechthebbende erfgenaam erfgenamen gedragswetenschapper maatschappelijk raadsman raadsvrouw secretaris beheerder huismeester conciërge eigenaar werkgever baas`,
);

/** What introduces a name without saying who it is: "ene Wouter", "heet winston". */
export const INTRODUCERS = words(
  "heet heette heten heetten genaamd genoemd noemt noemen ene t.n.v. tnv namens t.a.v. tav contactpersoon naam namen voornaam achternaam roepnaam ondertekend getekend machtigt bewindvoerder",
);
/** Between an introducer and the name: "mijn naam is", "iedereen noemt hem". */
export const BETWEEN = words("is dus ook hem haar zich eigenlijk nu");
/** The fields of a mail header, with a colon behind them. */
export const HEADERS = words("van aan cc bcc from to naam voornaam achternaam cliënt client contactpersoon ondertekend getekend");
/** How a mail ends; the name follows on the same line or the next. */
export const CLOSINGS = words("gr grt grtjs groet groeten groetjes mvg hgr hoogachtend liefs dank bedankt thx thanks");

export const GREETINGS = words(
  "hoi hi hey hé hee hallo hai beste dag geachte lieve goedemorgen goedemiddag goedenavond goedenmorgen goeiemorgen yo dear ha aan t.a.v sorry bedankt dankjewel dank",
);

/** Parts of surnames that stand before the main word. */
export const PREFIXES = words(
  "van von de den der des het 't ’t t ter ten te el al ben bin ibn bint bou abu abd abou ait aït oul ould ould le la les du da das dos do di del della van’t van't v.d. v. vd gravin barones jonkvrouw 's zur zu af o san",
);
/** Prefixes that alone, in lower case and before a capital, are almost always part of a name. */
export const FIRM_PREFIXES = words("der den ter ten el al ibn bint abu aït ait oul v.d. vd t 't ’t van't dos da");

/** Finite verbs that go with a person: after them an unknown word at the start of a sentence is a name. */
export const PERSON_VERBS = words(
  `heeft had is was wil wilde kan kon moet moest mag mocht zal zou gaat ging komt kwam krijgt kreeg zegt zei vraagt vroeg woont woonde belt belde mailt mailde appt appte werkt werkte weigert weigerde denkt dacht
  vindt vond weet wist staat stond zit zat ligt lag loopt liep slaapt sliep blijft bleef wordt werd doet deed geeft gaf neemt nam maakt maakte ziet zag hoort hoorde betaalt betaalde ontvangt ontving verdient leeft
  overleed zorgt meldt meldde stuurt stuurde schrijft schreef snapt begrijpt durft hoeft huilt drinkt gebruikt vertelt vertelde spreekt sprak zoekt zocht heet heette verblijft verbleef huurt huurde vertrekt
  vertrok verloor verliest tekende tekent wacht wachtte mist reageert reageerde`,
);
/** What somebody has: behind a name at the start of a sentence ("Sem z'n moeder"). */
export const POSSESSIVES = words("z'n zn zijn haar d'r dr hun");

/** Given names in lower case that hardly anybody uses as a word: taken between the words around them (see known.ts). */
export const LOWER_GIVEN = words(
  "mark tom tim mees daan guus fleur teun bob jet pim bram jan piet hans frank kim els luc luca sem sep stan sven tess thijs dirk mike nick rob ron ruud wout jasmijn isa eva ida ina romeo wim cor ed",
);
/** Small words before such a name, and behind it. */
export const BEFORE_LOWER_GIVEN = words(
  "bij met voor van aan naar dat en of iemand bel belde belt mail mailde vraag vroeg app zegt zei dan volgens door namens ook want als maar moet kan gaat heeft wil spreek sprak zag over",
);
export const BEHIND_LOWER_GIVEN = words(
  "even ook zelf en of niet er nog al om in op dat die want maar ff nou weer zijn haar zn z'n d'r dr dan straks morgen vandaag gisteren terug mee",
);

/** Verbs and other words that follow "mevrouw" or "meneer" and are surnames as well: in lower case they are no name. */
export const AFTER_TITLE_NO_NAME = words(
  `wil wilde wist was had heeft is kan kon kan mag moet zou zal komt kwam gaat ging zit zat staat stond ligt lag krijgt kreeg belt belde vraagt vroeg vindt vond weet zegt zei woont en of maar dan dus want met zonder
  van uit in op aan bij voor na te ter niet geen wel ook nog al pas net zelf graag vandaag morgen gisteren nu toen daar hier die dat deze dit hij zij ze haar hem zijn hun er om als over door tegen naar tot sinds per
  vrij vroeg blij sterk lang lange mee mei maart juni juli zo zeer best beter goed meer minder veel weinig alle alleen samen thuis ziek boos bang moe dood oud jong nieuw zelfstandig achter even weer ben bent dan max dag alle er art`,
);
/** Nouns and adjectives that are common surnames: behind "mw" or "dhr" they are a name in lower case too. */
export const SURNAME_WORDS = words(
  `bakker visser smit mulder koning dekker bos vos berg dijk kok kuiper groen wit zwart bruin klein groot jong rijk hoop bloem storm kramer kuipers wolf haan leeuw post prins mol vink maas schipper molenaar timmerman
  brouwer slager snijder boer jager ruiter graaf visscher koster schouten smits bosman hofman huisman veenstra meijer peters jansen jonge lange wilde roos linde mees hart kroon keizer bijl blok boom bol brand dam
  damen dol draaier fabriek gans geluk ham hermans heuvel hoek hond hofstede kamp kat kerk klok knol koch korte kraan kreeft krol kuil kers kolk lam landman leenders maat meester mesman minnaar monster muis nagel
  noot olie oosten oord paap peer pen pool poot put raaf raven rood rozen rust schaap schilder sloot spaan speelman spijker springer staal steen stoel stok straten struik tak tas toren valk veld verhoeven vlag vries
  waard wagenaar wal water weide west wever winkel winter zomer zand zee zijlstra`,
);

/** Given names in lower case that are words as well: taken behind a role or a greeting, when nothing but a verb follows. */
export const GIVEN_WORDS = words(
  "mark bas ton tom tim roos mees daan guus floor fleur teun bob job jet puck pim storm bram jan piet hans frank kim lies loes els ans lot luc luca sam sem sep stan sven tess thijs dirk don mike nick rob ron ruud toon wout " +
    "jasmijn iris roos linde merel hope faith joy isa eva ida ina era romeo roman rex rosa",
);

/** Surnames that are trades: "Bakker zegt nee" is a name, for the trade would have an article. */
export const TRADES = words(
  "bakker visser smit smits mulder dekker kok kuiper kuipers kramer schipper schouten molenaar timmerman brouwer slager snijder jager koster bos vos meijer jansen peters prins de",
);

/** Surnames with "de" that are told apart from "de" and a noun, in lower case behind a title: "mw de boer", not "mw de post". */
export const BEHIND_DE = words(
  "boer jong jonge jongh vries wit witte groot bruin bruijn bruyn vos haan leeuw graaf graaff koning ruiter wolf lange jager kok zwart wilde rooij rooy haas bie beer bont geus goede goeij heer hoop keizer klerk kroon man mol nijs raad reus ronde rijk rijke ridder smet smit swart waal waard winter zeeuw zoete",
);

/** The same for "van de". */
export const BEHIND_VAN_DE = words(
  "berg velde ven pol wal laar kamp meer brink graaf water zande wiel heuvel vliert sande merwe beek loo koppel vlag valk weerd woude griend bilt wetering sluis ploeg geer",
);

/** Surnames behind "van" that no list has, or only as something else: "mw van es", "dhr van rijn". */
export const BEHIND_VAN = words(
  "es os ek nes rijn wijk rossum hoek poort zwaag sluis ploeg gelder gelderen dalen hees hal dorp doorn zanten staveren stralen vugt wel schaik beers zuilen zand zijl zee bree mil vuren rooij dongen ooijen hoof kampen",
);
/** Words behind "van" that are surnames as well, and speak of where somebody comes from or what is meant: "mevrouw van boven". */
export const NO_NAME_BEHIND_VAN = words(
  `goede hoge lage boven beneden binnen buiten onder over hier daar ver verre slag plan huis adel stand harte haar mijn ons jou wonen werk zorg week dag nacht avond morgen oost west noord zuid hoog laag nieuwe oude jonge
  grote kleine eigen beide alle lange korte ouds oud jong hoek wijk straat winkel post brand markt school kerk bank zaak stad overkant bovenwoning balie receptie administratie rechtbank klok toren trap tijd zijde
  praktijk kliniek politie apotheek klas groep club regio flat kamer deur tuin poort kant kap winst wit top hof kop turkse brug uwv soza svb coa ggd`,
);

/** Laws and the like are named after people even with "van": "wet van Dam", "syndroom van Down". */
export const NAMED_AFTER = words("wet arrest motie norm syndroom methode test schaal model amendement commissie");

/** Words before a capital that make it the name of a law, a disease, an organisation or a place. */
export const ENDS_IN_A_THING =
  /(?:model|methode|methodiek|wet|test|schaal|school|team|centrum|huis|bank|fonds|kerk|groep|norm|regeling|stichting|syndroom|lijst|theorie|piramide|cirkel|matrix)$/;
export const NAMES_A_THING = words(
  `wet wetsvoorstel amendement syndroom ziekte arrest motie norm methode test schaal commissie stichting vereniging coöperatie school basisschool college lyceum universiteit hogeschool roc kerk moskee ziekenhuis gasthuis
  kliniek huis verzorgingshuis verpleeghuis hospice bank fonds regeling akkoord verdrag conventie richtlijn park wijkpark station hotel café cafe restaurant firma bedrijf winkel supermarkt merk opvang locatie
  gemeente provincie wijk wijkteam buurt buurtteam buurthuis buurtcentrum stad dorp land team sociaal project programma protocol plan model platform app website site krant cursus training traject camping
  woningcorporatie corporatie woningstichting woningbouwvereniging zorgaanbieder aanbieder zorgverzekeraar verzekeraar verzekering energieleverancier leverancier provider incassobureau kringloop
  voedselbank organisatie instelling vestiging kantoor rechtbank gerechtshof regio district eiland centrum straat plein laan haven gebouw flat complex
  club afdeling loket stadsdeel deelgemeente afkorting uitzendbureau apotheek maatwerkbedrijf`,
);
/** Named after a person, and no person: "Leo Kannerhuis", "Maria Montessorischool". */
export const HOUSE = /..(?:huis|school|college|lyceum|stichting|kliniek|fonds)$/;
/** How streets, districts and organisations end. */
export const STREET_ENDING =
  /(?:straat|laan|weg|plein|gracht|kade|singel|steeg|dreef|plantsoen|dijk|hof|park|wijk|buurt|veld|kerk|school|zorg|wonen|bank|plus|groep|huis)$/;

/** Behind these a capitalised word that is no known name is a place. */
export const TO_A_PLACE = words("in te naar uit nabij rond rondom vanuit richting tussen via tot omgeving buiten binnen heel");

/** Words behind a capital that make it a thing: "Prader-Willi syndroom". */
export const MAKES_THING = words("syndroom ziekte wet arrest test methode model schaal norm beschikking motie");

/** Words behind a capital that make it an organisation: "Valys BV", "Kompaan Groep". */
export const MAKES_ORGANISATION = words(
  "bv b.v nv n.v groep group college lyceum gasthuis ziekenhuis mc medisch stichting wonen zorg bank verzekeringen energie incasso welzijn jeugdhulp collectief holding",
);

/** Words for nicknames: "Rooie Sjon". */
export const NICKNAME_WORDS = words("rooie dikke lange kleine ouwe oude zwarte witte schele kale blonde mooie gekke manke opa oma tante oom");

/** Fixed expressions with a name in them that speak of nobody, as words in a row; * is any word. */
const EXPRESSIONS = `new york|new delhi|new orleans|jan modaal|jan en alleman|jan met de pet|jip en janneke|jip en janneketaal|albert heijn|leger des heils|max havelaar|dirk van den broek|pietje precies|sint maarten|prinses máxima centrum|
prinses maxima centrum|erasmus mc|erasmus universiteit|sint *|maria ziekenhuis|emma kinderziekenhuis|sophia kinderziekenhuis|juliana kinderziekenhuis|wilhelmina ziekenhuis|wilhelmina kinderziekenhuis|anne frank *|willem schrikker|
william schrikker|antoni van leeuwenhoek|martini ziekenhuis|gilles de la tourette|zwarte piet|mark my words|tom tom|ben ik|ben je|ben jij|ben u|ben er|ben we|hugo de groot|johan cruijff *|wet van *|wet van dam|wet mulder|
ter apel|ter aar|ter heijde|ter idzard|ten boer|ten post|van gogh museum|den bosch|den haag|den helder|den oever|den dolder|den burg|den ham|call of duty|holle bolle gijs|triple p|verwey jonker|samen sterk|van dale|wil je|wil jij|wil u|wil iemand|mark up|mark ups|eigen haard|haag wonen|zilveren kruis|veilig thuis|nationale nederlanden|jantje beton|koning willem alexander`;
/** The same, by their first word. */
export const EXPRESSION_WORDS: ReadonlyMap<string, string[][]> = EXPRESSIONS.replaceAll("\n", "")
  .split("|")
  .filter(Boolean)
  .map((expression) => expression.split(" "))
  .reduce((map, expression) => map.set(expression[0] ?? "", [...(map.get(expression[0] ?? "") ?? []), expression]), new Map<string, string[][]>());
