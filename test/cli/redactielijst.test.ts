import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toCsv } from "../../bot/csv.ts";
import { redact } from "../../bot/privacy/redact.ts";
import type { Stores } from "../../bot/storage/contracts.ts";
import { kyselyStores } from "../../bot/storage/kysely-stores.ts";
import { openDatabase } from "../../bot/storage/open-database.ts";
import { ROOT } from "../helpers/real-library.ts";

describe("redactielijst on the command line", function () {
  this.timeout(30_000);
  const dir = mkdtempSync(join(tmpdir(), "mnbn-redactielijst-"));
  const cli = (...args: string[]): { out: string; code: number | null } => {
    const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", "bot/cli/redactielijst.ts", ...args], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, DATA_DIR: dir, DATABASE_URL: "" },
    });
    return { out: stdout, code: status };
  };
  const withStores = async <T>(work: (stores: Stores) => Promise<T>): Promise<T> => {
    const stores = kyselyStores(await openDatabase(dir));
    return work(stores).finally(() => stores.close());
  };

  it("says so when there is nothing", () => assert.match(cli().out, /De lijst is leeg/));

  it("lists what is open with the nearest routines and a line to paste, closes, and exports all; the audit log knows", async () => {
    await withStores(async ({ editorial }) => {
      await editorial.add({
        at: Date.UTC(2026, 10, 26),
        tekst: redact('ze zeggen "dat doen we nooit"'),
        kandidaten: [{ id: "zo-doen-we-dat-niet", kans: 0.41 }],
        gebruiker: "u",
      });
      await editorial.add({ at: Date.UTC(2026, 10, 26), tekst: redact("=1+1 dat kan niet"), kandidaten: [], gebruiker: "u" });
    });
    const { out } = cli();
    assert.match(out, /1 {2}2026-11-26 {2}lijkt op: zo-doen-we-dat-niet \(41%\)/);
    assert.match(out, /content\/uitspraken\/zo-doen-we-dat-niet\.yaml: {2}- "ze zeggen \\"dat doen we nooit\\""/);
    assert.match(cli("--klaar", "1").out, /1: afgesloten/);
    assert.doesNotMatch(cli().out, /doen we nooit/);
    assert.match(cli("--alles").out, /\(klaar\).*doen we nooit/s);
    const wrong = cli("--klaar", "77", "--klaar", "x");
    assert.equal(wrong.code, 1);
    assert.match(wrong.out, /77: dit nummer staat niet op de lijst.*x: dit nummer/s);
    const csv = cli("--csv").out;
    assert.match(csv, /"1";"2026-11-26";"klaar";"ze zeggen ""dat doen we nooit""";/);
    assert.match(csv, /"'=1\+1 dat kan niet"/);
    const audit = await withStores(({ audit }) => audit.list());
    assert.ok(audit.some(({ wat }) => wat === "redactielijst uitgevoerd als CSV") && audit.every(({ wie }) => wie.length > 0));
  });

  it("gives CSV that no spreadsheet takes for a formula", () =>
    assert.equal(toCsv(["a"], [["@x"], ["-1"], ["x;y"]]), '\ufeff"a"\r\n"\'@x"\r\n"\'-1"\r\n"x;y"\r\n'));
});
