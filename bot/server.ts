// HTTP: routes, security headers, limits and health. The only importer of restify.
import type { CloudAdapter, TurnContext } from "botbuilder";
import restify, { type Next, type Request, type Response, type Server } from "restify";
import { errorFields, type Logger } from "./log.ts";
import type { Pages, Reply } from "./web/routes.ts";

/** Largest request body, in bytes. */
const MAX_BODY = 256 * 1024;

const HEADERS: Record<string, string> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-store",
};

export interface Parts {
  adapter: CloudAdapter;
  /** Handles one turn of the bot. */
  onTurn: (context: TurnContext) => Promise<void>;
  /** The pages; absent when they must not be served (no sign-in yet, so on loopback only). */
  pages: Pages | undefined;
  log: Logger;
}

/** A server that is not listening yet. */
export function createServer({ adapter, onTurn, pages, log }: Parts): Server {
  const server = restify.createServer({ name: "mag-niet-bestaat-niet", ignoreTrailingSlash: true });
  server.pre((_request: Request, response: Response, next: Next) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    response.removeHeader("server");
    next();
  });
  server.use(restify.plugins.bodyParser({ maxBodySize: MAX_BODY, mapParams: false, mapFiles: false }));

  // restify's own errors (bad JSON, too large, unknown path) answer with their status and nothing of the request.
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
    if (typeof request.body !== "object" || request.body === null) {
      response.send(400, { fout: "HTTP 400" });
      return;
    }
    // botbuilder needs only the body, headers and method; its own type is stricter than what Node gives.
    await adapter.process(request as Parameters<CloudAdapter["process"]>[0], response, onTurn);
  });
  server.get("/healthz", async (_request: Request, response: Response) => {
    response.send(200, { status: "ok" });
  });

  if (pages) {
    const send = (response: Response, { status, type, body }: Reply): void => response.sendRaw(status, body, { "content-type": type });
    const local = async (request: Request, response: Response): Promise<boolean> => {
      // A page elsewhere must not reach a local bot through a name that points to 127.0.0.1.
      const ok = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(request.headers.host ?? "");
      if (!ok) response.send(403, { fout: "HTTP 403" });
      return ok;
    };
    for (const path of ["/", "/bibliotheek", "/bibliotheek/:id", "/static/:file"]) {
      server.get(path, async (request: Request, response: Response) => {
        if (await local(request, response)) send(response, pages.get(request.getPath(), new URLSearchParams(request.getQuery())));
      });
    }
    for (const path of ["/api/proberen", "/api/actie"]) {
      server.post(path, async (request: Request, response: Response) => {
        if (!(await local(request, response))) return;
        const isJson = request.getContentType() === "application/json";
        send(response, isJson ? pages.post(path, request.body) : { status: 415, type: "application/json; charset=utf-8", body: '{"fout":"HTTP 415"}' });
      });
    }
  }
  return server;
}
