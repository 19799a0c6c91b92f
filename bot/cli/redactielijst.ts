// `npm run redactielijst`: the sentences that users chose to send in, without names. Lists the open ones; `--alles` all; `--csv` for a
// spreadsheet; `--klaar 3 --klaar 5` closes them. Who looked, exported or closed stands in the audit log.
import { userInfo } from "node:os";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { toCsv } from "../csv.ts";
import type { EditorialItem, Stores } from "../storage/contracts.ts";
import { kyselyStores } from "../storage/kysely-stores.ts";
import { openDatabase } from "../storage/open-database.ts";
import { run } from "./run.ts";

const date = (at: number): string => new Date(at).toISOString().slice(0, 10);
const near = ({ kandidaten }: EditorialItem): string => kandidaten.map(({ id, kans }) => `${id} (${Math.round(kans * 100)}%)`).join(", ");

/** A line to read, and one to paste under `gezegd` in the file of the nearest routine. */
const readable = (item: EditorialItem): string =>
  [
    `${item.id}  ${date(item.at)}  ${item.status === "open" ? "" : "(klaar) "}lijkt op: ${near(item) || "niets"}`,
    ...item.tekst.split("\n").map((line) => `    ${line}`),
    `    → content/uitspraken/${item.kandidaten[0]?.id ?? "<routine>"}.yaml:  - ${JSON.stringify(item.tekst.replaceAll("\n", " "))}`,
  ].join("\n");

/** Closes each; gives the exit code. */
async function closeAll(stores: Stores, ids: readonly string[]): Promise<number> {
  let code = 0;
  for (const given of ids) {
    const known = /^\d{1,9}$/.test(given) && (await stores.editorial.close(Number(given)));
    console.log(known ? `${given}: afgesloten.` : `${given.slice(0, 20)}: dit nummer staat niet op de lijst. Kijk met npm run redactielijst welke er zijn.`);
    if (!known) code = 1;
  }
  return code;
}

await run(async () => {
  const { values } = parseArgs({
    strict: false,
    options: { alles: { type: "boolean" }, csv: { type: "boolean" }, klaar: { type: "string", multiple: true } },
  });
  const { dataDir, databaseUrl } = readConfig(process.env);
  const stores = kyselyStores(await openDatabase(dataDir, databaseUrl));
  try {
    const closing = (values.klaar ?? []).map(String);
    const what = closing.length > 0 ? "afgesloten" : values.csv ? "uitgevoerd als CSV" : "bekeken";
    await stores.audit.add(userInfo().username, `redactielijst ${what}`, Date.now());
    if (closing.length > 0) {
      process.exitCode = await closeAll(stores, closing);
      return;
    }
    const items = await stores.editorial.list(values.alles || values.csv ? undefined : "open");
    if (values.csv)
      process.stdout.write(
        toCsv(
          ["nummer", "datum", "status", "zin", "lijkt op"],
          items.map((item) => [String(item.id), date(item.at), item.status, item.tekst, near(item)]),
        ),
      );
    else if (items.length === 0) console.log("De lijst is leeg: niemand stuurde een zin in die nog openstaat.");
    else console.log(`${items.map(readable).join("\n\n")}\n\n${items.length} op de lijst. Afsluiten: npm run redactielijst -- --klaar <nummer>`);
  } finally {
    await stores.close();
  }
});
