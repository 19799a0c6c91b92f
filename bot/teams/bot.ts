// The handler: which activity goes where. Thin on purpose; a message is answered in `answering.ts`, a button in `press.ts`.
import {
  type Activity,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  type FileConsentCardResponse,
  type InvokeResponse,
  MessageFactory,
  type MessagingExtensionAction,
  type MessagingExtensionActionResponse,
  type MessagingExtensionQuery,
  type MessagingExtensionResponse,
  type TaskModuleRequest,
  type TaskModuleResponse,
  TeamsActivityHandler,
  type TurnContext,
} from "botbuilder";
import { answerState } from "../answer/compose.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Logger } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { Stores } from "../storage/contracts.ts";
import type { OwnData } from "../storage/own-data.ts";
import type { Recorder } from "../storage/recorder.ts";
import { botTexts, chatTexts, ownDataTexts } from "../texts.ts";
import { type Action, parseAction } from "./actions.ts";
import { actorOf, isPublic } from "./actor.ts";
import { Answering, type Reply } from "./answering.ts";
import { nextCard } from "./card-action.ts";
import type { Card } from "./cards/elements.ts";
import { publicCard } from "./cards/public-card.ts";
import { readCard } from "./cards/read-card.ts";
import type { Surface } from "./cards/view.ts";
import { welcomeCard } from "./cards/welcome-card.ts";
import { dialog } from "./dialogs.ts";
import { readText } from "./incoming.ts";
import { Memory } from "./memory.ts";
import { insertion, invokedOn, searchResults } from "./message-extension.ts";
import { messageWith } from "./message-with.ts";
import { MostUsed } from "./most-used.ts";
import { writeFile } from "./own-data-commands.ts";
import { Presses } from "./press.ts";
import type { Send } from "./proactive.ts";
import { RecentActivities } from "./recent-activities.ts";
import { Running } from "./running.ts";

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
  /** Sends a message outside a turn. */
  send: Send;
  log: Logger;
  /** Tenants that are answered; undefined answers all (local mode). */
  allowedTenants?: readonly string[] | undefined;
}

/** What a card action answers in place when there is no card: a line, or nothing. */
const line = (value: string): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: "application/vnd.microsoft.activity.message",
  value: value as unknown as Record<string, unknown>,
});

export class Bot extends TeamsActivityHandler {
  readonly #recent: RecentActivities;
  readonly #memory: Memory;
  readonly #presses: Presses;
  readonly #answering: Answering;
  readonly #mostUsed: MostUsed;
  readonly #running = new Running();

  constructor(private readonly parts: BotParts) {
    super();
    const { stores, secret, recorder } = parts;
    this.#recent = new RecentActivities(stores, secret);
    this.#memory = new Memory(stores, secret, recorder);
    this.#presses = new Presses({ ...parts, memory: this.#memory });
    this.#answering = new Answering({ ...parts, memory: this.#memory, presses: this.#presses, running: this.#running });
    this.#mostUsed = new MostUsed(stores);
    this.onMessage(async (context, next) => {
      await this.#running.of(context.activity, async () => {
        if (await this.#recent.claim(context.activity)) await this.#message(context);
      });
      await next();
    });
    this.onMessageUpdate(async (context, next) => {
      await this.#running.of(context.activity, () => this.#changed(context));
      await next();
    });
    this.onMessageDelete(async (context, next) => {
      await this.#running.of(context.activity, () => this.#deleted(context));
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const { membersAdded, recipient } = context.activity;
      if (membersAdded?.some(({ id }) => id === recipient?.id)) await context.sendActivity(messageWith(welcomeCard(isPublic(context.activity))));
      await next();
    });
  }

  /** Waits for what is still being sent behind an answer. */
  flush = async (): Promise<void> => {
    await this.#answering.flush();
    await this.#presses.flush();
  };

  /** Only tenants that may use the bot are answered; others get a quiet 200. */
  override async run(context: TurnContext): Promise<void> {
    const { allowedTenants, metrics } = this.parts;
    if (allowedTenants && !allowedTenants.includes(actorOf(context.activity).tenant)) {
      metrics.refused("tenant");
      // An invoke that nobody answers is a 501, and Teams would show that as an error.
      if (context.activity.type === "invoke") await context.sendActivity({ type: "invokeResponse", value: { status: 200, body: {} } });
      return;
    }
    return super.run(context);
  }

  async #message(context: TurnContext): Promise<void> {
    const { activity } = context;
    const reply: Reply = (message) => context.sendActivity(message);
    // A card's Action.Submit arrives as a message with a value and no text.
    if (!activity.value || activity.text) return this.#answering.answer(context, reply);
    const action = parseAction(activity.value);
    const next = action && (await this.#pressed(context, action));
    await reply(typeof next === "object" ? messageWith(next) : (next ?? botTexts.verlopen));
  }

  /** A press of a button on a card in the chat: the next card, or a line. In public only what is public goes on there. */
  async #pressed(context: TurnContext, action: Action): Promise<Card | string | undefined> {
    if (!isPublic(context.activity)) return this.#presses.press(context, action, "chat");
    const answer = action.verb === "antwoord" ? answerState(this.parts.knowledge().library, action.state) : undefined;
    return answer ? publicCard(answer) : chatTexts.alleenPersoonlijk;
  }

  /** An edited message changes its answer; one that was not answered before (the mention came in with the edit), or came back, gets one. */
  async #changed(context: TurnContext): Promise<void> {
    const { activity } = context;
    const send: Reply = (message) => context.sendActivity(message);
    if (activity.channelData?.eventType === "undeleteMessage") return this.#answering.answer(context, send);
    if (await this.#recent.claim({ ...activity, text: "" })) return this.#answering.answer(context, send);
    const id = await this.#lastReplyTo(activity);
    // A changed card is easily missed; danger is said anew, whichever message it was put in.
    if (this.#answering.isDanger(context)) return this.#answering.answer(context, send);
    if (!id) return;
    const replace: Reply = async (message) => {
      const whole = typeof message === "string" ? MessageFactory.text(message) : message;
      await context.updateActivity({ ...whole, id });
      return { id };
    };
    await this.#answering.answer(context, replace, true);
  }

  /** With the message goes its answer. */
  async #deleted(context: TurnContext): Promise<void> {
    const id = await this.#lastReplyTo(context.activity);
    if (!id) return;
    this.#memory.remember(context.activity, { antwoord: null, bericht: null, reactie: null });
    await context.deleteActivity(id);
  }

  /** The id of the answer to this message, while it is the last one of the conversation. */
  async #lastReplyTo(activity: Activity): Promise<string | null> {
    const { conversation } = await this.#memory.recall(activity);
    return conversation.bericht !== null && conversation.bericht === this.#memory.messageKey(activity) ? conversation.reactie : null;
  }

  /** Feedback and sign-in invokes are none of ours, and Teams shows an error unless they get a 200. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const name = context.activity.name ?? "";
    if (name === "message/submitAction" || name.startsWith("signin/")) return { status: 200, body: {} };
    // botbuilder reads in the value without looking whether there is one.
    context.activity.value ??= {};
    if (name === "adaptiveCard/action" && typeof (context.activity.value.action ?? undefined) !== "object") return { status: 400 };
    return super.onInvokeActivity(context);
  }

  /** Action.Execute: the card is replaced in place. */
  protected override async onAdaptiveCardInvoke(context: TurnContext, { action }: AdaptiveCardInvokeValue): Promise<AdaptiveCardInvokeResponse> {
    const parsed = parseAction(action.data);
    if (context.activity.value?.trigger === "automatic") {
      // A refresh by the client itself: it may leave nothing behind, or it would go round for ever.
      const same = parsed && !isPublic(context.activity) && nextCard(this.parts.knowledge().library, parsed, { surface: "chat" });
      return same ? { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: same } : line("");
    }
    const next = parsed && (await this.#pressed(context, parsed));
    if (typeof next === "object") return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: next };
    return line(next ?? botTexts.verlopen);
  }

  protected override async handleTeamsMessagingExtensionQuery(_context: TurnContext, query: MessagingExtensionQuery): Promise<MessagingExtensionResponse> {
    return searchResults(this.parts.knowledge(), query ?? {}, () => this.#mostUsed.ids());
  }

  protected override async handleTeamsMessagingExtensionFetchTask(
    { activity }: TurnContext,
    action: MessagingExtensionAction,
  ): Promise<MessagingExtensionActionResponse> {
    return dialog((await this.#answering.inDialog(readText(invokedOn(action ?? {})), activity, "bericht")) ?? readCard());
  }

  protected override async handleTeamsMessagingExtensionSubmitAction(
    context: TurnContext,
    { data }: MessagingExtensionAction,
  ): Promise<MessagingExtensionActionResponse> {
    const action = parseAction(data);
    if (action?.verb === "invoegen") return insertion(this.parts.knowledge().library, action) ?? dialog(undefined);
    return dialog(await this.#inDialog(context, action, "bericht"));
  }

  protected override async handleTeamsTaskModuleFetch(context: TurnContext, { data }: TaskModuleRequest): Promise<TaskModuleResponse> {
    return dialog(await this.#inDialog(context, parseAction(data), "dialoog"));
  }

  protected override async handleTeamsTaskModuleSubmit(context: TurnContext, { data }: TaskModuleRequest): Promise<TaskModuleResponse> {
    return dialog(await this.#inDialog(context, parseAction(data), "dialoog"));
  }

  async #inDialog(context: TurnContext, action: Action | undefined, surface: Surface): Promise<Card | undefined> {
    if (action?.verb === "lees") return (await this.#answering.inDialog(readText(action.tekst), context.activity, surface)) ?? readCard();
    return action && this.#presses.press(context, action, surface);
  }

  protected override async handleTeamsFileConsentAccept(context: TurnContext, response: FileConsentCardResponse): Promise<void> {
    await context.sendActivity(await writeFile(this.parts.ownData, context.activity, response, this.parts.log));
  }

  protected override async handleTeamsFileConsentDecline(context: TurnContext): Promise<void> {
    await context.sendActivity(ownDataTexts.geweigerd);
  }
}
