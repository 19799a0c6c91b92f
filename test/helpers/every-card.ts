// Every kind of card that the bot can show, on every surface, by name: checked as JSON and drawn in a browser.
import { peel } from "../../bot/answer/afpellen.ts";
import type { Antwoord } from "../../bot/answer/answer.ts";
import { answerMessage, answerState, stateFor } from "../../bot/answer/compose.ts";
import { groundView } from "../../bot/answer/grounds.ts";
import type { AnswerState } from "../../bot/answer/state.ts";
import { publishedRoutines } from "../../bot/library/library.ts";
import { GROEPEN, PARTIJEN } from "../../bot/library/schemas.ts";
import { redact } from "../../bot/privacy/redact.ts";
import { cardForAction } from "../../bot/teams/card-action.ts";
import { answerCard } from "../../bot/teams/cards/answer-card.ts";
import { doneCard } from "../../bot/teams/cards/editorial-card.ts";
import type { Card } from "../../bot/teams/cards/elements.ts";
import { helpCard } from "../../bot/teams/cards/help-card.ts";
import { publicCard } from "../../bot/teams/cards/public-card.ts";
import { readCard } from "../../bot/teams/cards/read-card.ts";
import { dooddoenerCard, groundCard, routineShareCard } from "../../bot/teams/cards/share-card.ts";
import type { Surface, View } from "../../bot/teams/cards/view.ts";
import { welcomeCard } from "../../bot/teams/cards/welcome-card.ts";
import { forDialog } from "../../bot/teams/dialogs.ts";
import { editorialTexts, reminderTexts } from "../../bot/texts.ts";
import type { Real } from "./real-library.ts";

/** As many and as long ids as a state can carry. */
const FULL: Partial<AnswerState> = {
  gezin: "vraag",
  nr: "abcdefghijkl",
  kans: 88,
  toon: "scherp",
  ladder: "landelijke-uitvoerder",
  andere: ["voldoet-niet-aan-voorwaarden", "accountant-en-verantwoording", "risico-en-aansprakelijkheid"],
  ook: 2,
};
const ZIN = redact("Ze zeggen dat dit een precedent schept, en dat ze dan straks iedereen op de stoep hebben. ".repeat(5).slice(0, 300));

export function everyCard({ library, recogniser }: Real): Map<string, Card> {
  const message = (text: string): Antwoord => answerMessage(library, recogniser, redact(text));
  const cards = new Map<string, Card>();
  const add = (name: string, card: Card | undefined): void => {
    if (!card) throw new Error(`there is no card for ${name}`);
    cards.set(name, card);
  };
  const routine = library.routines.get("precedent");
  const ground = library.gronden.get("awb-4-84");
  const [dooddoener] = routine?.dooddoeners ?? [];
  if (!routine || !ground || !dooddoener) throw new Error("the library lacks what the cards are made of");

  add("welkom", welcomeCard(false));
  add("welkom openbaar", welcomeCard(true));
  add("delen routine", routineShareCard(routine));
  add("help", helpCard(false));
  add("help openbaar", helpCard(true));
  add("lezen", forDialog(readCard()));
  add("gevaar", answerCard(library, message("hij staat nu met een mes voor de deur"), { surface: "chat" }));
  add("delen dooddoener", dooddoenerCard(routine.titel, dooddoener, routine.vragen[0] ?? null));
  add("delen grond", groundCard(groundView(library, ground, "", null)));
  add("ingestuurd", doneCard(editorialTexts.ingestuurd));

  const refusal = message("de gemeente zegt dat dit een precedent schept");
  const doubt: Antwoord = { uitkomst: "keuze", versie: "v", opties: [], state: { ...stateFor("precedent"), ...FULL } };
  const keuze: Antwoord = {
    ...doubt,
    opties: ["precedent", "ander-loket", "te-duur", "wachtlijst"].map((id) => ({ id, titel: library.routines.get(id)?.titel ?? "", kern: "" })),
  };
  for (const answer of [refusal, keuze, message("lekker weer vandaag")]) add(`openbaar ${answer.uitkomst}`, publicCard(answer));

  for (const surface of ["chat", "dialoog", "bericht", "pagina"] as const satisfies readonly Surface[]) {
    const view: View = { surface, zin: ZIN };
    const shown = (card: Card | undefined): Card | undefined => (card && (surface === "dialoog" || surface === "bericht") ? forDialog(card) : card);
    const action = (name: string, data: object): void => add(`${surface} ${name}`, shown(cardForAction(library, data, view)));
    const state = { ...stateFor("precedent"), ...FULL };
    add(`${surface} onbekend`, shown(answerCard(library, message("lekker weer vandaag"), view, "abcdefghijkl")));
    action("keuze", { verb: "keuze", opties: ["precedent", "ander-loket"], state: {}, zin: ZIN });
    action("klopt niet", { verb: "keuze", opties: ["precedent", "ander-loket"], state: {}, zin: ZIN, klopt_niet: true });
    action("bladeren", { verb: "groepen" });
    for (const groep of GROEPEN) action(groep, { verb: "groep", groep });
    action("kopieer", { verb: "kopieer", state });
    for (const gezin of ["ja", "nog-niet", "wil-niet"]) action(`gezin ${gezin}`, { verb: "antwoord", state: { ...state, gezin } });
    if (surface !== "pagina") {
      action("duim op", { verb: "duim", state, duim: "op" });
      action("duim neer", { verb: "duim", state, duim: "neer", redenen: ["te-lang"] });
      action("duim bij onbekend", { verb: "duim", state: null, nr: "abcdefghijkl", duim: "neer" });
      action("insturen vraag", { verb: "instuur" });
      action("insturen", { verb: "instuur", zin: ZIN });
      action("insturen nee", { verb: "instuur-nee" });
    }
    const keuzes: string[] = [];
    for (;;) {
      const peeling = peel(library, state, keuzes);
      action(`afpellen ${keuzes.length}`, { verb: "afpellen", state, keuzes: [...keuzes] });
      const option = peeling?.vraag?.opties[0];
      if (!option) break;
      keuzes.push(option.id);
    }
    action("argument", { verb: "argument", state, keuzes });
    const melding = reminderTexts.gezet("3 december 2026");
    const open: View = { ...view, open: "ladder", melding, herroep: { titel: reminderTexts.af, data: { verb: "herinner-af", state } } };
    add(`${surface} herinnerd`, shown(answerCard(library, answerState(library, state) as Antwoord, open)));
    for (const { id } of publishedRoutines(library)) {
      for (const partij of [null, ...PARTIJEN])
        add(
          `${surface} ${id} ${partij}`,
          shown(answerCard(library, answerState(library, { ...stateFor(id), ...FULL, partij }) as Antwoord, { ...view, open: "gronden" })),
        );
    }
  }
  return cards;
}
