// What a short message most likely asks about the last answer: the recognition's own kind of model, trained on `vervolg.yaml`.
import type { Library } from "../library/library.ts";
import type { Vervolg } from "../library/schemas.ts";
import { redact } from "../privacy/redact.ts";
import type { Uitkomst } from "../recognition/decide.ts";
import { countFeatures, vectorise } from "../recognition/features.ts";
import { logProbabilities, margins } from "../recognition/model.ts";
import { sentencesOf } from "../recognition/normalise.ts";
import type { Recognition } from "../recognition/recogniser.ts";
import { repairAll } from "../recognition/spelling.ts";
import { train } from "../recognition/train.ts";
import type { Example } from "../recognition/training-set.ts";

export type Kind = keyof Vervolg;

/** Turns margins into probabilities. Like the limits below and SHARE chosen on `vervolg.jsonl` and the short refusals of dev. */
const TEMPERATURE = 0.15;
/** From which probability the bot dares to say what is asked, by what the recogniser hears. Danger is never a follow-up. */
const DARES_FROM: Record<Uitkomst, number> = { onbekend: 0.4, keuze: 0.55, herkend: 0.7, gevaar: Number.POSITIVE_INFINITY };
/** From which it dares beside a refusal that the recogniser is certain of, or close to danger. */
const DARES_BESIDE_CERTAIN = 0.92;
const CERTAIN = 0.85;
const NEAR_DANGER = -0.4;
/** One in so many of the library's short sentences also teaches what is new. All of them would drown the follow-ups. */
const SHARE = 3;
const MOST_WORDS = 9;

const isShort = (sentence: string): boolean => sentence.split(" ").length <= MOST_WORDS;

export interface Message extends Example {
  label: Kind;
}

/** The messages of `vervolg.yaml` by what they ask, redacted like every message. */
export const messagesOf = ({ vervolg }: Library): Message[] =>
  (Object.entries(vervolg) as [Kind, string[]][]).flatMap(([label, texts]) => texts.map((text) => ({ text: redact(text), label })));

/** The library's own sentences are something new. */
function somethingNew({ uitspraken, neutraal, gevaar }: Library): Message[] {
  const others = [...[...uitspraken.values()].flatMap(({ gezegd }) => gezegd), ...neutraal.map(({ zin }) => zin)]
    .filter(isShort)
    .filter((_, i) => i % SHARE === 0);
  // Of danger all of it: "ze wil zich ophangen" is no answer about the family.
  others.push(...gevaar.wel.filter(isShort));
  return others.map((text) => ({ text: redact(text), label: "iets-nieuws" }));
}

/** Trains at once: about a second on two cores, in which nothing else is answered. The returned function gives the kind that is most likely asked, of those that may be; undefined when none is likely enough. */
export function followUpGuesser(
  library: Library,
  messages: readonly Message[],
): (text: string, heard: Recognition, may: (kind: Kind) => boolean) => Kind | undefined {
  const model = train([...messages, ...somethingNew(library)]);
  return (text, heard, may) => {
    const sentences = sentencesOf(text).map((tokens) => repairAll(tokens, model.vocabulary.words));
    const scores = margins(model, vectorise(countFeatures(sentences), model.vocabulary));
    const allowed = scores.map((score, i) => (may(model.classes[i] as Kind) ? score : Number.NEGATIVE_INFINITY));
    const logs = logProbabilities(allowed, TEMPERATURE);
    const best = logs.indexOf(Math.max(...logs));
    return Math.exp(logs[best] as number) >= daresFrom(heard) ? (model.classes[best] as Kind) : undefined;
  };
}

function daresFrom({ uitkomst, candidates, neutraal, dangerMargin }: Recognition): number {
  const isCertain = uitkomst === "herkend" && (candidates[0]?.kans ?? 0) * (1 - neutraal) >= CERTAIN;
  const least = DARES_FROM[uitkomst];
  return isCertain || dangerMargin >= NEAR_DANGER ? Math.max(least, DARES_BESIDE_CERTAIN) : least;
}
