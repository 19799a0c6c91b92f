// *Bibliotheek*: the groups and routines, one routine in full, search results, and the whole library as one document to print.
import { groundView } from "../answer/grounds.ts";
import { type Library, publishedRoutines } from "../library/library.ts";
import { type Escalatie, GROEPEN, type Grond, type RendementFiguur, type Routine, TONEN } from "../library/schemas.ts";
import { MAX_SENTENCE, type SearchHit } from "../library/search.ts";
import { answerTexts, cardTexts, formatDate, GROEP_TITEL, KRACHT, pageTexts, TOON_TITEL } from "../texts.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";

const searchForm = (query: string): Html => html`<form action="/bibliotheek" method="get" role="search">
<label for="zoek">${pageTexts.zoekLabel}</label>
<div class="rij"><input id="zoek" name="zoek" type="search" value="${query}" autocomplete="off" maxlength="${MAX_SENTENCE}"><button type="submit">${pageTexts.zoekKnop}</button></div>
</form>`;

const page = (titel: string, main: Html): string => layout("bibliotheek", titel, main);

/** The groups with their routines. */
export const overviewPage = (library: Library): string =>
  page(
    pageTexts.nav.bibliotheek,
    html`<h1>${pageTexts.nav.bibliotheek}</h1>
${searchForm("")}
<p><a href="/bibliotheek/alles">${pageTexts.alles}</a></p>
${GROEPEN.map((groep) => {
  const routines = publishedRoutines(library).filter((routine) => routine.groep === groep);
  return html`<section><h2>${GROEP_TITEL[groep]}</h2>
<ul class="lijst">${routines.map(({ id, titel, kern }) => html`<li><a href="/bibliotheek/${id}">${titel}</a><span class="klein">${kern}</span></li>`)}</ul>
${routines.length === 0 && html`<p class="klein">${cardTexts.groepLeeg}</p>`}</section>`;
})}`,
  );

/** What was found, best first. */
export const searchPage = (query: string, hits: readonly SearchHit[]): string =>
  page(
    pageTexts.zoekKnop,
    html`<h1>${pageTexts.gevonden(hits.length)}</h1>
${searchForm(query)}
<ul class="lijst">${hits.map(({ href, titel, fragment, soort }) => html`<li><a href="${href}">${titel}</a> <span class="soort">${pageTexts.soort[soort]}</span><span class="klein">${fragment}</span></li>`)}</ul>
<p><a href="/bibliotheek">${pageTexts.terug}</a></p>`,
  );

/** One routine in full; undefined when it does not exist or is not published. */
export function routinePage(library: Library, id: string): string | undefined {
  const routine = publishedRoutines(library).find((candidate) => candidate.id === id);
  return routine && page(routine.titel, html`<p><a href="/bibliotheek">${pageTexts.terug}</a></p>${routineArticle(library, routine, 1)}`);
}

/** Everything on one page, to print or read from beginning to end: the routines, then each ground once, the ladders and the key figures. */
export const wholeLibraryPage = (library: Library): string =>
  page(
    pageTexts.allesTitel,
    html`<h1>${pageTexts.allesTitel}</h1>
<p>${pageTexts.allesUitleg(publishedRoutines(library).length, library.versie)} <a class="niet-printen" href="/bibliotheek">${pageTexts.terug}</a></p>
<p class="klein">${answerTexts.disclaimer}</p>
${GROEPEN.map(
  (groep) =>
    html`<h2 class="groep">${GROEP_TITEL[groep]}</h2>${publishedRoutines(library)
      .filter((routine) => routine.groep === groep)
      .map((routine) => routineArticle(library, routine, 3))}`,
)}
<h2 class="groep">${pageTexts.gronden}</h2>${usedGrounds(library).map((grond) => groundInFull(library, grond))}
<h2 class="groep">${pageTexts.ladders}</h2>${[...library.escalatie.values()].map(ladderArticle)}
<h2 class="groep">${pageTexts.rendement}</h2><p>${pageTexts.rendementUitleg}</p>${library.rendement.map(figureArticle)}`,
  );

/** The grounds that a published routine or a ladder names, by law and article. */
function usedGrounds(library: Library): Grond[] {
  const ids = new Set([
    ...publishedRoutines(library).flatMap(({ gronden, terecht }) => [...gronden, ...terecht].map(({ grond }) => grond)),
    ...[...library.escalatie.values()].flatMap(({ formeel }) => formeel.flatMap(({ grond }) => (grond ? [grond] : []))),
  ]);
  return [...library.gronden.values()]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => a.wet.localeCompare(b.wet, "nl") || a.artikel.localeCompare(b.artikel, "nl", { numeric: true }));
}

const groundInFull = (library: Library, grond: Grond): Html => {
  const { na_te_kijken } = groundView(library, grond, "", null);
  return html`<div class="grond" id="grond-${grond.id}"><p><strong>${groundLink(library, grond.id)}</strong> (${grond.wet}) · ${KRACHT[grond.kracht]} · ${pageTexts.geldtTegen(grond.geldt_tegen)}</p>
<p>${grond.kern} <strong>${cardTexts.voorwaarden}:</strong> ${grond.voorwaarden.join(" ")} <strong>${cardTexts.grens}:</strong> ${grond.grens}</p>
<p class="klein">${grond.let_op && html`<strong>${cardTexts.letOp}:</strong> ${grond.let_op} `}${na_te_kijken ? answerTexts.naTeKijken(grond.peildatum) : answerTexts.gecontroleerd(grond.peildatum, grond.gecontroleerd)}</p></div>`;
};

const ladderArticle = ({ titel, stappen, formeel }: Escalatie): Html => html`<article><h3>${titel}</h3><ol>${stappen.map(
  ({ wie, wanneer, wanneer_niet, meenemen, wachten }) =>
    html`<li><strong>${wie}.</strong> ${wanneer} <strong>${cardTexts.nietAls}:</strong> ${wanneer_niet} <strong>${cardTexts.meenemen}:</strong> ${meenemen} <span class="klein">${wachten}</span></li>`,
)}</ol>
<p><strong>${cardTexts.formeel}</strong></p><ul>${formeel.map(({ weg, termijn }) => html`<li>${weg}${termijn && html` <span class="klein">${termijn}</span>`}</li>`)}</ul></article>`;

const figureArticle = ({ titel, bedrag, eenheid, jaar, soort, herkomst, wat, berekening, let_op, betaalt, wint, verwijzing }: RendementFiguur): Html =>
  html`<div class="grond"><p><strong>${titel}</strong>: ${pageTexts.bedrag(bedrag)} ${eenheid} · ${pageTexts.indicatief} · ${soort}, ${herkomst}, ${jaar}</p>
<p>${wat} ${berekening}</p><p class="klein"><strong>${cardTexts.letOp}:</strong> ${let_op} ${pageTexts.wieWint(betaalt, wint)} ${verwijzing}.</p></div>`;

function routineArticle(library: Library, routine: Routine, level: 1 | 3): Html {
  const title = level === 1 ? html`<h1>${routine.titel}</h1>` : html`<h3>${routine.titel}</h3>`;
  const sub = (tekst: string): Html => (level === 1 ? html`<h2>${tekst}</h2>` : html`<h4>${tekst}</h4>`);
  return html`<article id="${routine.id}">${title}
<p class="kern">${routine.kern}</p>
<p>${routine.achtergrond ?? ""}</p>
${routine.factor && html`<p>${routine.factor}</p>`}
${sub(pageTexts.dooddoeners)}
${TONEN.map((toon) => html`<p class="toon">${TOON_TITEL[toon]}</p><ul>${routine.dooddoeners.filter((dooddoener) => dooddoener.toon === toon).map(({ tekst }) => html`<li>“${tekst}”</li>`)}</ul>`)}
${sub(cardTexts.vraagTerug)}
<ul>${routine.vragen.map((vraag) => html`<li>${vraag}</li>`)}<li>${answerTexts.hoofdvraag}</li></ul>
${sub(cardTexts.gronden)}
${routine.geen_grond && html`<p>${answerTexts.geenGrond(routine.geen_grond)}</p>`}
${routine.gronden.map(({ grond, toepassing, hefboom_bij }) => (level === 1 ? groundBlock(library, grond, toepassing, hefboom_bij.length > 0) : html`<p class="gebruik"><strong>${groundLink(library, grond)}</strong>: ${toepassing}</p>`))}
${routine.terecht.map(({ grond, uitleg, dan }) => html`<div class="terecht"><p><strong>${cardTexts.terecht}.</strong> ${uitleg}</p><p><strong>${cardTexts.dan}:</strong> ${dan}</p><p class="klein">${groundLink(library, grond)}</p></div>`)}
${sub(cardTexts.ladder)}
<p>${routine.escalatie?.advies ?? ""}</p>
${routine.voorbeeld && html`${sub(pageTexts.voorbeeld)}<p>${routine.voorbeeld}</p>`}
<p class="klein">${answerTexts.bron(routine.bron.map(({ soort, verwijzing }) => `${soort}: ${verwijzing}`))} ${answerTexts.nagekeken(routine.nagekeken)}</p>
</article>`;
}

function groundLink(library: Library, id: string): Html | string {
  const grond = library.gronden.get(id);
  if (!grond) return "";
  const { vindplaats, link } = groundView(library, grond, "", null);
  return html`<a href="${link}" rel="noreferrer">${vindplaats}</a>`;
}

function groundBlock(library: Library, id: string, toepassing: string, hefboom: boolean): Html | string {
  const grond = library.gronden.get(id);
  if (!grond) return "";
  const { na_te_kijken } = groundView(library, grond, "", null);
  return html`<div class="grond"><p><strong>${groundLink(library, id)}</strong> · ${KRACHT[grond.kracht]} · ${pageTexts.geldtTegen(grond.geldt_tegen)}</p>
<p>${toepassing}</p>
${hefboom && html`<p class="klein">${answerTexts.hefboom}</p>`}
<p class="klein">${grond.kern} <strong>${cardTexts.grens}:</strong> ${grond.grens}</p>
${grond.let_op && html`<p class="klein"><strong>${cardTexts.letOp}:</strong> ${grond.let_op}</p>`}
<p class="klein">${na_te_kijken ? answerTexts.naTeKijken(grond.peildatum) : `${pageTexts.wettekst} ${formatDate(grond.peildatum)}`}</p></div>`;
}
