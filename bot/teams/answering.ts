// From a message to its reply: a command, a word that goes on about the last answer, or a refusal to recognise.
import { randomBytes } from "node:crypto";
import type { Activity, ResourceResponse, TurnContext } from "botbuilder";
import { peel } from "../answer/afpellen.ts";
import type { Antwoord } from "../answer/answer.ts";
import { answerRecognition, answerState, optionsFor } from "../answer/compose.ts";
import { applyFollowUp, type FollowUp } from "../answer/follow-up.ts";
import { type Gezin, type Personal, slim, withoutRoutine } from "../answer/state.ts";
import { Background } from "../background.ts";
import type { Knowledge } from "../knowledge.ts";
import { errorFields, type Logger } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { MAX_TEXT_LENGTH } from "../privacy/redact.ts";
import type { RedactedText } from "../privacy/redacted-text.ts";
import type { Recognition } from "../recognition/recogniser.ts";
import type { Kanaal } from "../storage/contracts.ts";
import type { OwnData } from "../storage/own-data.ts";
import { orElse } from "../storage/patience.ts";
import type { Recorder } from "../storage/recorder.ts";
import { botTexts, cardTexts, chatTexts, reminderTexts } from "../texts.ts";
import { actorOf, isPublic, kanaalOf } from "./actor.ts";
import { afpelCard } from "./cards/afpel-card.ts";
import { answerCard } from "./cards/answer-card.ts";
import { choiceCard } from "./cards/choice-card.ts";
import type { Card } from "./cards/elements.ts";
import { helpCard } from "./cards/help-card.ts";
import { publicCard } from "./cards/public-card.ts";
import { routineCard } from "./cards/routine-card.ts";
import { dooddoenerCard } from "./cards/share-card.ts";
import { browseCard } from "./cards/unknown-card.ts";
import type { Surface, View } from "./cards/view.ts";
import { type Incoming, readMessage } from "./incoming.ts";
import type { Memory, Recalled } from "./memory.ts";
import { messageWith } from "./message-with.ts";
import { forget, offerFile, ownDataCommand } from "./own-data-commands.ts";
import type { Presses } from "./press.ts";
import { conversationOf, type Running } from "./running.ts";

const HELP = /^\W*(?:help|hulp|uitleg|wat kun je|wat kan je|hoe werkt dit)\W*$/iu;
/** A longer sentence does not travel in the card; then the user is asked for it when they send it in. */
const LONGEST_CARRIED = 300;

export interface AnsweringParts {
  knowledge: () => Knowledge;
  memory: Memory;
  presses: Presses;
  recorder: Recorder;
  metrics: Metrics;
  ownData: OwnData;
  /** Answers under way. */
  running: Running;
  log: Logger;
}

/** Sends a reply, or puts it in the place of an earlier one. */
export type Reply = (message: Partial<Activity> | string) => Promise<ResourceResponse | undefined>;

export class Answering {
  readonly #background = new Background();

  constructor(private readonly parts: AnsweringParts) {}

  /** Waits for what is still done behind an answer. */
  flush = (): Promise<void> => this.#background.flush();

  /** Whether a message tells of acute danger: that is answered whenever it is said. */
  isDanger({ activity }: TurnContext): boolean {
    const incoming = readMessage(activity);
    return incoming.kind === "text" && this.parts.knowledge().recogniser.recognise(incoming.text).uitkomst === "gevaar";
  }

  /** @param edited the message was answered before: its answer changes, and it is not counted twice */
  async answer({ activity }: TurnContext, reply: Reply, edited = false): Promise<void> {
    const incoming = readMessage(activity);
    if (incoming.kind !== "text") return void (await reply(incoming.kind === "empty" ? botTexts.leeg : botTexts.alleenBijlage));
    const { text, own, quoted } = incoming;
    const command = ownDataCommand(own);
    if (command) return void (await reply(isPublic(activity) ? chatTexts.alleenPersoonlijk : await this.#ownData(command, activity)));
    const hear = this.#hearing();
    const refuses = (said: RedactedText): boolean => hear(said).uitkomst !== "onbekend";
    // A refusal or danger that is quoted or forwarded is what it is about, whatever is written beside it.
    const isAboutQuote = quoted !== "" && refuses(quoted);
    if (HELP.test(own) && !isAboutQuote) return void (await reply(messageWith(helpCard(isPublic(activity)))));
    const { memory } = this.parts;
    const recalled = await memory.recall(activity);
    const followUp = isAboutQuote ? undefined : this.#followUp(own, recalled, hear);
    if (followUp && (await this.#goOn(activity, followUp, recalled, () => refuses(own), reply))) return;
    if (incoming.cut) await reply(botTexts.teLang(MAX_TEXT_LENGTH));
    const gezin = isPublic(activity) ? null : askFamily(recalled, edited);
    const { answer, nr } = this.#recognise(
      text,
      hear(text),
      activity,
      edited ? undefined : kanaalOf(activity),
      isPublic(activity) ? {} : { toon: recalled.toon, gezin },
    );
    const { library } = this.parts.knowledge();
    const card = isPublic(activity) ? publicCard(answer) : answerCard(library, answer, { surface: "chat", zin: carried(text) }, nr);
    const sent = await reply(messageWith(card));
    const about =
      answer.uitkomst === "herkend"
        ? { antwoord: answer.state, afpellen: null, anders: null }
        : answer.uitkomst === "onbekend"
          ? // What was edited away is not gone on about.
            edited
            ? { antwoord: null, afpellen: null, anders: null }
            : {}
          : { antwoord: null, afpellen: null, anders: answer.uitkomst };
    const asked = gezin === "vraag" && (answer.uitkomst === "herkend" || answer.uitkomst === "keuze") ? { gezin } : {};
    memory.remember(activity, { ...about, ...asked, bericht: memory.messageKey(activity), ...(sent?.id ? { reactie: sent.id } : {}) });
  }

  /** The card for a text in a dialog: a colleague's message, or what was typed there. */
  async inDialog(incoming: Incoming, activity: Activity, surface: Surface): Promise<Card | undefined> {
    if (incoming.kind !== "text") return undefined;
    const { toon } = await this.parts.memory.recall(activity);
    const { answer, nr } = this.#recognise(incoming.text, this.#hearing()(incoming.text), activity, "extensie", { toon });
    return answerCard(this.parts.knowledge().library, answer, { surface, zin: carried(incoming.text) }, nr);
  }

  /** Recognises for one message: the same text, asked about again, once. */
  #hearing(): (text: RedactedText) => Recognition {
    const { recogniser } = this.parts.knowledge();
    const heard = new Map<RedactedText, Recognition>();
    return (text) => {
      const recognition = heard.get(text) ?? recogniser.recognise(text);
      heard.set(text, recognition);
      return recognition;
    };
  }

  /** @param kanaal undefined does not record it */
  #recognise(
    text: RedactedText,
    recognition: Recognition,
    activity: Activity,
    kanaal: Kanaal | undefined,
    personal: Personal,
  ): { answer: Antwoord; nr: string } {
    const { metrics, recorder } = this.parts;
    const { library, recogniser } = this.parts.knowledge();
    const nr = randomBytes(9).toString("base64url");
    const answer = answerRecognition(library, recogniser, text, recognition, { ...personal, nr });
    if (kanaal) {
      metrics.answered(answer.uitkomst);
      recorder.answered(answer, recognition.candidates[0], kanaal, actorOf(activity));
    }
    return { answer, nr };
  }

  async #ownData(command: "gegevens" | "vergeet", activity: Activity): Promise<Partial<Activity> | string> {
    const { ownData, log, recorder, running, presses } = this.parts;
    // What is still being written belongs to it too, or would come back after it was forgotten.
    await orElse(() => recorder.flush(), undefined);
    if (command === "gegevens") return offerFile(ownData, actorOf(activity));
    // What was under way all the same (a slow database, an answer that is being sent) is forgotten once it is there.
    this.#background.run(
      async () => {
        await Promise.all([running.settled(conversationOf(activity)), presses.flush()]);
        await recorder.settled();
        await ownData.forget(actorOf(activity));
      },
      (error) => log.error(errorFields(error), "forgetting what was under way failed"),
    );
    return forget(ownData, actorOf(activity), log);
  }

  /** A phrase that goes on about the answer, or in a conversation that has one what a short message most likely asks. */
  #followUp(own: RedactedText, { conversation }: Recalled, hear: (said: RedactedText) => Recognition): FollowUp | undefined {
    const { followUp } = this.parts.knowledge();
    const { antwoord, gezin } = conversation;
    const asked = antwoord === null || gezin === null ? "nee" : gezin === "vraag" ? "open" : "beantwoord";
    const phrase = followUp.phrase(own, asked);
    if (phrase) return isNewNo(own, phrase) && hear(own).uitkomst !== "onbekend" ? undefined : phrase;
    return antwoord ? followUp.guess(own, asked, hear(own)) : undefined;
  }

  /** @returns false when it is no follow-up after all, because nothing went before */
  async #goOn(activity: Activity, followUp: FollowUp, { conversation }: Recalled, refuses: () => boolean, reply: Reply): Promise<boolean> {
    const { memory, presses } = this.parts;
    const { library } = this.parts.knowledge();
    if (followUp.soort === "bedankt" || followUp.soort === "stop") {
      if (!conversation.antwoord && conversation.anders === null && followUp.soort === "bedankt" && refuses()) return false;
      const thanked = conversation.anders === "gevaar" ? chatTexts.naGevaar : chatTexts.graagGedaan;
      await reply(followUp.soort === "stop" ? chatTexts.gestopt : thanked);
      return true;
    }
    const before = conversation.antwoord;
    if (!before) {
      // With nothing before it, a message that refuses something is just that.
      if (conversation.anders === null && (followUp.soort === "onderwerp" || (!NEVER_A_NO.has(followUp.soort) && refuses()))) return false;
      const lost = followUp.soort === "herinner" || followUp.soort === "herinner-af" ? reminderTexts.waaraan : chatTexts.geenContext;
      await reply(conversation.anders === "gevaar" ? chatTexts.naGevaar : conversation.anders === "keuze" ? chatTexts.naKeuze : lost);
      return true;
    }
    const next = applyFollowUp(before, followUp);
    // The question about the family was asked on the card before this one.
    const state = next.gezin === "vraag" ? { ...next, gezin: conversation.gezin === "vraag" ? null : conversation.gezin } : next;
    const answer = answerState(library, state);
    if (!answer) return false;
    if (followUp.soort === "toon") memory.rememberTone(activity, followUp.toon);
    const show = async (card: Card): Promise<true> => {
      const sent = await reply(messageWith(card));
      const gezin = followUp.soort === "gezin" ? { gezin: followUp.gezin } : {};
      memory.remember(activity, { antwoord: answer.state, ...gezin, bericht: memory.messageKey(activity), ...(sent?.id ? { reactie: sent.id } : {}) });
      return true;
    };
    if (isPublic(activity)) {
      if (followUp.soort === "andere" || followUp.soort === "toon" || followUp.soort === "onderwerp") return show(publicCard(answer));
      const own = followUp.soort === "herinner" || followUp.soort === "herinner-af" || followUp.soort === "deel" || followUp.soort === "afpellen";
      await reply(own ? chatTexts.alleenPersoonlijk : chatTexts.viaMeer);
      return true;
    }
    const view = (extra: Partial<View> = {}): View => ({ surface: "chat", ...extra });
    switch (followUp.soort) {
      case "klopt-niet":
        return show(
          state.andere.length > 0
            ? choiceCard(optionsFor(library, state.andere), withoutRoutine(state), view(), cardTexts.welDan, cardTexts.welDanUitleg)
            : browseCard(view()),
        );
      case "afpellen": {
        const { begin, keuzes } = conversation.afpellen?.begin.routine === state.routine ? conversation.afpellen : { begin: state, keuzes: [] };
        const peeling = peel(library, begin, keuzes);
        return peeling ? show(afpelCard(peeling, slim(begin), view())) : false;
      }
      case "deel":
        return answer.dooddoener ? show(dooddoenerCard(answer.routine.titel, answer.dooddoener, answer.vraag)) : false;
      case "herinner":
        if (followUp.dagen === null) {
          await reply(reminderTexts.wanneer);
          return true;
        }
        return show(routineCard(library, answer, view({ open: "ladder", ...(await presses.remind(activity, answer.state, followUp.dagen)) })));
      case "herinner-af":
        await reply(await presses.takeBack(activity, before));
        return true;
      case "wet":
        return show(routineCard(library, answer, view({ open: "gronden" })));
      case "ladder":
      case "hoger":
        return show(routineCard(library, answer, view({ open: "ladder" })));
      default:
        return show(routineCard(library, answer, view()));
    }
  }
}

/** Follow-ups whose words are no refusal, whatever they look like to the recogniser: "een andere", "en de wet?". */
const NEVER_A_NO: ReadonlySet<FollowUp["soort"]> = new Set(["andere", "toon", "wet", "deel", "afpellen", "herinner", "herinner-af"]);

/** "Nee, klacht indienen" may be a new no; "nee, het gaat om de wmo" mends the last answer. */
const isNewNo = (own: RedactedText, { soort }: FollowUp): boolean => /^\s*nee\b/iu.test(own) && !["onderwerp", "klopt-niet", "gezin"].includes(soort);

/** Asks about the family once in a conversation, and remembers what came of it. An edit asks what its first answer asked. */
function askFamily({ conversation: { gezin } }: Recalled, edited: boolean): Gezin | null {
  if (gezin === null) return "vraag";
  return gezin === "vraag" && !edited ? null : gezin;
}

const carried = (text: RedactedText): RedactedText | undefined => (text.length <= LONGEST_CARRIED ? text : undefined);
