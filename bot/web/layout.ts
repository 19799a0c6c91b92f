// The frame around every page: head, navigation, main.
import { NAAM, pageTexts } from "../texts.ts";
import { type Html, html } from "./html.ts";

export type Page = "proberen" | "bibliotheek";

const link = (page: Page, current: Page, href: string): Html =>
  html`<a href="${href}"${page === current ? html` aria-current="page"` : ""}>${pageTexts.nav[page]}</a>`;

/** @param script name of a file in `browser/`, loaded after the page */
export const layout = (page: Page, titel: string, main: Html, scripts: readonly string[] = []): string =>
  html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titel} · ${NAAM}</title>
<link rel="stylesheet" href="/static/style.css">
<link rel="icon" href="data:,">
${scripts.map((src) => html`<script src="${src}" defer></script>\n`)}</head>
<body>
<a class="skip" href="#inhoud">${pageTexts.naarInhoud}</a>
<header><strong>${NAAM}</strong><nav aria-label="${pageTexts.navigatie}">${link("proberen", page, "/")} ${link("bibliotheek", page, "/bibliotheek")}</nav></header>
<main id="inhoud" tabindex="-1">
${main}
</main>
</body>
</html>
`.text;
