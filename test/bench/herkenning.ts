// `npm run bench -- herkenning`: our recognition beside the usual choices, trained on the same sentences, in one run.
import { createRequire } from "node:module";
import { loadTools } from "../../bot/cli/run.ts";
import { DEV_FILE, readCases } from "../../bot/evaluation/read-cases.ts";
import { redact } from "../../bot/privacy/redact.ts";
import { stem } from "../../bot/recognition/features.ts";
import { sentencesOf } from "../../bot/recognition/normalise.ts";
import { train } from "../../bot/recognition/train.ts";
import { GEVAAR, NEUTRAAL, trainingSet } from "../../bot/recognition/training-set.ts";

/** fuse.js takes seconds a message over all sentences, so it gets a sample. */
const FUSE_SAMPLE = 30;

// The peers live in this folder's own node_modules.
const peer = createRequire(new URL("package.json", import.meta.url));

/** A way to rank routines for a message, best first, and how long its training took (ms). */
interface Engine {
  name: string;
  trained: number;
  rank(text: string): Promise<string[]> | string[];
  sample?: number;
}

const timed = async <T>(work: () => Promise<T> | T): Promise<[T, number]> => {
  const started = performance.now();
  const result = await work();
  return [result, performance.now() - started];
};

const unique = (labels: Iterable<string>): string[] => [...new Set(labels)].filter((label) => label !== NEUTRAAL && label !== GEVAAR);

export async function benchRecognition(): Promise<void> {
  const { library, recogniser } = await loadTools();
  const examples = trainingSet(library).map(({ text, label }) => ({ text: String(text), label }));
  const cases = readCases(DEV_FILE).filter(({ routine }) => routine !== null);
  const [, ours] = await timed(() => train(trainingSet(library)));

  const engines: Engine[] = [
    { name: "this project", trained: ours, rank: (text) => recogniser.recognise(redact(text)).candidates.map(({ id }) => id) },
    await nlpjs(examples),
    await miniSearch(examples),
    await fuse(examples),
  ];

  console.log(`${examples.length} sentences, ${cases.length} refusals of the development set, Node ${process.versions.node}, one core\n`);
  console.log("engine          top-1    top-3   median ms   × ours   training s");
  let oursMedian = 1;
  for (const { name, trained, rank, sample } of engines) {
    const step = sample ? Math.floor(cases.length / sample) : 1;
    const chosen = cases.filter((_, i) => i % step === 0).slice(0, sample ?? cases.length);
    const times: number[] = [];
    let top1 = 0;
    let top3 = 0;
    for (const { tekst, routine, ook } of chosen) {
      const [ranked, ms] = await timed(() => rank(tekst));
      times.push(ms);
      const right = [routine as string, ...ook];
      if (right.includes(ranked[0] ?? "")) top1++;
      if (ranked.slice(0, 3).some((id) => right.includes(id))) top3++;
    }
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    if (name === "this project") oursMedian = median;
    const percent = (count: number): string => `${((100 * count) / chosen.length).toFixed(1)}%`.padStart(7);
    console.log(
      `${name.padEnd(14)} ${percent(top1)}  ${percent(top3)}  ${median.toFixed(2).padStart(9)}  ${(median / oursMedian).toFixed(1).padStart(7)}  ${(trained / 1000).toFixed(1).padStart(9)}${sample ? `   (sample of ${chosen.length})` : ""}`,
    );
  }
}

type Pairs = readonly { text: string; label: string }[];

async function nlpjs(examples: Pairs): Promise<Engine> {
  const { containerBootstrap } = peer("@nlpjs/core");
  const { Nlp } = peer("@nlpjs/nlp");
  const { LangNl } = peer("@nlpjs/lang-nl");
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangNl);
  const nlp = container.get("nlp");
  nlp.settings.autoSave = false;
  nlp.addLanguage("nl");
  for (const { text, label } of examples) nlp.addDocument("nl", text, label);
  const log = console.log;
  console.log = () => {};
  const [, trained] = await timed(() => nlp.train());
  console.log = log;
  return {
    name: "nlp.js",
    trained,
    rank: async (text) => {
      const { classifications } = await nlp.process("nl", text);
      return unique(classifications.map(({ intent }: { intent: string }) => intent));
    },
  };
}

async function miniSearch(examples: Pairs): Promise<Engine> {
  const MiniSearch = peer("minisearch");
  const [index, trained] = await timed(() => {
    const made = new MiniSearch({ fields: ["text"], storeFields: ["label"], tokenize: (text: string) => sentencesOf(text).flat(), processTerm: stem });
    made.addAll(examples.map((example, id) => ({ id, ...example })));
    return made;
  });
  return { name: "MiniSearch", trained, rank: (text) => unique(index.search(text).map(({ label }: { label: string }) => label)) };
}

async function fuse(examples: Pairs): Promise<Engine> {
  const Fuse = peer("fuse.js");
  const [index, trained] = await timed(() => new Fuse(examples, { keys: ["text"], ignoreLocation: true, threshold: 0.6 }));
  return {
    name: "fuse.js",
    trained,
    sample: FUSE_SAMPLE,
    rank: (text) => unique(index.search(text, { limit: 50 }).map(({ item }: { item: { label: string } }) => item.label)),
  };
}
