// HTTP: routes, who gets in, security headers, limits and health. The only importer of restify.
import { randomUUID } from "node:crypto";
import type { CloudAdapter, TurnContext } from "botbuilder";
import restify, { type Next, type Request, type Response, type Server } from "restify";
import { TokenBuckets } from "./access/token-buckets.ts";
import type { User } from "./access/user-token.ts";
import { errorFields, type Logger, requestId } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { Readiness } from "./readiness.ts";
import { isActivity } from "./teams/activity-shape.ts";
import type { Pages, Reply } from "./web/routes.ts";

/** Largest request body, in bytes. */
const MAX_BODY = 256 * 1024;
/** Against clients that send a byte now and then, in ms. */
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 30_000;
/** And against those that send nothing at all. */
const IDLE_TIMEOUT = 15_000;

const TEAMS = "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com";

const headers = (frameAncestors: string): Record<string, string> => ({
  "content-security-policy": `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ${frameAncestors}`,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
  "strict-transport-security": "max-age=31536000",
  "cache-control": "no-store",
});

export interface Access {
  /** Checks the Bot Framework's token; absent in local mode, where anyone on this device may post. */
  bot?: (authorization: string | undefined) => Promise<boolean>;
  /** Checks the token of a user who opens a page; absent in local mode. */
  user?: (authorization: string | undefined) => Promise<User | undefined>;
}

export interface Parts {
  adapter: CloudAdapter;
  /** Handles one turn of the bot. */
  onTurn: (context: TurnContext) => Promise<void>;
  pages: Pages;
  access: Access;
  metrics: Metrics;
  ready: () => Promise<Readiness>;
  log: Logger;
  /** Proxies of our own in front of the server, whose word about the caller is taken; 0 when absent. */
  proxyHops?: number;
  /** Calls a second and at once, per caller and in total. */
  limits?: { caller: { rate: number; burst: number }; total: { rate: number; burst: number } };
}

const LIMITS = { caller: { rate: 20, burst: 60 }, total: { rate: 200, burst: 400 } };
const QUIET: Reply = { status: 404, type: "application/json; charset=utf-8", body: '{"fout":"HTTP 404"}' };

/** A server that is not listening yet. */
export function createServer(parts: Parts): Server {
  const { pages, access, metrics, ready, log } = parts;
  const local = access.bot === undefined;
  const server = restify.createServer({ name: "mag-niet-bestaat-niet", ignoreTrailingSlash: true });
  server.server.headersTimeout = HEADERS_TIMEOUT;
  server.server.requestTimeout = REQUEST_TIMEOUT;
  server.server.timeout = IDLE_TIMEOUT;

  const { caller, total } = parts.limits ?? LIMITS;
  const perCaller = new TokenBuckets(caller);
  const inTotal = new TokenBuckets(total);
  const security = Object.entries(headers(local ? "'none'" : TEAMS));

  server.pre((request: Request, response: Response, next: Next) => {
    for (const [name, value] of security) response.setHeader(name, value);
    const id = randomUUID();
    response.setHeader("x-request-id", id);
    response.removeHeader("server");
    const wait = Math.max(perCaller.take(callerOf(request, parts.proxyHops ?? 0)), inTotal.take(""));
    if (wait > 0) {
      metrics.refused("rate");
      response.setHeader("retry-after", String(wait));
      refuse(response, 429);
      return next(false);
    }
    // A page elsewhere must not reach a local bot through a name that points to 127.0.0.1.
    if (local && !/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(request.headers.host ?? "")) {
      metrics.refused("host");
      refuse(response, 403);
      return next(false);
    }
    return requestId.run(id, () => next());
  });

  // restify's own errors (unknown path or method) answer with their status and nothing of the request.
  server.on(
    "restifyError",
    (_request: Request, _response: Response, error: { statusCode?: number; toJSON?: () => object; toString?: () => string }, callback: () => void) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) log.error(errorFields(error), "request failed");
      error.toJSON = () => ({ fout: `HTTP ${status}` });
      error.toString = () => `HTTP ${status}`;
      callback();
    },
  );

  server.post("/api/messages", async (request: Request, response: Response) => {
    let known = true;
    try {
      known = access.bot === undefined || (await access.bot(request.headers.authorization));
    } catch (error) {
      // The keys of the Bot Framework cannot be fetched: nobody can be checked now, and Teams may try again.
      log.error(errorFields(error), "De sleutels van Microsoft zijn niet op te halen. Kijk of de server naar buiten mag.");
      response.setHeader("retry-after", "5");
      return refuse(response, 503);
    }
    if (!known) {
      metrics.refused("token");
      return refuse(response, 401);
    }
    const body = await readJson(request);
    if (body === TOO_LARGE) {
      metrics.refused("size");
      return refuse(response, 413);
    }
    if (!isActivity(body)) {
      metrics.refused("json");
      // The token was good, so this is Teams: a 4xx would make it hold back the next messages too.
      return refuse(response, access.bot ? 200 : 400);
    }
    request.body = body;
    const done = metrics.turn();
    // botbuilder needs only the body, headers and method; its own type is stricter than what Node gives.
    await parts.adapter.process(request as Parameters<CloudAdapter["process"]>[0], response, parts.onTurn);
    done();
  });

  server.get("/healthz", async (_request: Request, response: Response) => {
    response.send(200, { status: "ok" });
  });
  server.get("/readyz", async (_request: Request, response: Response) => {
    const state = await ready();
    response.send(state.ready ? 200 : 503, state);
  });

  for (const path of ["/", "/bibliotheek", "/bibliotheek/:id", "/static/:file"]) {
    server.get(path, async (request: Request, response: Response) => {
      const user = await access.user?.(request.headers.authorization);
      const known = local || user !== undefined || path.startsWith("/static");
      send(response, known ? pages.get(request.getPath(), new URLSearchParams(request.getQuery())) : pages.signIn());
    });
  }
  for (const path of ["/api/proberen", "/api/actie"]) {
    server.post(path, async (request: Request, response: Response) => {
      if (!local && !(await access.user?.(request.headers.authorization))) {
        metrics.refused("token");
        return refuse(response, 401);
      }
      if (request.getContentType() !== "application/json") return refuse(response, 415);
      const body = await readJson(request);
      if (body === TOO_LARGE) return refuse(response, 413);
      send(response, body === undefined ? { ...QUIET, status: 400, body: '{"fout":"HTTP 400"}' } : pages.post(path, body));
    });
  }
  return server;
}

/** The address that called: what the outermost of our own proxies saw. Anything further left in the header is the caller's own claim. */
function callerOf(request: Request, hops: number): string {
  const seen = hops > 0 ? String(request.headers["x-forwarded-for"] ?? "").split(",") : [];
  return seen.at(-hops)?.trim() || (request.socket.remoteAddress ?? "");
}

// Blocks, not expressions: restify complains about a handler that returns something.
function send(response: Response, { status, type, body }: Reply): void {
  response.sendRaw(status, body, { "content-type": type });
}
function refuse(response: Response, status: number): void {
  send(response, { ...QUIET, status, body: status === 200 ? "{}" : `{"fout":"HTTP ${status}"}` });
}

const TOO_LARGE = Symbol("too large");

/** The parsed body; undefined when it is no JSON. Stops reading at the limit. */
async function readJson(request: Request): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return TOO_LARGE;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return undefined;
  }
}
