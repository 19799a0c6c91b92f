// *Proberen*: type a refusal and see the card that Teams would show.
import { pageTexts } from "../texts.ts";
import { html } from "./html.ts";
import { layout } from "./layout.ts";

export const tryPage = (): string =>
  layout(
    "proberen",
    pageTexts.nav.proberen,
    html`<h1>${pageTexts.nav.proberen}</h1>
<form id="vraag">
<label for="tekst">${pageTexts.vraagLabel}</label>
<textarea id="tekst" name="tekst" rows="4" required aria-describedby="uitleg" placeholder="${pageTexts.vraagVoorbeeld}"></textarea>
<p id="uitleg" class="klein">${pageTexts.vraagUitleg}</p>
<button type="submit">${pageTexts.vraagKnop}</button>
</form>
<p id="melding" role="status" aria-live="polite"></p>
<section id="kaart" aria-label="${pageTexts.antwoord}" tabindex="-1"></section>
<noscript><p>${pageTexts.zonderScript}</p></noscript>`,
    ["/static/adaptivecards.js", "/static/try.js"],
  );
