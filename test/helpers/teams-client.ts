// A person in Teams: sends what their client would send, with a signed token, and sees what came back.
import { BotService } from "./bot-service.ts";
import { type Options, type Running, startServer } from "./running-server.ts";

export type Place = "personal" | "groupChat" | "channel";

const CONVERSATIONS: Record<Place, string> = {
  personal: "a:conversation",
  groupChat: "19:group@thread.v2",
  channel: "19:channel@thread.tacv2;messageid=1795712026822",
};

export class TeamsClient {
  readonly service = new BotService();
  server!: Running;

  async start(options: Options = {}): Promise<void> {
    await this.service.start();
    this.server = await startServer(this.service, options);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.service.stop();
  }

  /** Waits until everything behind the answers is written. */
  settled = (): Promise<void> => this.server.settled();

  post(activity: object, token = this.service.token()): Promise<Response> {
    return fetch(`${this.server.url}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    });
  }

  activity(fields: object = {}, place: Place = "personal"): Record<string, unknown> {
    return this.service.activity({ conversation: { id: CONVERSATIONS[place], conversationType: place, isGroup: place !== "personal" }, ...fields });
  }

  /** Sends an activity and gives what the bot sent into the conversation. */
  async send(fields: object, place: Place = "personal"): Promise<any[]> {
    this.service.sent.splice(0);
    const response = await this.post(this.activity(fields, place));
    if (response.status !== 200) throw new Error(`HTTP ${response.status}`);
    await response.arrayBuffer();
    await this.settled();
    return this.service.sent.map(({ activity }) => activity);
  }

  /** Types a message; in public with a mention of the bot, without which Teams would not deliver it. */
  say(text: string, place: Place = "personal", fields: object = {}): Promise<any[]> {
    if (place === "personal") return this.send({ text, ...fields }, place);
    const bot = this.activity().recipient as { id: string; name: string };
    const mention = { type: "mention", text: `<at>${bot.name}</at>`, mentioned: bot };
    return this.send({ text: `<at>${bot.name}</at> ${text}`, entities: [mention], ...fields }, place);
  }

  /** An invoke; gives the status and the body. */
  async invoke(name: string, value: unknown, fields: object = {}, place: Place = "personal"): Promise<{ status: number; body: any }> {
    const response = await this.post(this.activity({ type: "invoke", name, value, ...fields }, place));
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  }

  /** Presses a button that changes its card in place; gives the next card. */
  async press(data: object, place: Place = "personal", fields: object = {}): Promise<any> {
    const { body } = await this.invoke("adaptiveCard/action", { action: { type: "Action.Execute", verb: "x", data }, trigger: "manual" }, fields, place);
    await this.settled();
    return body;
  }
}

export const cardOf = (activity: any): any => activity?.attachments?.[0]?.content;

/** The data behind the button with this title, folded parts included. */
export function buttonIn(card: unknown, title: string): any {
  const found = (part: unknown): any => {
    if (typeof part !== "object" || part === null) return undefined;
    const json = part as Record<string, unknown>;
    if (typeof json.title === "string" && json.title.startsWith(title) && json.data) return json.data;
    for (const [key, inner] of Object.entries(json)) {
      const deeper = key === "fallback" || key === "data" ? undefined : found(inner);
      if (deeper) return deeper;
    }
    return undefined;
  };
  const data = found(card);
  if (!data) throw new Error(`no button ${title}`);
  return data;
}
