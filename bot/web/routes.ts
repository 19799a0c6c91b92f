// The pages and the small API behind them, as plain functions of a request: what to answer, not how it is sent.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { answerMessage } from "../answer/compose.ts";
import type { Knowledge } from "../knowledge.ts";
import { MAX_TEXT_LENGTH, redact } from "../privacy/redact.ts";
import { cardForAction } from "../teams/card-action.ts";
import { answerCard } from "../teams/cards/answer-card.ts";
import { botTexts, pageTexts } from "../texts.ts";
import { overviewPage, routinePage, searchPage, wholeLibraryPage } from "./library-page.ts";
import { signInPage } from "./sign-in-page.ts";
import { tryPage } from "./try-page.ts";

/** What to send back. */
export interface Reply {
  status: number;
  type: "text/html; charset=utf-8" | "application/json; charset=utf-8" | "text/javascript; charset=utf-8" | "text/css; charset=utf-8";
  body: string;
}

const HTML = "text/html; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";

const json = (value: unknown, status = 200): Reply => ({ status, type: JSON_TYPE, body: JSON.stringify(value) });
const page = (body: string | undefined): Reply =>
  body === undefined ? { status: 404, type: HTML, body: pageTexts.nietGevonden } : { status: 200, type: HTML, body };

const field = (body: unknown, name: string): unknown => (typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined);

export interface Pages {
  /** The page that asks Teams for a token and then fetches the page that was wanted. */
  signIn(): Reply;
  get(path: string, query: URLSearchParams): Reply;
  post(path: string, body: unknown): Reply;
}

const script = (path: string): string => readFileSync(new URL(`browser/${path}`, import.meta.url), "utf8");

/** A browser script that a package ships. */
const packaged = (path: string): string => {
  const [name = "", ...rest] = path.startsWith("@") ? [path.split("/").slice(0, 2).join("/"), ...path.split("/").slice(2)] : path.split("/");
  const main = createRequire(import.meta.url).resolve(name);
  // With its slashes, because a file in the package may be called like the package itself.
  const folder = `/node_modules/${name}/`;
  return readFileSync(join(main.slice(0, main.lastIndexOf(folder) + folder.length), ...rest), "utf8");
};

/** @param knowledge gives what the bot knows now; it changes on a reload */
export function createPages(knowledge: () => Knowledge): Pages {
  const files = new Map<string, Reply>([
    ["/static/style.css", { status: 200, type: "text/css; charset=utf-8", body: script("style.css") }],
    ["/static/try.js", { status: 200, type: "text/javascript; charset=utf-8", body: script("try.js") }],
    ["/static/sign-in.js", { status: 200, type: "text/javascript; charset=utf-8", body: script("sign-in.js") }],
    ["/static/teams.js", { status: 200, type: "text/javascript; charset=utf-8", body: packaged("@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js") }],
    ["/static/adaptivecards.js", { status: 200, type: "text/javascript; charset=utf-8", body: packaged("adaptivecards/dist/adaptivecards.min.js") }],
  ]);

  return {
    signIn: () => page(signInPage()),

    get(path, query) {
      const { library, search } = knowledge();
      if (path === "/") return page(tryPage());
      if (path === "/bibliotheek") {
        const wanted = query.get("zoek")?.trim();
        return page(wanted ? searchPage(wanted, search(wanted)) : overviewPage(library));
      }
      if (path === "/bibliotheek/alles") return page(wholeLibraryPage(library));
      if (path.startsWith("/bibliotheek/")) return page(routinePage(library, path.slice("/bibliotheek/".length)));
      return files.get(path) ?? page(undefined);
    },

    post(path, body) {
      const { library, recogniser } = knowledge();
      if (path === "/api/proberen") {
        const raw = field(body, "tekst");
        if (typeof raw !== "string") return json({ fout: pageTexts.ongeldig }, 400);
        if (!raw.trim()) return json({ melding: botTexts.leeg });
        const answer = answerMessage(library, recogniser, redact(raw));
        const cut = raw.length > MAX_TEXT_LENGTH ? { melding: botTexts.teLang(MAX_TEXT_LENGTH) } : {};
        return json({ kaart: answerCard(library, answer, { surface: "pagina" }), ...cut });
      }
      if (path === "/api/actie") {
        const kaart = cardForAction(library, body, { surface: "pagina" });
        return json(kaart ? { kaart } : { melding: botTexts.verlopen });
      }
      return json({ fout: pageTexts.nietGevonden }, 404);
    },
  };
}
