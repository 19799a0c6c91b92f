// Records what happened without holding up an answer: when the database is away, answers go on and recording resumes later.
import type { Antwoord } from "../answer/answer.ts";
import { Background } from "../background.ts";
import { errorFields, type Logger } from "../log.ts";
import { dailyPseudonym } from "../privacy/pseudonym.ts";
import type { Candidate } from "../recognition/decide.ts";
import type { Kanaal, Stores, UsageEvent } from "./contracts.ts";
import { opened } from "./patience.ts";

/** Who and where: used for a pseudonym and thrown away. */
export interface Actor {
  tenant: string;
  user: string;
}

/** At most one complaint about storage in this time, so that an outage does not flood the log. */
const QUIET_MS = 60_000;

export class Recorder {
  readonly #background = new Background();
  #lastComplaint = Number.NEGATIVE_INFINITY;
  /** Events that could not be written since the start. */
  lost = 0;

  constructor(
    /** Gives the stores, or undefined while the database is not open. */
    private readonly stores: () => Stores | undefined,
    /** Key of the pseudonyms. Asked for when there is something to write: without a data folder there may be none. */
    private readonly secret: () => string,
    private readonly log: Logger,
    private readonly now: () => number = Date.now,
  ) {}

  /** Notes an answer. Returns at once. */
  answered(answer: Antwoord, first: Candidate | undefined, kanaal: Kanaal, { tenant, user }: Actor): void {
    const at = this.now();
    const event: Omit<UsageEvent, "pseudoniem"> = {
      at,
      uitkomst: answer.uitkomst,
      routine: answer.uitkomst === "herkend" ? answer.routine.id : null,
      band: Math.min(Math.floor((first?.kans ?? 0) * 10), 9),
      domein: answer.uitkomst === "herkend" ? answer.domein : null,
      kanaal,
      versie: answer.versie,
    };
    this.run((stores) => stores.events.add({ ...event, pseudoniem: dailyPseudonym(this.secret(), tenant, user, at) }));
  }

  /** Does some work on storage behind the answer; a failure is counted and reported, never thrown. */
  run(work: (stores: Stores) => Promise<unknown>): void {
    const onOpenStores = async (): Promise<unknown> => work(opened(this.stores()));
    this.#background.run(onOpenStores, (error) => {
      this.lost++;
      if (this.now() - this.#lastComplaint < QUIET_MS) return;
      this.#lastComplaint = this.now();
      this.log.error(
        { ...errorFields(error), lost: this.lost },
        "Vastleggen lukt niet. De bot antwoordt gewoon door. Kijk of de database bereikbaar is en of er ruimte is op de schijf.",
      );
    });
  }

  /** Waits for what is being written now, and not for what comes meanwhile. */
  settled = (): Promise<void> => this.#background.settled();

  /** Waits for what is still being written. */
  flush = (): Promise<void> => this.#background.flush();
}
