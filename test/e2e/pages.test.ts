import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { LOW_CONTRAST, startChromium } from "../helpers/chromium.ts";
import { ROOT } from "../helpers/real-library.ts";
import { type Running, startServer } from "../helpers/running-server.ts";

const SHOTS = `${ROOT}test/screenshots`;

describe("the pages in Chromium", function () {
  this.timeout(60_000);
  let server: Running;
  let browser: Browser;
  /** What the browser complained about: script errors, and what the security policy blocked. */
  const complaints: string[] = [];

  before(async function () {
    browser = await startChromium(this);
    server = await startServer();
    mkdirSync(SHOTS, { recursive: true });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(() => assert.deepEqual(complaints.splice(0), []));

  const open = async (path: string, options: { width?: number; dark?: boolean } = {}): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: options.width ?? 900, height: 900 }, colorScheme: options.dark ? "dark" : "light" });
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(server.url + path);
    return page;
  };
  const ask = async (page: Page, text: string): Promise<void> => {
    await page.getByLabel("Wat werd er gezegd?").fill(text);
    await page.getByRole("button", { name: "Geef weerwoord" }).click();
    await page.locator(".ac-adaptiveCard").waitFor();
  };

  it("shows the card of a refusal, another dooddoener, the law and the ladder", async () => {
    const page = await open("/");
    await ask(page, "Dat schept een precedent, zegt de gemeente.");
    const card = page.locator("#kaart");
    await card.getByText("Dit schept een precedent").waitFor();
    const before = await card.textContent();
    await card.getByRole("button", { name: "Een andere" }).click();
    await page.waitForFunction((text) => document.querySelector("#kaart")?.textContent !== text, before);
    assert.equal(await card.getByText("Grens:").first().isVisible(), false);
    await card.getByRole("button", { name: "Wat zegt de wet?" }).click();
    assert.equal(await card.getByText("Grens:").first().isVisible(), true);
    await card.getByRole("button", { name: "Naar wie nu?" }).click();
    assert.equal(await card.getByText("Neem mee:").first().isVisible(), true);
    assert.doesNotMatch((await page.textContent("main")) ?? "", /oudere versie|\\\d/);
    await page.close();
  });

  it("lets the user say who refused, and that it is another no", async () => {
    const page = await open("/");
    await ask(page, "dit schept een precedent");
    await page.getByRole("button", { name: "Woningcorporatie" }).click();
    await page.getByText("Wie zei nee?").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Klopt niet" }).click();
    await page.getByText("Welk nee was het dan?", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Geen van deze" }).click();
    await page.getByRole("button", { name: "Geld en capaciteit" }).click();
    await page.getByRole("button", { name: /wachtlijst/i }).click();
    await page.getByText("Door jou gekozen").waitFor();
    await page.close();
  });

  it("works by keyboard alone", async () => {
    const page = await open("/");
    await page.getByLabel("Wat werd er gezegd?").focus();
    await page.keyboard.type("dit schept een precedent");
    await page.keyboard.press("Control+Enter");
    await page.locator(".ac-adaptiveCard").waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "kaart");
    // The renderer puts the card itself in the tab order, before its buttons.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "BUTTON");
    await page.close();
  });

  it("keeps the text and says so in Dutch when the server cannot be reached", async () => {
    const page = await open("/");
    await page.route("**/api/proberen", (route) => route.abort());
    await page.getByLabel("Wat werd er gezegd?").fill("dat mag niet");
    await page.getByRole("button", { name: "Geef weerwoord" }).click();
    await page.getByText("De server is niet bereikbaar").waitFor();
    assert.equal(await page.getByLabel("Wat werd er gezegd?").inputValue(), "dat mag niet");
    await page.close();
    complaints.splice(0);
  });

  it("shows what a hostile message holds as text only", async () => {
    const page = await open("/");
    await ask(page, '<img src=x onerror="document.title=1"> <script>document.title=1</script> dat schept een precedent');
    assert.match(await page.title(), /Proberen/);
    await page.goto(`${server.url}/bibliotheek?zoek=${encodeURIComponent('"><script>document.title=1</script>')}`);
    assert.match(await page.title(), /Mag Niet/);
    await page.close();
  });

  it("browses the library, finds with typos, and shows a routine", async () => {
    const page = await open("/bibliotheek");
    await page.getByLabel("Zoek in titels").fill("presedent");
    await page.getByRole("button", { name: "Zoeken" }).click();
    await page.getByRole("link", { name: "Dit schept een precedent" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Dit schept een precedent" }).waitFor();
    assert.match((await page.textContent("main")) ?? "", /Concurrerende dooddoeners.*Naar wie nu\?/s);
    await page.close();
  });

  it("prints the whole library without the navigation", async () => {
    const page = await open("/bibliotheek/alles");
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("header").isVisible(), false);
    assert.ok((await page.locator("article").count()) >= 12);
    await page.close();
  });

  for (const [width, dark] of [
    [320, false],
    [320, true],
    [640, false],
    [640, true],
  ] as const) {
    it(`fits ${width} px wide, ${dark ? "dark" : "light"}, with enough contrast`, async () => {
      const page = await open("/", { width, dark });
      await ask(page, "de corporatie zegt dat het beleid is");
      await page.getByRole("button", { name: "Wat zegt de wet?" }).click();
      await page.getByRole("button", { name: "Naar wie nu?" }).click();
      await page.screenshot({ path: `${SHOTS}/proberen-${width}-${dark ? "donker" : "licht"}.png`, fullPage: true });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "scrolls sideways");
      const low = await page.evaluate(LOW_CONTRAST);
      assert.deepEqual(low, []);
      await page.goto(`${server.url}/bibliotheek`);
      await page.screenshot({ path: `${SHOTS}/bibliotheek-${width}-${dark ? "donker" : "licht"}.png`, fullPage: true });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "scrolls sideways");
      await page.close();
    });
  }

  it("answers a name that only points here with 403, and other methods and paths quietly", async () => {
    const { request } = await import("node:http");
    const status = await new Promise((resolve) => request(server.url, { headers: { host: "evil.example" } }, (response) => resolve(response.statusCode)).end());
    assert.equal(status, 403);
    assert.equal((await fetch(`${server.url}/bestaat-niet`)).status, 404);
    assert.equal((await fetch(`${server.url}/bibliotheek/bestaat-niet`)).status, 404);
    assert.equal(
      (await fetch(`${server.url}/api/proberen`, { method: "POST", body: "tekst=x", headers: { "content-type": "application/x-www-form-urlencoded" } })).status,
      415,
    );
    assert.equal((await fetch(`${server.url}/api/proberen`, { method: "POST", body: "{}", headers: { "content-type": "application/json" } })).status, 400);
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
  });
});
