// What a person does in the Playground's page: open a chat, write, press, search, invoke the action on a message, mock an activity.
import { mkdirSync } from "node:fs";
import type { Browser, Locator, Page, Route } from "playwright-core";
import { until } from "../chaos/program.ts";
import { launchChromium } from "../helpers/chromium.ts";
import { ROOT } from "../helpers/real-library.ts";

export const SHOTS = `${ROOT}test/screenshots/playground`;
const WIDTH = 1600;
const HEIGHT = 1_000;
/** What stands above and below the conversation. */
const AROUND = 220;

export type Chat = "Personal Chat" | "Group Chat" | "My Team - General";
/** Which kind of activity a step sends, as the Playground's log panel calls it. */
export type Kind = "message" | "invoke" | "installationUpdate" | "conversationUpdate" | "messageReaction";

/** All text inside, the folded parts too; paragraphs follow each other without a space. */
export const textOf = async (inside: Locator): Promise<string> => (await inside.textContent()) ?? "";

export class Client {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** Opens the page, which has the bot greet. */
  static async open(url: string): Promise<Client> {
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, reducedMotion: "reduce" });
    page.setDefaultTimeout(15_000);
    // A font and an animation from a CDN: the page does without.
    await page.route(/^https:/, (route) => route.abort());
    await page.goto(url);
    mkdirSync(SHOTS, { recursive: true });
    return new Client(browser, page);
  }

  close = (): Promise<void> => this.browser.close();

  /** Cards in the conversation, oldest first. One that is still in the compose box is not among them. */
  get cards(): Locator {
    return this.page.locator(".ac-adaptiveCard:not([role=textbox] *)");
  }

  get compose(): Locator {
    return this.page.getByRole("textbox").last();
  }

  /** Does something that sends an activity, and waits until the bot is done with it: its answer is 200, and what it sent is there. */
  async turn(kind: Kind, work: () => Promise<void>): Promise<void> {
    await this.#clearLog();
    await work();
    await this.#done(kind);
  }

  /** An open dialog lies over the log, which goes on below it. */
  #clearLog = (): Promise<void> => this.page.getByRole("button", { name: "Clear logs", includeHidden: true }).dispatchEvent("click");
  #done = (kind: Kind): Promise<void> => this.page.getByText(`${kind} 200`, { exact: true }).first().waitFor();

  async openChat(chat: Chat): Promise<void> {
    await this.page.getByRole("treeitem", { name: chat }).click();
    await this.page.getByRole("button", { name: "Post", exact: true }).waitFor({ state: chat.includes("Team") ? "visible" : "detached" });
    await this.cards.first().waitFor();
  }

  /** Writes and sends. @param mention begins with a real mention of the bot, without which a group does not reach it */
  async say(text: string, { mention = false, post = false } = {}): Promise<void> {
    await this.turn("message", async () => {
      await (post ? this.page.getByRole("textbox").first() : this.compose).click();
      if (mention) {
        await this.page.keyboard.type("@");
        await this.page.getByRole("menuitem", { name: "Test Bot" }).click();
      }
      await this.page.keyboard.type(mention ? ` ${text}` : text);
      await this.page
        .getByRole("button", { name: post ? "Post" : "Send Message", exact: true })
        .first()
        .click();
    });
  }

  /** Presses a button that has the bot change what it stands in; gives the new text. */
  async press(inside: Locator, name: string): Promise<string> {
    const before = await textOf(inside);
    await this.turn("invoke", () => inside.getByRole("button", { name, exact: true }).click());
    return until(`“${name}” changes something`, async () => {
      const after = await textOf(inside);
      return after === before ? undefined : after;
    });
  }

  /** Searches with the message extension; gives the titles of what it found. */
  async search(query: string): Promise<Locator> {
    const box = this.page.getByPlaceholder("Enter a search term");
    await this.turn("invoke", async () => {
      await this.page.getByRole("button", { name: "Trigger Message Extension App" }).last().click();
      await this.page.getByRole("menuitem", { name: "Search Command" }).click();
      await box.fill(query);
      await box.press("Enter");
    });
    return this.page.getByRole("group").filter({ has: box }).getByRole("heading", { level: 1 });
  }

  /** Invokes the action on a message that says exactly this; gives the dialog. */
  async actionOn(message: string, commandId: string): Promise<Locator> {
    const said = this.page.getByText(message, { exact: true }).first();
    await this.turn("invoke", async () => {
      await said.locator("xpath=ancestor::*[.//button][1]").getByRole("button", { name: "Show more information" }).click();
      await this.page.getByRole("menuitem", { name: "Action Command" }).click();
      await this.page.getByPlaceholder("Input command id or leave blanks").fill(commandId);
      await this.page.getByRole("button", { name: "Create", exact: true }).click();
    });
    const dialog = this.page.getByRole("dialog");
    await dialog.locator(".ac-adaptiveCard").waitFor();
    return dialog;
  }

  /**
   * Sends what an entry of “Mock an Activity” holds.
   * @param change goes over it on its way: the editor in the page closes brackets by itself, so that JSON cannot be typed there
   */
  async mock(entry: string, kind: Kind, change?: object): Promise<void> {
    await this.#clearLog();
    await this.page.getByRole("button", { name: "Mock an Activity" }).click();
    // An entry is named after what handles it; what it says is its text.
    await this.page
      .getByRole("menuitem")
      .filter({ hasText: new RegExp(`^${entry}$`) })
      .click();
    const dialog = this.page.getByRole("dialog");
    const changed = (route: Route): Promise<void> => route.continue({ postData: JSON.stringify({ ...route.request().postDataJSON(), ...change }) });
    if (change) await this.page.route("**/customActivities", changed, { times: 1 });
    await dialog.getByRole("button", { name: "Send activity" }).click();
    await dialog.waitFor({ state: "detached" });
    await this.#done(kind);
  }

  /** @param name of the file. The window becomes as high as `what` is, which would be cut off otherwise. */
  async shot(name: string, what = this.cards.last()): Promise<void> {
    const { height } = (await what.boundingBox()) ?? { height: 0 };
    await this.page.setViewportSize({ width: WIDTH, height: Math.max(HEIGHT, Math.ceil(height) + AROUND) });
    await what.scrollIntoViewIfNeeded();
    await this.page.screenshot({ path: `${SHOTS}/${name}.png` });
  }
}
