// The recognition as one piece: redacted text in, outcome with candidates, domain and party out. Pure; the model is given.
import type { Library } from "../library/library.ts";
import type { Domein, Partij } from "../library/schemas.ts";
import { redact } from "../privacy/redact.ts";
import type { RedactedText } from "../privacy/redacted-text.ts";
import { conceptReader } from "./concepts.ts";
import { hasDangerPhrase } from "./danger.ts";
import { type Candidate, decide, type Uitkomst } from "./decide.ts";
import { type Counts, countFeatures, mergeCounts, type Vector, vectorise } from "./features.ts";
import { logProbabilities, type Model, margins } from "./model.ts";
import { sentencesOf, type Tokens } from "./normalise.ts";
import { type Part, pool } from "./pooling.ts";
import { CERTAIN_REFUSAL, DANGER_MARGIN, DANGER_MARGIN_BESIDE_REFUSAL, DANGER_WHOLE_SHARE, FAMILIES, MIN_SENTENCE_WORDS, TEMPERATURE } from "./settings.ts";
import { type ClauseReading, clausesOf, severalRefusals } from "./several.ts";
import { repairAll, surely } from "./spelling.ts";
import { subjectReader } from "./subject.ts";
import { GEVAAR, NEUTRAAL } from "./training-set.ts";
import { firstStep } from "./tried.ts";
import { wordSpotter } from "./word-spotter.ts";

export interface Recognition {
  uitkomst: Uitkomst;
  /** Every trained routine, best first, with its probability given that somebody refuses: together 1. */
  candidates: Candidate[];
  /** Probability that nobody refuses anything. */
  neutraal: number;
  /** The routine to answer: the likeliest, or the one said last when the message holds several refusals. */
  lead: string;
  /** The other refusals in the message, the last said first. */
  ook: string[];
  domein: Domein | null;
  partij: Partij | null;
  /** Escalation ladder whose own words the text says (UWV, SVB …). */
  ladder: string | null;
  /** Step of the ladder to begin with: higher when the message says that asking was tried. */
  stap: number;
  /** Margin of the danger column: of the whole message, with its most dangerous sentence. */
  dangerMargin: number;
}

/** A feature and what it added to the score of a class. */
export interface Contribution {
  feature: string;
  added: number;
}

export interface Recogniser {
  recognise(text: RedactedText): Recognition;
  /** Number of the `gezegd` sentence of the routine that is nearest to the text by the model's own features; null when none shares a feature. */
  evidence(text: RedactedText, routineId: string): number | null;
  /** Normalised sentences, and the features that weighed most for a routine. */
  explain(text: RedactedText, routineId: string): { sentences: Tokens[]; contributions: Contribution[] };
}

export function createRecogniser(library: Library, model: Model, temperature = TEMPERATURE): Recogniser {
  const { classes, vocabulary } = model;
  const dangerColumn = classes.indexOf(GEVAAR);
  const neutralColumn = classes.indexOf(NEUTRAAL);
  const columns = classes.map((_, i) => i).filter((i) => i !== dangerColumn);
  const readSubject = subjectReader(library.domeinen, library.partijen);
  const ladders = wordSpotter([...library.escalatie.values()].map(({ id, voor }) => ({ id, woorden: voor.woorden })));
  const conceptsOf = conceptReader(vocabulary.begrippen);
  const vectors = new Map<string, Vector[]>();

  const read = (text: RedactedText): Tokens[] => sentencesOf(text).map((tokens) => repairAll(tokens, vocabulary.words));
  const vectorOf = (sentences: readonly Tokens[]): Vector => vectorise(countFeatures(sentences, conceptsOf), vocabulary);

  const countsOf = (sentence: Tokens): Counts => countFeatures([sentence], conceptsOf);
  const marginsOf = (counts: Counts): Float64Array => margins(model, vectorise(counts, vocabulary));
  /** Margins of the classes that take part in the probabilities. */
  const classMargins = (scores: Float64Array): Float64Array => {
    const kept = new Float64Array(columns.length);
    for (let i = 0; i < kept.length; i++) kept[i] = scores[columns[i] as number] as number;
    return kept;
  };

  /** Log-probabilities of the whole message with, per routine, its best sentence; the danger margin; and the margins of each sentence. */
  const score = (sentences: readonly Tokens[]): { logs: Float64Array; danger: number; parts: Part[] } => {
    const counted = sentences.map(countsOf);
    const whole = marginsOf(mergeCounts(counted));
    const dangerOf = (scores: Float64Array): number => scores[dangerColumn] ?? Number.NEGATIVE_INFINITY;
    // "De corporatie zegt:" says nothing by itself: a fragment only counts when there is nothing longer.
    const hasLonger = sentences.some(({ length }) => length >= MIN_SENTENCE_WORDS);
    const parts: Part[] = [];
    let worst = sentences.length > 1 ? Number.NEGATIVE_INFINITY : dangerOf(whole);
    if (sentences.length > 1) {
      sentences.forEach((sentence, index) => {
        if (hasLonger && sentence.length < MIN_SENTENCE_WORDS) return;
        const scores = marginsOf(counted[index] as Counts);
        worst = Math.max(worst, dangerOf(scores));
        parts.push({ margins: classMargins(scores), place: index / (sentences.length - 1), index });
      });
    }
    const danger = DANGER_WHOLE_SHARE * dangerOf(whole) + (1 - DANGER_WHOLE_SHARE) * worst;
    return { logs: logProbabilities(pool(classMargins(whole), parts, columns.indexOf(neutralColumn)), temperature), danger, parts };
  };

  /** Number of the sentence in which a class scores best; 0 in a message of one. */
  const bestSentence = (parts: readonly Part[], id: string): number => {
    const c = columns.indexOf(classes.indexOf(id));
    let best: Part | undefined;
    for (const part of parts) if (!best || (part.margins[c] as number) > (best.margins[c] as number)) best = part;
    return best?.index ?? 0;
  };

  /** Every routine with its probability given that somebody refuses, best first; and the probability that nobody does. */
  const probabilities = (logs: Float64Array): { candidates: Candidate[]; neutraal: number } => {
    const neutraal = Math.exp(logs[columns.indexOf(neutralColumn)] ?? Number.NEGATIVE_INFINITY);
    // Whether anybody refuses is one question; which routine it is, if somebody does, another.
    const candidates = columns.flatMap((column, i) =>
      column === neutralColumn ? [] : [{ id: classes[column] as string, kans: Math.exp(logs[i] as number) / Math.max(1 - neutraal, Number.MIN_VALUE) }],
    );
    candidates.sort((a, b) => b.kans - a.kans || (a.id < b.id ? -1 : 1));
    return { candidates, neutraal };
  };

  /** Only the first of `probabilities`, for the parts of a message. */
  const likeliest = (logs: Float64Array): ClauseReading => {
    const neutral = columns.indexOf(neutralColumn);
    let best = -1;
    for (let i = 0; i < logs.length; i++) if (i !== neutral && (best < 0 || (logs[i] as number) > (logs[best] as number))) best = i;
    const neutraal = Math.exp(logs[neutral] ?? Number.NEGATIVE_INFINITY);
    const kans = Math.exp(logs[best] ?? Number.NEGATIVE_INFINITY) / Math.max(1 - neutraal, Number.MIN_VALUE);
    return { first: { id: classes[columns[best] ?? -1] ?? "", kans }, neutraal };
  };

  /** What each part of a message says by itself; nothing for a message of one part. A sentence that is not cut was scored already. */
  const readClauses = (sentences: readonly Tokens[], parts: readonly Part[]): ClauseReading[] => {
    const clauses = sentences.flatMap((sentence, index) => {
      const cut = clausesOf(sentence);
      const known = cut.length === 1 ? parts.find((part) => part.index === index)?.margins : undefined;
      return cut.filter(({ length }) => length >= MIN_SENTENCE_WORDS).map((clause) => ({ clause, known }));
    });
    if (clauses.length < 2) return [];
    return clauses.map(({ clause, known }) => likeliest(logProbabilities(known ?? classMargins(marginsOf(countsOf(clause))), temperature)));
  };

  return {
    recognise(text) {
      const sentences = read(text);
      const { logs, danger, parts } = score(sentences);
      const { candidates, neutraal } = probabilities(logs);
      // Hardship in a refusal sounds like danger; where the refusal itself is certain, the danger has to be plainer.
      const certain = (candidates[0]?.kans ?? 0) * (1 - neutraal) >= CERTAIN_REFUSAL;
      const isDanger = sentences.length > 0 && (danger >= (certain ? DANGER_MARGIN_BESIDE_REFUSAL : DANGER_MARGIN) || hasDangerPhrase(text));
      const said = severalRefusals(readClauses(sentences, parts));
      const several = said.length > 1;
      // Two parts that are each sure of their own refusal make a sure answer, however they share the whole message.
      const decided = sentences.length === 0 ? "onbekend" : decide(isDanger, candidates, neutraal);
      const uitkomst = several && decided !== "gevaar" ? "herkend" : decided;
      const lead = (several ? said.at(-1) : candidates[0]?.id) ?? "";
      const { domein, partij } = readSubject(asWritten(text, sentences), bestSentence(parts, lead));
      return {
        uitkomst,
        candidates,
        neutraal,
        lead,
        ook: several ? said.slice(0, -1).reverse() : [],
        domein,
        partij,
        ladder: ladders(text)[0] ?? null,
        stap: Math.max(firstStep(text), several ? 1 : 0),
        dangerMargin: danger,
      };
    },

    evidence(text, routineId) {
      let known = vectors.get(routineId);
      if (!known) {
        known = (library.uitspraken.get(routineId)?.gezegd ?? []).map((zin) => vectorOf(read(redact(zin))));
        vectors.set(routineId, known);
      }
      const sentences = read(text);
      const queries = [sentences, ...sentences.map((sentence) => [sentence])].map((part) => new Map(entriesOf(vectorOf(part))));
      const best = { index: null as number | null, likeness: 0 };
      known.forEach((vector, index) => {
        for (const query of queries) {
          const likeness = cosine(query, vector);
          if (likeness > best.likeness) Object.assign(best, { index, likeness });
        }
      });
      return best.index;
    },

    explain(text, routineId) {
      const sentences = read(text);
      const names = new Map<number, string>();
      vocabulary.columns.forEach((family, f) => {
        for (const [feature, column] of family) names.set(column, `${FAMILIES[f]?.name}:${feature}`);
      });
      const column = classes.indexOf(routineId);
      const contributions = entriesOf(vectorOf(sentences))
        .map(([index, value]) => ({ feature: names.get(index) ?? "", added: value * (model.weights[index * classes.length + column] ?? 0) }))
        .sort((a, b) => b.added - a.added);
      return { sentences, contributions };
    },
  };
}

/** The sentences as they were typed, with only the repairs that are surely right. */
const asWritten = (text: string, repaired: readonly Tokens[]): string[] =>
  sentencesOf(text).map((tokens, s) => tokens.map((token, t) => surely(token, repaired[s]?.[t] ?? token)).join(" "));

const entriesOf = ({ indices, values }: Vector): [number, number][] => Array.from(indices, (index, k) => [index, values[k] as number]);

function cosine(query: Map<number, number>, { indices, values }: Vector): number {
  let dot = 0;
  let square = 0;
  for (let k = 0; k < indices.length; k++) {
    const value = values[k] as number;
    square += value * value;
    dot += value * (query.get(indices[k] as number) ?? 0);
  }
  let querySquare = 0;
  for (const value of query.values()) querySquare += value * value;
  return square > 0 && querySquare > 0 ? dot / Math.sqrt(square * querySquare) : 0;
}
