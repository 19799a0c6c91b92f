// Finds which of several word lists a text speaks of, and where. Used for the domain, for the party that refused, and for the ladder.
import { fold, tokenise } from "./normalise.ts";

export interface Listed<Id> {
  id: Id;
  /** Lower-case words or phrases; a `*` at the end lets the word go on ("uitkering*"), one in front lets it start earlier ("*toeslag"). */
  woorden: readonly string[];
}

/** A listed word in a sentence: whose it is, and which tokens it covers (`to` is the first one after it). */
export interface Spot<Id> {
  ids: readonly Id[];
  word: string;
  from: number;
  to: number;
}

/** A letter in the tree of listed words. `whole` ends here and so must the token; `open` ends here and the token may go on. */
interface Node<Id> {
  next: Map<number, Node<Id>>;
  whole: Id[];
  open: Id[];
}

interface Found<Id> extends Spot<Id> {
  length: number;
}

interface Match<Id> {
  ids: Id[];
  /** Index of the first character after it. */
  end: number;
}

const SPACE = 32;

const newNode = <Id>(): Node<Id> => ({ next: new Map(), whole: [], open: [] });

function plant<Id>(root: Node<Id>, letters: string, open: boolean, id: Id): void {
  let node = root;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    let child = node.next.get(code);
    if (!child) {
      child = newNode();
      node.next.set(code, child);
    }
    node = child;
  }
  const ids = open ? node.open : node.whole;
  if (!ids.includes(id)) ids.push(id);
}

/** The longest listed word that begins at `start`, or null. */
function longest<Id>(root: Node<Id>, sentence: string, start: number): Match<Id> | null {
  let best: Match<Id> | null = null;
  let node: Node<Id> | undefined = root;
  for (let i = start; i < sentence.length; i++) {
    node = node.next.get(sentence.charCodeAt(i));
    if (!node) break;
    const ends = i + 1 === sentence.length || sentence.charCodeAt(i + 1) === SPACE;
    if (node.open.length > 0) best = { ids: node.open, end: i + 1 };
    if (ends && node.whole.length > 0) best = { ids: node.whole.concat(node.open), end: i + 1 };
  }
  return best;
}

/** @returns a function that gives the listed words in a sentence (tokens joined by spaces), in order; of words that overlap only the longest. */
export function wordFinder<Id>(lists: readonly Listed<Id>[]): (sentence: string) => Spot<Id>[] {
  const anchored = newNode<Id>();
  const loose = newNode<Id>();
  for (const { id, woorden } of lists) {
    for (const woord of woorden) {
      const letters = tokenise(fold(woord)).join(" ");
      if (letters) plant(woord.startsWith("*") ? loose : anchored, letters, woord.endsWith("*"), id);
    }
  }
  return (sentence) => {
    const found: Found<Id>[] = [];
    let token = 0;
    let previous = SPACE;
    for (let i = 0; i < sentence.length; i++) {
      const code = sentence.charCodeAt(i);
      if (code === SPACE) token++;
      else {
        if (previous === SPACE) add(found, longest(anchored, sentence, i), sentence, i, token);
        if (loose.next.has(code)) add(found, longest(loose, sentence, i), sentence, i, token);
      }
      previous = code;
    }
    return found.length > 1 ? withoutOverlap(found) : found;
  };
}

function add<Id>(found: Found<Id>[], match: Match<Id> | null, sentence: string, start: number, token: number): void {
  if (!match) return;
  const word = sentence.slice(start, match.end);
  found.push({ ids: match.ids, word, from: token, to: token + word.split(" ").length, length: word.length });
}

/** Of words that share a token the longest stays. */
function withoutOverlap<Id>(found: Found<Id>[]): Spot<Id>[] {
  const taken = new Set<number>();
  const kept: Found<Id>[] = [];
  for (const spot of found.sort((a, b) => b.length - a.length || a.from - b.from)) {
    const tokens = Array.from({ length: spot.to - spot.from }, (_, i) => spot.from + i);
    if (tokens.some((token) => taken.has(token))) continue;
    for (const token of tokens) taken.add(token);
    kept.push(spot);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** @returns a function that gives the lists a text speaks of: most different words first, then the one said first */
export function wordSpotter<Id>(lists: readonly Listed<Id>[]): (text: string) => Id[] {
  const find = wordFinder(lists);
  return (text) => {
    const words = new Map<Id, Set<string>>();
    for (const { ids, word } of find(tokenise(fold(text)).join(" "))) for (const id of ids) words.set(id, (words.get(id) ?? new Set()).add(word));
    return [...words].sort(([, a], [, b]) => b.size - a.size).map(([id]) => id);
  };
}
