// The handler: activity in, redaction, recognition, answer, card out. Thin on purpose; everything it calls is pure.
import {
  type Activity,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  CardFactory,
  type FileConsentCardResponse,
  MessageFactory,
  TeamsActivityHandler,
  type TurnContext,
} from "botbuilder";
import { answerRecognition } from "../answer/compose.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Logger } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { MAX_TEXT_LENGTH } from "../privacy/redact.ts";
import type { Stores } from "../storage/contracts.ts";
import type { OwnData } from "../storage/own-data.ts";
import type { Recorder } from "../storage/recorder.ts";
import { botTexts, ownDataTexts } from "../texts.ts";
import { actorOf, kanaalOf } from "./actor.ts";
import { cardForAction } from "./card-action.ts";
import { answerCard } from "./cards/answer-card.ts";
import type { Card } from "./cards/elements.ts";
import { helpCard } from "./cards/help-card.ts";
import { welcomeCard } from "./cards/welcome-card.ts";
import { readMessage } from "./incoming.ts";
import { forget, offerFile, ownDataCommand, writeFile } from "./own-data-commands.ts";
import { RecentActivities } from "./recent-activities.ts";

const HELP = /^\W*(?:help|hulp|uitleg|wat kun je|wat kan je|hoe werkt dit)\W*$/iu;

export interface BotParts {
  /** Gives what the bot knows now; it changes on a reload. */
  knowledge: () => Knowledge;
  recorder: Recorder;
  /** The stores, or undefined while the database is not open. */
  stores: () => Stores | undefined;
  /** Key of pseudonyms and hashes. */
  secret: () => string;
  metrics: Metrics;
  ownData: OwnData;
  log: Logger;
  /** Tenants that are answered; undefined answers all (local mode). */
  allowedTenants?: readonly string[] | undefined;
}

export class Bot extends TeamsActivityHandler {
  readonly #recent: RecentActivities;

  constructor(private readonly parts: BotParts) {
    super();
    this.#recent = new RecentActivities(parts.stores, parts.secret);
    this.onMessage(async (context, next) => {
      const { activity } = context;
      if (await this.#recent.claim(activity.conversation?.id, activity.id)) await this.#answer(context);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const { membersAdded, recipient } = context.activity;
      if (membersAdded?.some(({ id }) => id === recipient?.id)) await context.sendActivity(withCard(welcomeCard()));
      await next();
    });
  }

  /** Only tenants that may use the bot are answered; others get a quiet 200. */
  override async run(context: TurnContext): Promise<void> {
    const { allowedTenants, metrics } = this.parts;
    if (allowedTenants && !allowedTenants.includes(actorOf(context.activity).tenant)) return metrics.refused("tenant");
    return super.run(context);
  }

  async #answer(context: TurnContext): Promise<void> {
    const { activity } = context;
    // A card's Action.Submit arrives as a message with a value and no text.
    if (activity.value && !activity.text) {
      const next = cardForAction(this.parts.knowledge().library, activity.value);
      await context.sendActivity(next ? withCard(next) : botTexts.verlopen);
      return;
    }
    const incoming = readMessage(activity);
    if (incoming.kind !== "text") {
      await context.sendActivity(incoming.kind === "empty" ? botTexts.leeg : botTexts.alleenBijlage);
      return;
    }
    const command = ownDataCommand(incoming.text);
    if (command) {
      const { ownData, log } = this.parts;
      const actor = actorOf(activity);
      await context.sendActivity(command === "vergeet" ? await forget(ownData, actor, log) : await offerFile(ownData, actor));
      return;
    }
    if (HELP.test(incoming.text)) {
      await context.sendActivity(withCard(helpCard()));
      return;
    }
    if (incoming.cut) await context.sendActivity(botTexts.teLang(MAX_TEXT_LENGTH));
    const { library, recogniser } = this.parts.knowledge();
    const recognition = recogniser.recognise(incoming.text);
    const answer = answerRecognition(library, recogniser, incoming.text, recognition);
    await context.sendActivity(withCard(answerCard(library, answer)));
    this.parts.metrics.answered(answer.uitkomst);
    this.parts.recorder.answered(answer, recognition.candidates[0], kanaalOf(activity), actorOf(activity));
  }

  protected override async handleTeamsFileConsentAccept(context: TurnContext, response: FileConsentCardResponse): Promise<void> {
    await context.sendActivity(await writeFile(this.parts.ownData, context.activity, response, this.parts.log));
  }

  protected override async handleTeamsFileConsentDecline(context: TurnContext): Promise<void> {
    await context.sendActivity(ownDataTexts.geweigerd);
  }

  /** Action.Execute: the card is replaced in place. */
  protected override async onAdaptiveCardInvoke(_context: TurnContext, { action }: AdaptiveCardInvokeValue): Promise<AdaptiveCardInvokeResponse> {
    const next = cardForAction(this.parts.knowledge().library, action.data);
    if (next) return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: next };
    return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: botTexts.verlopen as unknown as Record<string, unknown> };
  }
}

/** A message with a card; the summary is what a notification and a screen reader get. */
function withCard(card: Card): Partial<Activity> {
  const message = MessageFactory.attachment(CardFactory.adaptiveCard(card));
  message.summary = String(card.fallbackText);
  return message;
}
