// The recognition as one piece: redacted text in, outcome with candidates, domain and party out. Pure; the model is given.
import type { Library } from "../library/library.ts";
import type { Domein, Partij } from "../library/schemas.ts";
import { redact } from "../privacy/redact.ts";
import type { RedactedText } from "../privacy/redacted-text.ts";
import { hasDangerPhrase } from "./danger.ts";
import { type Candidate, decide, type Uitkomst } from "./decide.ts";
import { countFeatures, type Vector, vectorise } from "./features.ts";
import { logProbabilities, type Model, margins } from "./model.ts";
import { sentencesOf, type Tokens } from "./normalise.ts";
import { DANGER_MARGIN, FAMILIES, MIN_SENTENCE_WORDS, TEMPERATURE } from "./settings.ts";
import { repairAll } from "./spelling.ts";
import { GEVAAR, NEUTRAAL } from "./training-set.ts";
import { firstStep } from "./tried.ts";
import { wordSpotter } from "./word-spotter.ts";

export interface Recognition {
  uitkomst: Uitkomst;
  /** Every trained routine, best first. The probabilities and `neutraal` together are 1. */
  candidates: Candidate[];
  neutraal: number;
  domein: Domein | null;
  partij: Partij | null;
  /** Escalation ladder whose own words the text says (UWV, SVB …). */
  ladder: string | null;
  /** Step of the ladder to begin with: higher when the message says that asking was tried. */
  stap: number;
  /** Highest margin of the danger column over the message and its sentences. */
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
  const domeinen = wordSpotter(library.domeinen);
  const partijen = wordSpotter(library.partijen);
  const ladders = wordSpotter([...library.escalatie.values()].map(({ id, voor }) => ({ id, woorden: voor.woorden })));
  const vectors = new Map<string, Vector[]>();

  const read = (text: RedactedText): Tokens[] => sentencesOf(text).map((tokens) => repairAll(tokens, vocabulary.words));
  const vectorOf = (sentences: readonly Tokens[]): Vector => vectorise(countFeatures(sentences), vocabulary);

  /** Log-probabilities of the whole message plus, per routine, its best sentence; and the highest danger margin. */
  const score = (sentences: readonly Tokens[]): { logs: Float64Array; danger: number } => {
    const total = new Float64Array(columns.length);
    let danger = Number.NEGATIVE_INFINITY;
    const logsOf = (part: readonly Tokens[]): Float64Array => {
      const scores = margins(model, vectorOf(part));
      danger = Math.max(danger, scores[dangerColumn] ?? Number.NEGATIVE_INFINITY);
      return logProbabilities(
        Float64Array.from(columns, (c) => scores[c] as number),
        temperature,
      );
    };
    const whole = logsOf(sentences);
    // "De corporatie zegt:" says nothing by itself: a fragment only counts when there is nothing longer.
    const longer = sentences.filter(({ length }) => length >= MIN_SENTENCE_WORDS);
    const counting = longer.length > 0 ? longer : sentences;
    const parts = sentences.length > 1 ? counting.map((sentence) => logsOf([sentence])) : [whole];
    for (let c = 0; c < total.length; c++) {
      // One refusing sentence makes a refusal of the message; it is neutral only when its least neutral sentence is.
      const pick = columns[c] === neutralColumn ? Math.min : Math.max;
      total[c] = ((whole[c] as number) + parts.map((part) => part[c] as number).reduce((a, b) => pick(a, b))) / 2;
    }
    return { logs: logProbabilities(total, 1), danger };
  };

  return {
    recognise(text) {
      const sentences = read(text);
      const { logs, danger } = score(sentences);
      const candidates: Candidate[] = [];
      let neutraal = 0;
      columns.forEach((column, i) => {
        const kans = Math.exp(logs[i] as number);
        if (column === neutralColumn) neutraal = kans;
        else candidates.push({ id: classes[column] as string, kans });
      });
      candidates.sort((a, b) => b.kans - a.kans || (a.id < b.id ? -1 : 1));
      const isDanger = sentences.length > 0 && (danger >= DANGER_MARGIN || hasDangerPhrase(text));
      const uitkomst = sentences.length === 0 ? "onbekend" : decide(isDanger, candidates, neutraal);
      // The party that is named first is nearly always the one that speaks.
      const partij = partijen(text).sort((a, b) => a.first - b.first)[0]?.id ?? null;
      return {
        uitkomst,
        candidates,
        neutraal,
        domein: domeinen(text)[0]?.id ?? null,
        partij,
        ladder: ladders(text)[0]?.id ?? null,
        stap: firstStep(text),
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
