// The whole program on a free port, with the real adapter, library, pages and an embedded database of its own.
import { mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { botTokenCheck } from "../../bot/access/bot-token.ts";
import type { User } from "../../bot/access/user-token.ts";
import { createLogger, type Logger } from "../../bot/log.ts";
import { Metrics } from "../../bot/metrics.ts";
import { readiness } from "../../bot/readiness.ts";
import { createServer, type Parts } from "../../bot/server.ts";
import type { Stores } from "../../bot/storage/contracts.ts";
import { kyselyStores } from "../../bot/storage/kysely-stores.ts";
import { openDatabase } from "../../bot/storage/open-database.ts";
import { OwnData } from "../../bot/storage/own-data.ts";
import { Recorder } from "../../bot/storage/recorder.ts";
import { createAdapter } from "../../bot/teams/adapter.ts";
import { Bot } from "../../bot/teams/bot.ts";
import { type Send, sender } from "../../bot/teams/proactive.ts";
import { createPages } from "../../bot/web/routes.ts";
import { APP, type BotService } from "./bot-service.ts";
import { real } from "./real-library.ts";

export interface Running {
  url: string;
  /** Every line that was logged. */
  logs: string[];
  stores: Stores;
  recorder: Recorder;
  metrics: Metrics;
  send: Send;
  log: Logger;
  /** The folder with the database. */
  dataDir: string;
  /** Waits until everything behind the answers is sent and written. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface Options {
  limits?: NonNullable<Parts["limits"]>;
  /** Other stores than those of the data folder. */
  stores?: Stores;
  /** An existing data folder; absent makes one. */
  dataDir?: string;
  proxyHops?: number;
  /** Checks the token of a page's user. */
  user?: (authorization: string | undefined) => Promise<User | undefined>;
  allowedTenants?: readonly string[];
}

export const SECRET = "a secret of at least thirty-two characters";

/** @param service with it the bot asks for signed tokens; without it the server is in local mode */
export async function startServer(service?: BotService, options: Options = {}): Promise<Running> {
  const knowledge = await real();
  const logs: string[] = [];
  const log = createLogger("info", { write: (line: string) => void logs.push(line) });
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "mnbn-run-"));
  const stores = options.stores ?? kyselyStores(await openDatabase(dataDir));
  const recorder = new Recorder(
    () => stores,
    () => SECRET,
    log,
  );
  const metrics = new Metrics(() => recorder.lost);
  const adapter = service
    ? createAdapter(APP, log, () => metrics.failed(), service.settings(), service.credentials())
    : createAdapter(undefined, log, () => metrics.failed());
  const send = sender(adapter, service ? APP.MicrosoftAppId : "");
  const bot = new Bot({
    knowledge: () => knowledge,
    recorder,
    stores: () => stores,
    secret: () => SECRET,
    metrics,
    ownData: new OwnData(
      () => stores,
      () => SECRET,
      365,
    ),
    send,
    log,
    allowedTenants: options.allowedTenants,
  });
  const server = createServer({
    adapter,
    onTurn: (context) => bot.run(context),
    pages: createPages(() => knowledge),
    access: service
      ? {
          bot: botTokenCheck({ audience: APP.MicrosoftAppId, issuers: ["https://api.botframework.com"], metadataUrl: `${service.url}/openid` }),
          user: options.user ?? (async () => undefined),
        }
      : {},
    metrics,
    ready: () => readiness(knowledge.library.versie, stores, null),
    log,
    proxyHops: options.proxyHops ?? 0,
    // The default would slow the tests down: they all come from one address.
    limits: options.limits ?? { caller: { rate: 10_000, burst: 10_000 }, total: { rate: 10_000, burst: 10_000 } },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    logs,
    stores,
    recorder,
    metrics,
    send,
    log,
    dataDir,
    async settled() {
      await bot.flush();
      await recorder.flush();
    },
    async stop() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      });
      await bot.flush();
      await recorder.flush();
      await stores.close();
    },
  };
}
