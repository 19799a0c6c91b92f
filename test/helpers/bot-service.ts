// A stand-in for the Bot Framework on this machine: signs tokens with its own key, publishes its metadata, and catches replies.
import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigurationServiceClientCredentialFactory } from "botbuilder";
import type { AppConfig } from "../../bot/config.ts";

export const APP: AppConfig = {
  MicrosoftAppId: "11111111-2222-3333-4444-555555555555",
  MicrosoftAppType: "SingleTenant",
  MicrosoftAppTenantId: "99999999-2222-3333-4444-555555555555",
  MicrosoftAppPassword: "only-for-tests",
};

const base64 = (value: object | Buffer): string => (Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value))).toString("base64url");

/** An activity that the bot sent to the connector. */
export interface Sent {
  method: string;
  path: string;
  activity: any;
}

/** How Teams may answer a call: not at once, or not at all. */
export interface Behaviour {
  status?: number;
  headers?: Record<string, string>;
  delayMs?: number;
}

export class BotService {
  readonly sent: Sent[] = [];
  /** How the next calls are answered, one each; when empty they are simply taken. */
  readonly behaviour: Behaviour[] = [];
  /** Calls that came in, answered or not. */
  calls = 0;
  readonly #key = generateKeyPairSync("rsa", { modulusLength: 2048 });
  #server!: Server;
  url = "";

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      // restify replaces writeHead on every server of the process, so headers go one by one.
      const reply = (body: object): void => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify(body));
      };
      if (request.url === "/openid")
        return reply({ issuer: "https://api.botframework.com", jwks_uri: `${this.url}/keys`, id_token_signing_alg_values_supported: ["RS256"] });
      if (request.url === "/keys") {
        const { n, e } = this.#key.publicKey.export({ format: "jwk" });
        return reply({ keys: [{ kty: "RSA", use: "sig", kid: "test", x5t: "test", n, e, endorsements: ["msteams"] }] });
      }
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", async () => {
        const text = Buffer.concat(chunks).toString("utf8");
        this.calls++;
        const { status = 200, headers = {}, delayMs = 0 } = this.behaviour.shift() ?? {};
        await sleep(delayMs);
        response.statusCode = status;
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        if (status >= 400) return reply({ error: { code: "Test", message: "as asked" } });
        this.sent.push({ method: request.method ?? "", path: request.url ?? "", activity: text ? JSON.parse(text) : undefined });
        reply({ id: `reply-${this.sent.length}` });
      });
    });
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The whole set of keys that the adapter needs; setting only some makes the others undefined. */
  settings(): Record<string, string> {
    return {
      ToChannelFromBotLoginUrl: "https://login.invalid",
      ToChannelFromBotOAuthScope: "https://api.botframework.com",
      ToBotFromChannelTokenIssuer: "https://api.botframework.com",
      OAuthUrl: "https://token.invalid",
      ToBotFromChannelOpenIdMetadataUrl: `${this.url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${this.url}/openid`,
      ValidateAuthority: "true",
      CallerId: "",
    };
  }

  /** Outgoing calls are signed by nobody: the stand-in takes them as they come. */
  credentials(): ConfigurationServiceClientCredentialFactory {
    const factory = new ConfigurationServiceClientCredentialFactory(APP);
    factory.createCredentials = async () => ({ signRequest: async (request: unknown) => request }) as never;
    return factory;
  }

  /** A token as Teams sends it. */
  token(claims: object = {}, key: KeyObject = this.#key.privateKey, header: object = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const head = base64({ alg: "RS256", typ: "JWT", kid: "test", ...header });
    const body = base64({ iss: "https://api.botframework.com", aud: APP.MicrosoftAppId, serviceurl: this.url, nbf: now - 60, exp: now + 3600, ...claims });
    const signature = createSign("RSA-SHA256").update(`${head}.${body}`).sign(key);
    return `${head}.${body}.${base64(signature)}`;
  }

  /** A Teams activity in a 1:1 chat, addressed to this stand-in. */
  activity(fields: object = {}): Record<string, unknown> {
    return {
      type: "message",
      id: `activity-${Math.random()}`,
      channelId: "msteams",
      serviceUrl: this.url,
      from: { id: "29:user", name: "Gebruiker" },
      recipient: { id: `28:${APP.MicrosoftAppId}`, name: "Mag Niet" },
      conversation: { id: "a:conversation", conversationType: "personal" },
      ...fields,
    };
  }
}
