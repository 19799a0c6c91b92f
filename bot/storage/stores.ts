// Opens the stores for a configuration. Without a database the bot still answers: opening is tried again in the background.
import { errorFields, type Logger } from "../log.ts";
import type { Stores } from "./contracts.ts";
import { kyselyStores } from "./kysely-stores.ts";
import { openDatabase } from "./open-database.ts";

const RETRY_MS = 5_000;

/** The stores once they are open; rejects every call before that. */
export class LateStores {
  #open: Stores | undefined;
  #stopped = false;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly dataDir: string,
    private readonly url: string | undefined,
    private readonly log: Logger,
    private readonly onOpen: (stores: Stores) => void,
  ) {}

  /** Tries once now, and when that fails again and again until it works. Never throws. */
  async start(): Promise<void> {
    try {
      const opened = await openDatabase(this.dataDir, this.url, (error) => this.log.warn(errorFields(error), "De verbinding met de database viel weg."));
      if (this.#stopped) return void (await opened.close());
      this.#open = kyselyStores(opened);
      this.onOpen(this.#open);
    } catch (error) {
      this.log.error(
        errorFields(error),
        this.url
          ? "De database is niet bereikbaar. De bot antwoordt, maar legt niets vast. Kijk of DATABASE_URL klopt en of PostgreSQL draait."
          : "De database in DATA_DIR kan niet worden geopend. De bot antwoordt, maar legt niets vast. Kijk of de map bestaat, of je er mag schrijven en of er ruimte is.",
      );
      if (this.#stopped) return;
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        void this.start();
      }, RETRY_MS);
      timer.unref();
      this.#timers.add(timer);
    }
  }

  get stores(): Stores | undefined {
    return this.#open;
  }

  async close(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#open?.close();
  }
}
