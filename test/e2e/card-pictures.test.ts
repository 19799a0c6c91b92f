// Every kind of card drawn in Chromium, narrow and wide, light, dark and in forced colours: fits, has contrast, and leaves a picture to look at.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Card } from "../../bot/teams/cards/elements.ts";
import { LOW_CONTRAST, startChromium } from "../helpers/chromium.ts";
import { everyCard } from "../helpers/every-card.ts";
import { ROOT, real } from "../helpers/real-library.ts";
import { type Running, startServer } from "../helpers/running-server.ts";

const SHOTS = `${ROOT}test/screenshots/kaarten`;
/** Of the many cards of routines, groups and surfaces only these: the others are drawn by the same functions. */
const MANY = /^(?:dialoog|bericht|pagina) |^chat \S+ (?:null|\w+)$|^chat [a-z]+-[a-z-]+$/;
const OF_THOSE = /^(?:chat|dialoog|bericht) precedent null$|^chat precedent bestuursorgaan$|^chat ander-loket school$|^chat geld-en-capaciteit$/;
const isDrawn = (name: string): boolean => OF_THOSE.test(name) || !MANY.test(name) || /^chat (?:afpellen|gezin|duim|insturen)/.test(name);

describe("cards in Chromium", function () {
  this.timeout(120_000);
  let server: Running;
  let browser: Browser;
  let cards: [string, Card][];
  before(async function () {
    browser = await startChromium(this);
    server = await startServer();
    cards = [...everyCard(await real())].filter(([name]) => isDrawn(name));
    assert.ok(cards.length > 35, `${cards.length} cards`);
    mkdirSync(SHOTS, { recursive: true });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const draw = async (page: Page, card: Card): Promise<void> => {
    await page.unroute("**/api/proberen");
    await page.route("**/api/proberen", (route) => route.fulfill({ json: { kaart: card } }));
    await page.evaluate(() => document.querySelector("#kaart")?.replaceChildren());
    await page.getByLabel("Wat werd er gezegd?").fill("x");
    await page.getByRole("button", { name: "Geef weerwoord" }).click();
    await page.locator("#kaart .ac-adaptiveCard").first().waitFor();
  };

  const looks = [
    { name: "320-licht", width: 320, colorScheme: "light", forcedColors: "none" },
    { name: "320-donker", width: 320, colorScheme: "dark", forcedColors: "none" },
    { name: "640-licht", width: 640, colorScheme: "light", forcedColors: "none" },
    { name: "640-donker", width: 640, colorScheme: "dark", forcedColors: "none" },
    { name: "640-contrast", width: 640, colorScheme: "dark", forcedColors: "active" },
  ] as const;
  for (const { name: look, width, colorScheme, forcedColors } of looks) {
    it(`fit and can be read at ${look}`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, forcedColors });
      await page.goto(server.url);
      for (const [name, card] of cards) {
        await draw(page, card);
        const place = page.locator("#kaart");
        await place.screenshot({ path: `${SHOTS}/${name.replaceAll(" ", "-")}-${look}.png` });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} scrolls sideways`);
        if (forcedColors === "none") assert.deepEqual(await page.evaluate(LOW_CONTRAST), [], name);
        const unlabelled = await place
          .locator("input, textarea, select")
          .evaluateAll(
            (fields) =>
              fields.filter(
                (field) => !(field as HTMLInputElement).labels?.length && !field.getAttribute("aria-labelledby") && !field.getAttribute("aria-label"),
              ).length,
          );
        assert.equal(unlabelled, 0, `${name} has a field without a label`);
      }
      await page.close();
    });
  }
});
