// `npm run woordlijsten`: writes the word lists of bot/privacy/lists/ anew from the packages they come from.
import { writeFileSync } from "node:fs";
import { buildLists } from "../privacy/lists/build-lists.ts";

for (const [name, words] of Object.entries(buildLists())) {
  const file = new URL(`../privacy/lists/${name}.txt`, import.meta.url);
  writeFileSync(file, `${words.join("\n")}\n`);
  console.log(`${name.padEnd(12)}${words.length} regels`);
}
