// `npm run bench -- <name>`: timings and accuracy against named peers, in one run. Installs the peers when they are not there.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const HERE = new URL(".", import.meta.url).pathname;
const NAMES = ["herkenning", "zoeken", "invokes"];
const name = process.argv[2] ?? "";

if (!NAMES.includes(name)) {
  console.error(`Which benchmark? One of: ${NAMES.join(", ")}. For example: npm run bench -- ${NAMES[0]}`);
  process.exit(1);
}
if (!existsSync(`${HERE}node_modules`)) execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: HERE, stdio: "inherit" });
if (name === "herkenning") await (await import("./herkenning.ts")).benchRecognition();
if (name === "zoeken") await (await import("./zoeken.ts")).benchSearch();
if (name === "invokes") await (await import("./invokes.ts")).benchInvokes();
