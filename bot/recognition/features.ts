// A message as counted features of six families: stems, pairs, skip pairs, character 3- to 5-grams inside words, concepts and pairs of concepts.
import { stemmer } from "@orama/stemmers/dutch";
import type { Begrip } from "../library/schemas.ts";
import { type ConceptReader, NO_CONCEPTS } from "./concepts.ts";
import type { Tokens } from "./normalise.ts";
import { CONCEPT_REACH, FAMILIES, MAX_CACHED_WORDS, MIN_WORD_COUNT } from "./settings.ts";
import type { WordCounts } from "./spelling.ts";

/** Feature name to count, one map per family, in the order of `FAMILIES`. */
export type Counts = Map<string, number>[];

const stems = new Map<string, string>();

/** Dutch (Snowball) stem, remembered: the same words come back all the time. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    if (stems.size >= MAX_CACHED_WORDS) stems.clear();
    known = stemmer(word);
    stems.set(word, known);
  }
  return known;
}

const gramsKnown = new Map<string, readonly string[]>();

/** The 3-, 4- and 5-grams of a word with marks for begin and end, remembered like the stems. */
function gramsOf(word: string): readonly string[] {
  let known = gramsKnown.get(word);
  if (known === undefined) {
    if (gramsKnown.size >= MAX_CACHED_WORDS) gramsKnown.clear();
    const marked = `<${word}>`;
    const grams: string[] = [];
    for (let size = 3; size <= 5; size++) for (let from = 0; from + size <= marked.length; from++) grams.push(marked.slice(from, from + size));
    known = grams;
    gramsKnown.set(word, known);
  }
  return known;
}

const add = (counts: Map<string, number>, feature: string): void => {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
};

/** Counts the features of some sentences together; pairs never cross a sentence border. */
export function countFeatures(sentences: readonly Tokens[], conceptsOf: ConceptReader = NO_CONCEPTS): Counts {
  const stemCounts = new Map<string, number>();
  const pairs = new Map<string, number>();
  const skips = new Map<string, number>();
  const grams = new Map<string, number>();
  const concepts = new Map<string, number>();
  const conceptPairs = new Map<string, number>();
  for (const tokens of sentences) {
    const stemmed = tokens.map(stem);
    for (let i = 0; i < stemmed.length; i++) {
      add(stemCounts, stemmed[i] as string);
      if (i + 1 < stemmed.length) add(pairs, `${stemmed[i]} ${stemmed[i + 1]}`);
      if (i + 2 < stemmed.length) add(skips, `${stemmed[i]}_${stemmed[i + 2]}`);
      for (const gram of gramsOf(tokens[i] as string)) add(grams, gram);
    }
    countConcepts(conceptsOf(tokens), concepts, conceptPairs);
  }
  return [stemCounts, pairs, skips, grams, concepts, conceptPairs];
}

/** The counts of several sentences together: no feature crosses a sentence border, so they add up. */
export function mergeCounts(counted: readonly Counts[]): Counts {
  const [first = countFeatures([]), ...rest] = counted;
  if (rest.length === 0) return first;
  return first.map((family, f) => {
    const merged = new Map(family);
    for (const counts of rest) for (const [feature, count] of counts[f] as Map<string, number>) merged.set(feature, (merged.get(feature) ?? 0) + count);
    return merged;
  });
}

/** Concepts of one sentence, alone and in ordered pairs; two concepts of the same word pair up once, in the order of their names. */
function countConcepts(found: readonly string[][], concepts: Map<string, number>, pairs: Map<string, number>): void {
  found.forEach((here, i) => {
    for (const concept of here) add(concepts, concept);
    for (let j = i; j < Math.min(found.length, i + 1 + CONCEPT_REACH); j++) {
      for (const first of here) for (const second of found[j] as string[]) if (j > i ? first !== second : first < second) add(pairs, `${first}>${second}`);
    }
  });
}

/** A sparse vector: feature columns and their weights, family by family. */
export interface Vector {
  indices: Int32Array;
  values: Float32Array;
}

/** Which features exist, in which column, and how rare each is. */
export interface Vocabulary {
  /** One map per family: feature name → column. */
  columns: Map<string, number>[];
  /** Inverse document frequency per column. */
  idf: Float32Array;
  /** The library's words, for repairing typos. */
  words: WordCounts;
  /** The concepts the model was trained with; a message is read with the same ones. */
  begrippen: readonly Begrip[];
}

/** Words that occur at least `MIN_WORD_COUNT` times. */
export function countWords(documents: readonly (readonly Tokens[])[]): WordCounts {
  const counts = new Map<string, number>();
  for (const sentences of documents) for (const tokens of sentences) for (const token of tokens) add(counts, token);
  return new Map([...counts].filter(([, count]) => count >= MIN_WORD_COUNT));
}

/** The features that occur in at least two documents. Columns follow first occurrence, so the same content gives the same columns. */
export function buildVocabulary(documents: readonly Counts[], words: WordCounts, begrippen: readonly Begrip[] = []): Vocabulary {
  const columns: Map<string, number>[] = [];
  const idf: number[] = [];
  for (let family = 0; family < FAMILIES.length; family++) {
    const frequency = new Map<string, number>();
    for (const counts of documents) for (const feature of (counts[family] as Map<string, number>).keys()) add(frequency, feature);
    const kept = new Map<string, number>();
    for (const [feature, df] of frequency) {
      if (df < 2) continue;
      kept.set(feature, idf.length);
      idf.push(Math.log((1 + documents.length) / (1 + df)) + 1);
    }
    columns.push(kept);
  }
  return { columns, idf: Float32Array.from(idf), words, begrippen };
}

/** tf-idf with 1 + log tf; every family has length 1 on its own and is then weighted. Unknown features are left out. */
export function vectorise(counts: Counts, vocabulary: Vocabulary): Vector {
  const indices: number[] = [];
  const values: number[] = [];
  for (let family = 0; family < FAMILIES.length; family++) {
    const columns = vocabulary.columns[family] as Map<string, number>;
    const start = values.length;
    let square = 0;
    for (const [feature, count] of counts[family] as Map<string, number>) {
      const column = columns.get(feature);
      if (column === undefined) continue;
      const value = (count === 1 ? 1 : 1 + Math.log(count)) * (vocabulary.idf[column] as number);
      indices.push(column);
      values.push(value);
      square += value * value;
    }
    const scale = square > 0 ? (FAMILIES[family] as { weight: number }).weight / Math.sqrt(square) : 0;
    for (let i = start; i < values.length; i++) values[i] = (values[i] as number) * scale;
  }
  return { indices: Int32Array.from(indices), values: Float32Array.from(values) };
}
