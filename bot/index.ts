// Starts the program: configuration, library, parts, listen. Wiring only.
import { run } from "./cli/run.ts";
import { readConfig } from "./config.ts";
import { formatFault } from "./library/fault.ts";
import { loadContent } from "./library/load-library.ts";
import { createLogger } from "./log.ts";
import { createRecogniser } from "./recognition/recogniser.ts";
import { createServer } from "./server.ts";
import { loadModel } from "./storage/model-cache.ts";
import { createAdapter } from "./teams/adapter.ts";
import { Bot } from "./teams/bot.ts";
import { createPages } from "./web/routes.ts";

await run(async () => {
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel);
  const { library, localFaults } = loadContent(config.contentDir, config.contentLocalDir);
  for (const fault of localFaults) log.warn(`Eigen content, dit bestand doet niet mee: ${formatFault(fault)}`);
  const recogniser = createRecogniser(library, await loadModel(library, config.dataDir, (melding) => log.info(melding)));
  const bot = new Bot(library, recogniser);
  const server = createServer({
    adapter: createAdapter(config.app, log),
    onTurn: (context) => bot.run(context),
    pages: config.app ? undefined : createPages(library, recogniser),
    log,
  });
  server.listen(config.port, config.host, () => {
    const { port } = server.address();
    log.info({ versie: library.versie, port }, "listening");
    if (!config.app) log.info(`Zonder MicrosoftAppId: alleen bereikbaar op dit apparaat. Probeer het op http://localhost:${port}/`);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close(() => process.exit(0)));
});
