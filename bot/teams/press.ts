// What a press of a button does beside giving the next card: remember, judge, remind, send in, share. The same for a card in the chat and in a dialog.
import { type Activity, TurnContext as Turn, type TurnContext } from "botbuilder";
import { peel } from "../answer/afpellen.ts";
import { answerState } from "../answer/compose.ts";
import type { Conversation } from "../answer/conversation.ts";
import type { AnswerState } from "../answer/state.ts";
import { Background } from "../background.ts";
import type { Knowledge } from "../knowledge.ts";
import { errorFields, type Logger } from "../log.ts";
import { keyedHash } from "../privacy/pseudonym.ts";
import { redact } from "../privacy/redact.ts";
import type { Stores } from "../storage/contracts.ts";
import { opened, orElse, within } from "../storage/patience.ts";
import type { Recorder } from "../storage/recorder.ts";
import { cardTexts, chatTexts, dayInNetherlands, editorialTexts, formatDate, REDENEN, reminderTexts } from "../texts.ts";
import type { Action } from "./actions.ts";
import { chosenState, nextCard, stateCard } from "./card-action.ts";
import { doneCard } from "./cards/editorial-card.ts";
import { actions, button, type Card } from "./cards/elements.ts";
import { dooddoenerCard } from "./cards/share-card.ts";
import { CAN, type Surface, type View } from "./cards/view.ts";
import type { Memory } from "./memory.ts";
import { messageWith } from "./message-with.ts";
import { referenceTo, type Send } from "./proactive.ts";

const DAY_MS = 86_400_000;
const WEEK = 7;
const SAME_PRESS_MS = 60_000;

export interface PressParts {
  knowledge: () => Knowledge;
  stores: () => Stores | undefined;
  secret: () => string;
  recorder: Recorder;
  memory: Memory;
  send: Send;
  log: Logger;
}

/** Whether this button is offered there at all; a client can send what it likes. */
function mayPress({ verb }: Action, surface: Surface): boolean {
  const { judge, remind, share, sendIn } = CAN[surface];
  if (verb === "herinner" || verb === "herinner-af") return remind;
  if (verb === "instuur" || verb === "instuur-ja") return sendIn;
  return verb === "deel" ? share : verb === "duim" ? judge : true;
}

const gesprekOf = (activity: Activity): string => JSON.stringify(referenceTo(activity));

export class Presses {
  readonly #background = new Background();

  constructor(
    private readonly parts: PressParts,
    private readonly now: () => number = Date.now,
  ) {}

  /** Waits for what is still being sent. */
  flush = (): Promise<void> => this.#background.flush();

  /** @returns the next card; undefined when the action is of an older library */
  async press({ activity }: TurnContext, action: Action, surface: Surface): Promise<Card | undefined> {
    const { memory } = this.parts;
    const { library } = this.parts.knowledge();
    // In a dialog someone looks on their own; the conversation behind it may be everyone's.
    const remember = (change: Partial<Conversation>): void => {
      if (surface === "chat") memory.remember(activity, change);
    };
    const back = (state: AnswerState, view: Partial<View>): Card | undefined => stateCard(library, state, { surface, ...view });
    if (!mayPress(action, surface)) return undefined;
    switch (action.verb) {
      case "antwoord": {
        const { toon, gezin } = action.state;
        if (toon && action.kies_toon) memory.rememberTone(activity, toon);
        const antwoord = answerState(library, chosenState(action))?.state;
        // The question on an older card does not undo an answer.
        if (antwoord) remember({ antwoord, anders: null, ...(gezin && gezin !== "vraag" ? { gezin } : {}) });
        break;
      }
      case "afpellen": {
        const antwoord = answerState(library, action.state)?.state;
        // Of the choices only those that are one.
        const peeling = antwoord && peel(library, antwoord, action.keuzes);
        if (peeling) remember({ antwoord, anders: null, afpellen: { begin: antwoord, keuzes: peeling.keuzes } });
        break;
      }
      case "duim":
        this.#judge(activity, action);
        break;
      case "deel":
        this.#share(activity, action.state);
        return back(action.state, { melding: chatTexts.gedeeld });
      case "herinner":
        return back(action.state, { open: "ladder", ...(await this.remind(activity, action.state, WEEK)) });
      case "herinner-af":
        return back(action.state, { open: "ladder", melding: await this.takeBack(activity, action.state) });
      case "instuur-ja":
        return doneCard(await this.#sendIn(activity, action.zin), [actions(button(cardTexts.bladeren, "groepen", {}))]);
    }
    return nextCard(library, action, { surface });
  }

  /** Sets a reminder; gives what to say about it. */
  async remind(activity: Activity, asked: AnswerState, dagen: number): Promise<Pick<View, "melding" | "herroep">> {
    const { memory } = this.parts;
    const state = answerState(this.parts.knowledge().library, asked)?.state;
    if (!state) return { melding: reminderTexts.mislukt };
    const at = this.now();
    const due = at + dagen * DAY_MS;
    try {
      const stores = opened(this.parts.stores());
      const gebruiker = memory.userOf(activity);
      await this.#inTime(
        () => stores.reminders.add({ due, gebruiker, gesprek: gesprekOf(activity), stand: { ...state, gezin: null } }),
        (id) => stores.reminders.done(id, due),
      );
      const melding = reminderTexts.gezet(formatDate(dayInNetherlands(due)));
      return { melding, herroep: { titel: reminderTexts.af, data: { verb: "herinner-af", state } } };
    } catch (error) {
      this.parts.log.error(errorFields(error), "reminder not set");
      return { melding: reminderTexts.mislukt };
    }
  }

  /** Writes within the time that an answer waits; what is written later all the same is undone, because it was said to have failed. */
  #inTime<T>(work: () => Promise<T>, undo: (made: T) => Promise<unknown>): Promise<T> {
    const running = work();
    let isLate = false;
    this.#background.run(
      async () => {
        const made = await running;
        if (isLate) await undo(made);
      },
      () => {},
    );
    return within(() => running).catch((error: unknown) => {
      isLate = true;
      throw error;
    });
  }

  /** @returns what to say about it */
  async takeBack(activity: Activity, state: AnswerState): Promise<string> {
    try {
      const stores = opened(this.parts.stores());
      return (await within(() => stores.reminders.cancel(this.parts.memory.userOf(activity), gesprekOf(activity), state)))
        ? reminderTexts.afgezet
        : reminderTexts.alWeg;
    } catch (error) {
      this.parts.log.error(errorFields(error), "reminder not taken back");
      return reminderTexts.afMislukt;
    }
  }

  #judge(activity: Activity, { state, nr, duim, redenen }: Extract<Action, { verb: "duim" }>): void {
    const { memory, secret, recorder } = this.parts;
    const { library } = this.parts.knowledge();
    const routine = state ? answerState(library, state)?.routine.id : "onbekend";
    if (!routine) return;
    const given = Object.keys(REDENEN[duim]).filter((id) => redenen.includes(id));
    recorder.run(async (stores) => {
      const gebruiker = memory.userOf(activity);
      // An invoke may lack the id of the card it came from; the answer's own number is always there.
      const sleutel = keyedHash(secret(), "duim", gebruiker, nr ?? state?.nr ?? activity.conversation?.id ?? "", routine);
      await stores.feedback.put({ sleutel, at: this.now(), routine, duim, redenen: given, versie: library.versie, gebruiker });
    });
  }

  #share(activity: Activity, state: AnswerState): void {
    const { library } = this.parts.knowledge();
    const answer = answerState(library, state);
    if (!answer?.dooddoener) return;
    const card = dooddoenerCard(answer.routine.titel, answer.dooddoener, answer.vraag);
    const { memory, secret, stores } = this.parts;
    // Pressed twice, or sent twice by Teams, it is one card.
    const press = keyedHash(secret(), "deel", memory.userOf(activity), answer.dooddoener.tekst, String(Math.floor(this.now() / SAME_PRESS_MS)));
    const isFirst = (): Promise<boolean> => orElse(async () => (await stores()?.handled.claim(press, this.now())) ?? true, true);
    this.#background.run(
      async () => (await isFirst()) && this.parts.send(Turn.getConversationReference(activity), messageWith(card)),
      (error) => this.parts.log.error(errorFields(error), "card to share not sent"),
    );
  }

  /** Keeps a sentence for the redactie, redacted once more. */
  async #sendIn(activity: Activity, raw: string): Promise<string> {
    const { memory, log } = this.parts;
    const { recogniser } = this.parts.knowledge();
    try {
      const stores = opened(this.parts.stores());
      const tekst = redact(raw);
      const gebruiker = memory.userOf(activity);
      await this.#inTime(
        () => stores.editorial.add({ at: this.now(), tekst, kandidaten: recogniser.recognise(tekst).candidates.slice(0, 3), gebruiker }),
        (nummer) => stores.editorial.remove(nummer),
      );
      return editorialTexts.ingestuurd;
    } catch (error) {
      log.error(errorFields(error), "sentence not sent in");
      return editorialTexts.mislukt;
    }
  }
}
