// Debian's Chromium, without a network of its own.
import { existsSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

export const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Runs in the page; a file of its own, because compiled functions do not survive the way there. */
export const LOW_CONTRAST = `${readFileSync(new URL("low-contrast.js", import.meta.url), "utf8")}; lowContrast()`;

export const hasChromium = (): boolean => existsSync(CHROMIUM);

export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

/** Skips with a line when there is no Chromium; in CI that is a failure. */
export async function startChromium(suite: Mocha.Context): Promise<Browser> {
  if (!hasChromium()) {
    if (process.env.CI === "true") throw new Error(`Chromium is not at ${CHROMIUM}; .ci/run must install it`);
    console.log(`    skipped: no Chromium at ${CHROMIUM} (set CHROMIUM_PATH)`);
    suite.skip();
  }
  return launchChromium();
}
