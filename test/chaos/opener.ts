// A child that opens the storage named on each line of its input, writes a row, and tells how it went.
import { createInterface } from "node:readline";
import { kyselyStores } from "../../bot/storage/kysely-stores.ts";
import { openDatabase } from "../../bot/storage/open-database.ts";

process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  const { dir, url } = JSON.parse(line) as { dir: string; url?: string };
  try {
    const stores = kyselyStores(await openDatabase(dir, url));
    await stores.handled.claim(String(process.pid), Date.now());
    await stores.close();
    process.stdout.write("ok\n");
  } catch (error) {
    process.stdout.write(`${error}\n`);
  }
}
