// The botbuilder adapter: authentication against the Bot Framework, and what happens when a turn fails.
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
  return adapter;
}
