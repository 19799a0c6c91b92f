// What someone without a token gets: a page that asks Teams for one and then fetches what was wanted. Holds nothing by itself.
import { NAAM, pageTexts } from "../texts.ts";
import { html } from "./html.ts";
import { layout } from "./layout.ts";

export const signInPage = (): string =>
  layout(
    "proberen",
    NAAM,
    html`<h1>${NAAM}</h1><p id="aanmelden" role="status">${pageTexts.aanmelden}</p><p id="mislukt" hidden>${pageTexts.aanmeldenMislukt}</p>`,
    ["/static/teams.js", "/static/sign-in.js"],
  );
