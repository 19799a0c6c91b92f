// What a message is about and who said no: from word lists, and from where in the message the words stand. Pure.
import type { Domein, Partij } from "../library/schemas.ts";
import { QUESTION } from "./normalise.ts";
import { type Role, roleOf } from "./roles.ts";
import { SUBJECT } from "./settings.ts";
import { type Listed, type Spot, wordFinder } from "./word-spotter.ts";

export interface Subject {
  domein: Domein | null;
  partij: Partij | null;
}

/** Reads a message's sentences (tokens joined by spaces), given the index of the one that refuses. */
export type SubjectReader = (sentences: readonly string[], refusing: number) => Subject;

/** A sentence with what the lists find in it. */
interface Sentence {
  text: string;
  tokens: readonly string[];
  /** It tells what was asked, wished or planned. */
  asks: boolean;
  mentions: Mention[];
  domains: Spot<Domein>[];
}

/** A party that is named, and what it does in its sentence. */
interface Mention extends Spot<Partij> {
  role: Role;
}

const QUESTION_END = ` ${QUESTION}`;

/** What each party can refuse; a domain outside its list is more likely background. A bestuursorgaan can refuse anything. */
const FIELDS: Readonly<Partial<Record<Partij, readonly Domein[]>>> = {
  corporatie: ["wonen", "schulden"],
  verhuurder: ["wonen", "schulden"],
  zorgaanbieder: ["wmo", "jeugd", "zorg", "veiligheid"],
  verzekeraar: ["zorg"],
  school: ["onderwijs"],
};

/** The domain of a party that has one of its own; a corporatie is about wonen when nothing else is said. */
const onlyField = (partij: Partij | null): Domein | null => (partij && partij !== "zorgaanbieder" ? (FIELDS[partij]?.[0] ?? null) : null);

/** The sentence tells what somebody said. */
const TELLING = new RegExp(
  "\\b(?:(?:volgens|vlgs) (?!hen|haar|hem|mij|ons)|(?:aldus|zegt|zei|zeggen|zeiden|vindt|vond|vinden|schrijft|schreef|antwoordt|antwoordde|legde|laat weten|liet weten|weigert|" +
    "te horen|hoor ik|kreeg ik|krijg ik|wees|noemt|noemde)\\b)",
);
/** The sentence denies something. */
const DENYING =
  /\b(?:nee|niet|niets|niks|geen|nooit|nix|weiger\S*|pas|eerst|alleen|zonder|afgewezen|stopt|afkeur\S*|te (?:duur|laat|vroeg|oud|jong|veel|weinig|hoog|laag|groot|klein|ver|zwaar|licht|druk|prijzig|ingewikkeld))(?!\S)/;
/** Somebody is for it, who is then seldom the one that refuses. */
const FAVOURS =
  /\b(?:geen (?:moeite|bezwaar|probleem)|akkoord|erachter|lovend|best|graag|dringend|steunt|steunde|adviseert|adviseerde|ingestemd|enthousiast|(?:vindt|vond) het (?:goed|prima|nodig|belangrijk|een goed)|zou (?:\S+ ){0,3}helpen)(?!\S)/;
/** The sentence tells what was asked, wished or planned. */
const ASKED = new RegExp(
  [
    "\\b(?:ik|we|wij) (?:\\S+ )?(?:vroeg|vroegen|vraag|vragen|wil|wilde|wilden|willen|stelde|stelden|verzocht|bepleitte|regelde)\\b",
    "\\b(?:vroeg|vroegen|wilde|wilden|vragen|willen|vraag|wil|stelde|stelden|mocht|mochten) (?:ik|we|wij)\\b",
    "\\b(?:aangevraagd|aanvraag|aanvragen|verzoek|aanmelding|aangemeld|gevraagd|voorstel|voorgesteld|nodig|geregeld|afgesproken|ingediend|zou|zouden)\\b",
    "\\bvraagt (?:om|of|hulp)\\b|\\b(?:wil|willen|wilde|wilden) (?:\\S+ ){0,3}graag\\b",
  ].join("|"),
);
/** The next sentence speaks of the place that was named: "… in de vrouwenopvang. Daar zeggen ze …" */
const THERE =
  /^(?:daar|die) (?:zegt|zei|zeggen|zeiden|antwoordt|antwoordde|vinden|vonden|hoor|hoorde|krijg|kreeg|kregen|werd|wordt|willen|wilden|is|was|weten|wil)\b|^(?:zij|ze) (?:zeggen|zeiden|vinden|vonden|willen|wilden|weigeren|weigerden|durven|laten|houden|hielden)\b/;
const NEARER: Readonly<Record<Role, Role>> = { speaks: "speaks", acts: "acts", asked: "speaks", aside: "asked" };
/** A child's age: what help for adults and for children share is then help for children. */
const CHILD =
  /\bvan (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|[1-9]|1[0-7])(?: jaar)?(?!\S| (?:euro|jaar|maanden|weken|uur|keer|van|of|tot))/;
/** Somebody the lists do not know speaks: "de controller zei". */
const STRANGER =
  /^(?:de|het|een|die|onze|haar|zijn|mijn) (\S+) (?:zei|zegt|vindt|vond|wil|wilde|stelt|stelde|noemt|noemde|legde|schrijft|schreef|antwoordt|weigert|denkt|durft|laat|was|begon|gelooft|somt|vreest)\b/;
/** Somebody who works for whoever was named before: "Ik belde het UWV. De medewerker zei …" */
const ANYONE =
  /(?:medewerk(?:er|ster)|collega|mevrouw|meneer|man|vrouw|dame|heer|leidinggevende|teamleider|manager|directeur|bestuurder|balie|jurist|adviseur|coordinator|intaker|persoon)$/;

const ASKING_WORDS = new Set("vroeg vroegen vraag vragen aanvraag verzoek wilden wilde aangevraagd".split(" "));
/** What is a provider as speaker ("de opvang zegt") and a thing as goal ("een bed in de opvang"). */
const FACILITY = /(?<!kinder)opvang|dagbesteding|wonen$|gezinshuis|logeerhuis|zorgboerderij|schuldhulp$|pleegzorg|thuiszorg|kliniek|verpleeghuis|hospice/;
const CONTRAST = new Set(["maar", "toch", "alleen", "helaas", "desondanks"]);
/** Begins a condition, a reason or an aside: what is named there is seldom what was asked. */
const BESIDE = new Set(
  "zolang omdat doordat terwijl want aangezien naast totdat nadat mits tenzij als wanneer eerst ondanks vanwege wegens dankzij sinds".split(" "),
);
/** Verbs and nouns whose "met" names the thing itself: "beginnen met leefgeld". */
const TAKES_MET = /^(?:begin|beginnen|begonnen|start|starten|gestart|praten|hulp|bezig|akkoord|helpen)$/;
/** Ends it again; so does a verb with its subject after it ("gaan we", "kan hij"). */
const RESUMES = new Set("daarna dan pas voordat dus daarom maar alvorens".split(" "));
const VERBS = new Set("gaan ga gaat kan kunnen wil willen mag mogen krijgt krijgen doen doet komt is praten geven geeft hoeft moet".split(" "));
const PRONOUNS = new Set("ik we wij ze zij hij u het er".split(" "));

export function subjectReader(domeinen: readonly Listed<Domein>[], partijen: readonly Listed<Partij>[]): SubjectReader {
  const findDomains = wordFinder(domeinen);
  const findParties = wordFinder(partijen);
  const read = (given: string, following: string): Sentence => {
    const isQuestion = given.endsWith(QUESTION_END);
    const text = isQuestion ? given.slice(0, -QUESTION_END.length) : given;
    const tokens = text.split(" ");
    const spots = findParties(text);
    const mentions = spots.map((spot, nth) => {
      const role = roleOf(tokens, spot.from, spot.to);
      return { ...spot, ids: (worksFor(spot, spots[nth + 1], tokens) ?? spot).ids, role: THERE.test(following) ? NEARER[role] : role };
    });
    return { text, tokens, asks: isQuestion || ASKED.test(text), mentions, domains: findDomains(text) };
  };
  return (texts, refusing) => {
    const sentences = texts.map((text, index) => read(text, texts[index + 1] ?? ""));
    const refusal = refusingSentence(sentences, refusing);
    const refuser = pickRefuser(sentences, refusal);
    const partij = refuser?.ids[0] ?? null;
    return { domein: pickDomain(sentences, refusal, refuser) ?? onlyField(partij), partij };
  };
}

/** "De verhuurmakelaar van de corporatie" speaks for the corporatie. */
const worksFor = (spot: Spot<Partij>, next: Spot<Partij> | undefined, tokens: readonly string[]): Spot<Partij> | null =>
  next && tokens[spot.to] === "van" && next.from <= spot.to + 2 ? next : null;

const namesRefuser = ({ mentions }: Sentence): boolean => mentions.some(({ role }) => role === "speaks" || role === "acts");

/** The sentence that looks most like somebody saying no; the given one has a start. */
function refusingSentence(sentences: readonly Sentence[], given: number): number {
  const { start, tells, denies, later } = SUBJECT.refusal;
  let best = given;
  let most = 0;
  sentences.forEach((sentence, index) => {
    let score = (later * index) / sentences.length;
    if (index === given) score += start;
    if ((TELLING.test(sentence.text) || namesRefuser(sentence)) && !FAVOURS.test(sentence.text)) score += tells;
    if (DENYING.test(sentence.text)) score += denies;
    if (score > most) {
      best = index;
      most = score;
    }
  });
  return best;
}

const hasContrast = (tokens: readonly string[], before: number): boolean => tokens.slice(0, before).some((token) => CONTRAST.has(token));

/** Who most probably said no: the speaker of the refusing sentence before its subject, before who was named nearest to it. */
function pickRefuser(sentences: readonly Sentence[], refusal: number): Mention | null {
  const own = sentences[refusal];
  const stranger = STRANGER.exec(own?.text ?? "")?.[1];
  const onlyOwn = own !== undefined && stranger !== undefined && !ANYONE.test(stranger) && !namesRefuser(own);
  let best: Mention | null = null;
  let most: number = SUBJECT.enoughForParty;
  sentences.forEach((sentence, index) => {
    if (onlyOwn && index !== refusal) return;
    sentence.mentions.forEach((mention, nth) => {
      const until = sentence.mentions[nth + 1]?.from ?? sentence.tokens.length;
      let score = (index === refusal ? SUBJECT.role : SUBJECT.roleElsewhere)[mention.role] * nearness(mention, sentence, index - refusal);
      if (hasContrast(sentence.tokens, mention.from)) score *= SUBJECT.afterContrast;
      const rest = sentence.tokens.slice(mention.to, until).join(" ");
      if (FAVOURS.test(rest)) score *= SUBJECT.favours;
      if (DENYING.test(rest)) score *= SUBJECT.denies;
      if (score > most) {
        best = mention;
        most = score;
      }
    });
  });
  return best;
}

/** How much a mention counts by the distance (in sentences) to the refusing one. */
function nearness(mention: Mention, { tokens }: Sentence, distance: number): number {
  if (distance === 0) return 1;
  if (mention.role === "speaks" && mention.to === tokens.length && tokens.length <= 3) return SUBJECT.announced;
  if (distance > 0) return SUBJECT.after;
  // "De corporatie zegt: …" stands as a sentence of its own before what was said.
  if (distance === -1 && (mention.to === tokens.length || (mention.role === "speaks" && mention.to === tokens.length - 1))) return SUBJECT.announced;
  return SUBJECT.before * SUBJECT.perSentence ** (-distance - 1);
}

/** The domain with the best word. More words help a little, so that a long background does not outweigh one plain question. */
function pickDomain(sentences: readonly Sentence[], refusal: number, refuser: Mention | null): Domein | null {
  const scores = new Map<Domein, { best: number; sum: number }>();
  sentences.forEach((sentence, index) => {
    for (const spot of sentence.domains) {
      const score = weightOf(spot, sentence, refuser) * placeOf(spot, sentence, index === refusal, refuser);
      for (const id of spot.ids) {
        const { best, sum } = scores.get(id) ?? { best: 0, sum: 0 };
        scores.set(id, { best: Math.max(best, score), sum: sum + score });
      }
    }
  });
  scores.delete("algemeen");
  const fields = refuser?.ids[0] && FIELDS[refuser.ids[0]];
  const child = sentences.some(({ text }) => CHILD.test(text));
  let domain: Domein | null = null;
  let most: number = SUBJECT.enoughForDomain;
  for (const [id, { best, sum }] of scores) {
    let score = best + SUBJECT.moreWords * (sum - best);
    if (fields && !fields.includes(id)) score *= SUBJECT.outsideField;
    if (child && id === "jeugd") score *= SUBJECT.child;
    if (score > most) {
      domain = id;
      most = score;
    }
  }
  return domain;
}

/** A thing ("traplift") says more than a role ("klantmanager"), and a word of one domain more than a word of two. */
function weightOf(spot: Spot<Domein>, sentence: Sentence, refuser: Mention | null): number {
  const mention = sentence.mentions.find(({ from, to }) => spot.from < to && from < spot.to);
  if (mention?.role === "aside" && FACILITY.test(mention.word)) return SUBJECT.facility;
  if (!mention) return spot.ids.length > 1 ? SUBJECT.sharedThing : SUBJECT.thing;
  return mention === refuser ? SUBJECT.refusersRole : SUBJECT.otherRole;
}

/** What was refused or asked counts more than what is mentioned in passing. */
function placeOf(spot: Spot<Domein>, sentence: Sentence, refuses: boolean, refuser: Mention | null): number {
  const beside = (standsBeside(sentence.tokens, spot.from) ? SUBJECT.beside : 1) * (isAskedFor(sentence.tokens, spot.from) ? SUBJECT.askedFor : 1);
  if (refuses) return SUBJECT.inRefusal * beside * (hasContrast(sentence.tokens, spot.from) ? SUBJECT.afterContrast : 1);
  if (refuser && refuser.from <= spot.from && spot.from < refuser.to && sentence.mentions.includes(refuser)) return SUBJECT.inRefusal;
  return sentence.asks ? SUBJECT.inQuestion * beside : 1;
}

/** Whether an asking word stands just before: "ik vroeg bijzondere bijstand aan". */
const isAskedFor = (tokens: readonly string[], at: number): boolean => tokens.slice(Math.max(0, at - 4), at).some((token) => ASKING_WORDS.has(token));

/** Whether a token stands in a condition, a reason or an aside. */
function standsBeside(tokens: readonly string[], at: number): boolean {
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
