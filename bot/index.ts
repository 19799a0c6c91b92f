// Starts the program: configuration, library, parts, listen; and stops it without losing anything. Wiring only.
import { BOT_FRAMEWORK, botTokenCheck } from "./access/bot-token.ts";
import { userTokenCheck } from "./access/user-token.ts";
import { run } from "./cli/run.ts";
import { type Config, readConfig } from "./config.ts";
import { LiveKnowledge, loadKnowledge } from "./knowledge.ts";
import { formatFault } from "./library/fault.ts";
import { watchContent } from "./library/watch-content.ts";
import { createLogger } from "./log.ts";
import { Metrics, serveMetrics } from "./metrics.ts";
import { pseudonymSecret } from "./privacy/secret.ts";
import { readiness } from "./readiness.ts";
import { type Access, createServer } from "./server.ts";
import { startPurging } from "./storage/housekeeping.ts";
import { OwnData } from "./storage/own-data.ts";
import { Recorder } from "./storage/recorder.ts";
import { LateStores } from "./storage/stores.ts";
import { createAdapter } from "./teams/adapter.ts";
import { Bot } from "./teams/bot.ts";
import { sender } from "./teams/proactive.ts";
import { startReminders } from "./teams/reminders.ts";
import { createPages } from "./web/routes.ts";

/** Longest wait for what still runs when the program is asked to stop, in ms. */
const STOP_WITHIN = 8_000;

function accessFor({ app, tabAudience, rollen }: Config): Access {
  if (!app) return {};
  const { MicrosoftAppId: id, MicrosoftAppTenantId: tenant } = app;
  return {
    bot: botTokenCheck({ audience: id, ...BOT_FRAMEWORK }),
    user: tenant ? userTokenCheck({ tenant, audiences: [id, `api://${id}`, ...(tabAudience ? [tabAudience] : [])], rollen }) : async () => undefined,
  };
}

await run(async () => {
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel);
  const say = (melding: string): void => log.info(melding);
  const knowledge = new LiveKnowledge(await loadKnowledge(config, say), config, say);
  for (const fault of knowledge.current.localFaults) log.warn(`Eigen content, dit bestand doet niet mee: ${formatFault(fault)}`);

  let stopPurging = (): void => {};
  const late = new LateStores(config.dataDir, config.databaseUrl, log, (stores) => {
    stopPurging = startPurging(stores, config.retention, log);
  });
  await late.start();
  let made: string | undefined;
  const secret = (): string => (made ??= pseudonymSecret(config.pseudonymSecret, config.dataDir));
  const recorder = new Recorder(() => late.stores, secret, log);
  const ownData = new OwnData(() => late.stores, secret, config.retention.events);
  const metrics = new Metrics(() => recorder.lost);
  const adapter = createAdapter(config.app, log, () => metrics.failed());
  const send = sender(adapter, config.app?.MicrosoftAppId ?? "");
  const bot = new Bot({
    knowledge: () => knowledge.current,
    recorder,
    stores: () => late.stores,
    secret,
    metrics,
    ownData,
    send,
    log,
    allowedTenants: config.allowedTenants,
  });
  // With a managed identity, or without registration, there is no secret that can expire.
  const expires = config.app?.MicrosoftAppPassword ? config.secretExpires : null;
  const ready = () => readiness(knowledge.current.library.versie, late.stores, expires);
  const server = createServer({
    adapter,
    onTurn: (context) => bot.run(context),
    pages: createPages(() => knowledge.current),
    access: accessFor(config),
    metrics,
    ready,
    log,
    proxyHops: config.proxyHops,
  });

  server.listen(config.port, config.host, async () => {
    const { port } = server.address();
    log.info({ versie: knowledge.current.library.versie, port }, "listening");
    if (!config.app) log.info(`Zonder MicrosoftAppId: alleen bereikbaar op dit apparaat. Probeer het op http://localhost:${port}/`);
    const { geheim } = await ready();
    if (geheim === "verloopt" || geheim === "verlopen")
      log.warn(
        `Het geheim van de bot is ${geheim === "verlopen" ? "verlopen" : "bijna verlopen"} (${config.secretExpires}). Maak een nieuw geheim, anders valt de bot stil.`,
      );
  });
  const metricsServer = config.metricsPort > 0 ? serveMetrics(metrics, config.metricsPort) : undefined;
  metricsServer?.on("error", () => log.warn(`METRICS_PORT ${config.metricsPort} is bezet: er zijn geen metingen op te halen. Kies een andere poort, of 0.`));

  const stopReminders = startReminders({ stores: () => late.stores, library: () => knowledge.current.library, send, log });

  process.on("SIGHUP", () => void knowledge.reload());
  const stopWatching = config.app ? () => {} : watchContent(config.contentDir, () => void knowledge.reload());

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    stopWatching();
    stopPurging();
    metricsServer?.close();
    // A connection is idle once its answer is out. Left alone it would stay open for seconds, and use up the time there is.
    const closing = setInterval(() => server.server.closeIdleConnections(), 100);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    clearInterval(closing);
    await Promise.all([bot.flush(), stopReminders()]);
    await recorder.flush();
    await late.close();
    log.info("stopped");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
});
