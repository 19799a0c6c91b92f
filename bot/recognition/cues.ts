// Little words of Dutch that tell what a sentence does: tell, deny, ask, favour, or name something in passing.

/** The sentence tells what somebody said. */
export const TELLING = new RegExp(
  "\\b(?:(?:volgens|vlgs) (?!hen|haar|hem|mij|ons)|(?:aldus|zegt|zei|zeggen|zeiden|vindt|vond|vinden|schrijft|schreef|antwoordt|antwoordde|legde|laat weten|liet weten|weigert|" +
    "te horen|hoor ik|kreeg ik|krijg ik|wees|noemt|noemde)\\b)",
);
/** The sentence denies something. */
export const DENYING =
  /\b(?:nee|niet|niets|niks|geen|nooit|nix|weiger\S*|pas|eerst|alleen|zonder|afgewezen|stopt|afkeur\S*|te (?:duur|laat|vroeg|oud|jong|veel|weinig|hoog|laag|groot|klein|ver|zwaar|licht|druk|prijzig|ingewikkeld))(?!\S)/;
/** Somebody is for it, who is then seldom the one that refuses. */
export const FAVOURS =
  /\b(?:geen (?:moeite|bezwaar|probleem)|akkoord|erachter|lovend|best|graag|dringend|steunt|steunde|adviseert|adviseerde|ingestemd|enthousiast|(?:vindt|vond) het (?:goed|prima|nodig|belangrijk|een goed)|zou (?:\S+ ){0,3}helpen)(?!\S)/;
/** The sentence tells what was asked, wished or planned. */
export const ASKED = new RegExp(
  [
    "\\b(?:ik|we|wij) (?:\\S+ )?(?:vroeg|vroegen|vraag|vragen|wil|wilde|wilden|willen|stelde|stelden|verzocht|bepleitte|regelde)\\b",
    "\\b(?:vroeg|vroegen|wilde|wilden|vragen|willen|vraag|wil|stelde|stelden|mocht|mochten) (?:ik|we|wij)\\b",
    "\\b(?:aangevraagd|aanvraag|aanvragen|verzoek|aanmelding|aangemeld|gevraagd|voorstel|voorgesteld|nodig|geregeld|afgesproken|ingediend|zou|zouden)\\b",
    "\\bvraagt (?:om|of|hulp)\\b|\\b(?:wil|willen|wilde|wilden) (?:\\S+ ){0,3}graag\\b",
  ].join("|"),
);
/** The next sentence speaks of the place that was named: "… in de vrouwenopvang. Daar zeggen ze …" */
export const THERE =
  /^(?:daar|die) (?:zegt|zei|zeggen|zeiden|antwoordt|antwoordde|vinden|vonden|hoor|hoorde|krijg|kreeg|kregen|werd|wordt|willen|wilden|is|was|weten|wil)\b|^(?:zij|ze) (?:zeggen|zeiden|vinden|vonden|willen|wilden|weigeren|weigerden|durven|laten|houden|hielden)\b/;
/** A child's age: what help for adults and for children share is then help for children. */
export const CHILD =
  /\bvan (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|[1-9]|1[0-7])(?: jaar)?(?!\S| (?:euro|jaar|maanden|weken|uur|keer|van|of|tot))/;
/** Somebody the lists do not know speaks: "de controller zei". */
export const STRANGER =
  /^(?:de|het|een|die|onze|haar|zijn|mijn) (\S+) (?:zei|zegt|vindt|vond|wil|wilde|stelt|stelde|noemt|noemde|legde|schrijft|schreef|antwoordt|weigert|denkt|durft|laat|was|begon|gelooft|somt|vreest)\b/;
/** Somebody who works for whoever was named before: "Ik belde het UWV. De medewerker zei …" */
export const ANYONE =
  /(?:medewerk(?:er|ster)|collega|mevrouw|meneer|man|vrouw|dame|heer|leidinggevende|teamleider|manager|directeur|bestuurder|balie|jurist|adviseur|coordinator|intaker|persoon)$/;

const ASKING_WORDS = new Set("vroeg vroegen vraag vragen aanvraag verzoek wilden wilde aangevraagd".split(" "));
/** What is a provider as speaker ("de opvang zegt") and a thing as goal ("een bed in de opvang"). */
export const FACILITY =
  /(?<!kinder)opvang|dagbesteding|wonen$|gezinshuis|logeerhuis|zorgboerderij|schuldhulp$|pleegzorg|thuiszorg|kliniek|verpleeghuis|hospice/;
const CONTRAST = new Set(["maar", "toch", "alleen", "helaas", "desondanks"]);
/** Begins a condition, a reason or an aside: what is named there is seldom what was asked. */
const BESIDE = new Set(
  "zolang omdat doordat terwijl want aangezien naast totdat nadat mits tenzij als wanneer eerst ondanks vanwege wegens dankzij sinds".split(" "),
);
/** Ends it again; so does a verb with its subject after it ("gaan we", "kan hij"). */
const RESUMES = new Set("daarna dan pas voordat dus daarom maar alvorens".split(" "));
const VERBS = new Set("gaan ga gaat kan kunnen wil willen mag mogen krijgt krijgen doen doet komt is praten geven geeft hoeft moet".split(" "));
const PRONOUNS = new Set("ik we wij ze zij hij u het er".split(" "));
/** Verbs and nouns whose "met" names the thing itself: "beginnen met leefgeld". */
const TAKES_MET = /^(?:begin|beginnen|begonnen|start|starten|gestart|praten|hulp|bezig|akkoord|helpen)$/;

/** Whether "maar" or "toch" stands before a token. */
export const hasContrast = (tokens: readonly string[], before: number): boolean => tokens.slice(0, before).some((token) => CONTRAST.has(token));

/** Whether an asking word stands just before: "ik vroeg bijzondere bijstand aan". */
export const isAskedFor = (tokens: readonly string[], at: number): boolean => tokens.slice(Math.max(0, at - 4), at).some((token) => ASKING_WORDS.has(token));

/** Whether a token stands in a condition, a reason or an aside. */
export function standsBeside(tokens: readonly string[], at: number): boolean {
  let beside = false;
  for (let i = 0; i < at; i++) {
    const token = tokens[i] as string;
    if (
      BESIDE.has(token) ||
      ((token === "met" || token === "zonder") && at - i <= 2 && !TAKES_MET.test(tokens[i - 1] ?? "")) ||
      (token === "al" && tokens[i - 1] === "ook")
    )
      beside = true;
    else if (RESUMES.has(token) || (VERBS.has(token) && PRONOUNS.has(tokens[i + 1] ?? ""))) beside = false;
  }
  return beside;
}
