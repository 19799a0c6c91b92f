// What a message is about and who said no: from word lists, and from where in the message the words stand. Pure.
import type { Domein, Partij } from "../library/schemas.ts";
import { ANYONE, ASKED, CHILD, DENYING, FACILITY, FAVOURS, hasContrast, isAskedFor, STRANGER, standsBeside, TELLING, THERE } from "./cues.ts";
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
  isQuestion: boolean;
  mentions: Mention[];
  domains: Spot<Domein>[];
}

/** A party that is named, and what it does in its sentence. */
interface Mention extends Spot<Partij> {
  role: Role;
}

/** A sentence further "daar" or "die" speaks of who was named. */
const NEARER: Readonly<Record<Role, Role>> = { speaks: "speaks", acts: "acts", asked: "speaks", aside: "asked" };
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
    return { text, tokens, isQuestion, mentions, domains: findDomains(text) };
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
  if (sentences.length < 2) return 0;
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
  const child = scores.has("jeugd") && sentences.some(({ text }) => CHILD.test(text));
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
  return sentence.isQuestion || ASKED.test(sentence.text) ? SUBJECT.inQuestion * beside : 1;
}
