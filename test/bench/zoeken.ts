// `npm run bench -- zoeken`: the search of the message extension beside MiniSearch and fuse.js as it comes, over the same entries, in one run.
// The queries are what someone types in the compose box: a typo, an article without its colon, words that are in no title.
import { createRequire } from "node:module";
import Fuse from "fuse.js";
import { loadTools } from "../../bot/cli/run.ts";
import { entriesOf } from "../../bot/library/search.ts";

const peer = createRequire(new URL("package.json", import.meta.url));
const ROUNDS = 20;

/** A query, and the routine or article that should be first. */
const QUERIES: readonly [query: string, wanted: string][] = [
  ["presedent", "precedent"],
  ["wachtlijst", "wachtlijst"],
  ["wachtlyst", "wachtlijst"],
  ["te duur", "te-duur"],
  ["kastje muur", "ander-loket"],
  ["ander loket", "ander-loket"],
  ["pricavy", "privacy"],
  ["avg", "privacy"],
  ["leeftijd", "leeftijdsgrens"],
  ["gelabeld geld", "gelabeld-geld"],
  ["potje is leeg", "te-duur"],
  ["eigen kracht", "eigen-kracht-eerst"],
  ["familie eerst", "eigen-kracht-eerst"],
  ["geen indicatie", "geen-indicatie"],
  ["te laat", "termijn-verstreken"],
  ["mandaat", "niet-bevoegd"],
  ["artikel 4 84 awb", "Artikel 4:84 Awb"],
  ["4:84", "Artikel 4:84 Awb"],
  ["artikel 2.3.5 wmo", "Artikel 2.3.5 Wmo 2015"],
  ["18 pw", "Artikel 18 PW"],
];

export async function benchSearch(): Promise<void> {
  const { library, search } = await loadTools();
  const entries = entriesOf(library);
  const plain = new Fuse(entries, { keys: ["titel", "zoektekst"] });
  const MiniSearch = peer("minisearch");
  const mini = new MiniSearch({
    fields: ["titel", "zoektekst"],
    storeFields: ["routine", "titel", "soort"],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { titel: 2 } },
  });
  mini.addAll(entries.map((entry, id) => ({ id, ...entry })));
  type Hit = { soort: string; routine: string; titel: string };
  const engines: [name: string, find: (query: string) => Hit[]][] = [
    ["this project", (query) => search(query)],
    ["fuse.js", (query) => plain.search(query, { limit: 20 }).map(({ item }) => item)],
    ["MiniSearch", (query) => mini.search(query) as unknown as Hit[]],
  ];
  console.log(`${entries.length} entries, ${QUERIES.length} queries, ${ROUNDS} rounds, Node ${process.versions.node}, one core\n`);
  console.log("engine          first    in 5   median ms   slowest ms   × ours");
  let ours = 1;
  for (const [name, find] of engines) {
    const times: number[] = [];
    let first = 0;
    let five = 0;
    for (let round = 0; round < ROUNDS; round++) {
      for (const [query, wanted] of QUERIES) {
        const started = performance.now();
        const hits = find(query);
        times.push(performance.now() - started);
        if (round > 0) continue;
        const names = hits.slice(0, 5).map(({ soort, routine, titel }) => (soort === "grond" ? titel : routine));
        if (names[0] === wanted) first++;
        if (names.includes(wanted)) five++;
      }
    }
    times.sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? 0;
    if (name === "this project") ours = median;
    const part = (count: number): string => `${count}/${QUERIES.length}`.padStart(7);
    console.log(
      `${name.padEnd(14)} ${part(first)} ${part(five)}  ${median.toFixed(1).padStart(9)}  ${(times.at(-1) ?? 0).toFixed(1).padStart(11)}  ${(median / ours).toFixed(2).padStart(7)}`,
    );
  }
}
