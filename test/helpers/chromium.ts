// Debian's Chromium, without a network of its own.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Skips with a line when there is no Chromium; in CI that is a failure. */
export async function startChromium(suite: Mocha.Context): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    if (process.env.CI === "true") throw new Error(`Chromium is not at ${CHROMIUM}; .ci/run must install it`);
    console.log(`    skipped: no Chromium at ${CHROMIUM} (set CHROMIUM_PATH)`);
    suite.skip();
  }
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
