// The botbuilder adapter: authentication against the Bot Framework, and what happens when a turn fails.
import { setTimeout as sleep } from "node:timers/promises";
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type { AppConfig } from "../config.ts";
import { errorFields, type Logger } from "../log.ts";
import { botTexts } from "../texts.ts";

/**
 * @param app undefined turns authentication off; the configuration allows that on loopback only
 * @param failed told of every turn that ends in an error
 * @param settings further keys of ConfigurationBotFrameworkAuthentication (other clouds, tests)
 * @param credentials how outgoing calls sign; absent means with the app's own secret or identity
 */
export function createAdapter(
  app: AppConfig | undefined,
  log: Logger,
  failed: () => void,
  settings: Record<string, string> = {},
  credentials?: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1],
): CloudAdapter {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ ...app, ...settings }, credentials));
  adapter.onTurnError = async (context, error) => {
    failed();
    log.error({ ...errorFields(error), activity: context.activity.type }, "turn failed");
    // An invoke has its own answer; only a message gets an apology.
    if (context.activity.type === "message")
      await context.sendActivity(botTexts.fout).catch((failed: unknown) => log.error(errorFields(failed), "apology failed"));
  };
  // The connector tries again by itself at 429 (after Retry-After) and at 5xx, but not at Teams' 412: a change that crossed another.
  adapter.use({
    async onTurn(context, next) {
      context.onSendActivities((_context, _activities, send) => againAt412(send));
      context.onUpdateActivity((_context, _activity, update) => againAt412(update));
      await next();
    },
  });
  return adapter;
}

const TRIES = 4;
const FIRST_WAIT_MS = 250;

async function againAt412<T>(work: () => Promise<T>): Promise<T> {
  for (let wait = FIRST_WAIT_MS, tries = 1; ; wait *= 2, tries++) {
    try {
      return await work();
    } catch (error) {
      if ((error as { statusCode?: number }).statusCode !== 412 || tries === TRIES) throw error;
      await sleep(wait);
    }
  }
}
