// The whole program on a free port, with the real adapter, library and pages.
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { createServer } from "../../bot/server.ts";
import { createAdapter } from "../../bot/teams/adapter.ts";
import { Bot } from "../../bot/teams/bot.ts";
import { createPages } from "../../bot/web/routes.ts";
import { APP, type BotService } from "./bot-service.ts";
import { real } from "./real-library.ts";

export interface Running {
  url: string;
  /** Every line that was logged. */
  logs: string[];
  stop(): Promise<void>;
}

/** @param service with it the bot asks for signed tokens; without it the server is in local mode and serves the pages */
export async function startServer(service?: BotService): Promise<Running> {
  const { library, recogniser } = await real();
  const logs: string[] = [];
  const log = pino({ level: "info", base: null }, { write: (line: string) => void logs.push(line) });
  const bot = new Bot(library, recogniser);
  const server = createServer({
    adapter: service ? createAdapter(APP, log, service.settings(), service.credentials()) : createAdapter(undefined, log),
    onTurn: (context) => bot.run(context),
    pages: service ? undefined : createPages(library, recogniser),
    log,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    logs,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        (server.server as { closeAllConnections?: () => void }).closeAllConnections?.();
      }),
  };
}
