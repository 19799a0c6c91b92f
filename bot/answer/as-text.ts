// An answer as plain text: for the command line, for notifications and for screen readers.
import { type Library, publishedRoutines } from "../library/library.ts";
import { GROEPEN } from "../library/schemas.ts";
import { answerTexts, cardTexts, GROEP_TITEL, KRACHT } from "../texts.ts";
import type { Antwoord, RoutineAnswer } from "./answer.ts";

/** One or two lines: what a notification shows and what a client without cards falls back to. */
export function summary(answer: Antwoord): string {
  switch (answer.uitkomst) {
    case "herkend":
      return answer.dooddoener
        ? `${cardTexts.klinktAls}: ${answer.routine.titel}. ${cardTexts.zegDit}: “${answer.dooddoener.tekst}”`
        : answerTexts.concept(answer.routine.titel);
    case "keuze":
      return `${cardTexts.keuzeTitel} ${answer.opties.map(({ titel }) => titel).join(" / ")}`;
    case "gevaar":
      return `${cardTexts.gevaarTitel}. ${answer.hulplijnen.map(({ naam, nummer }) => `${naam}: ${nummer}`).join(". ")}.`;
    default:
      return `${cardTexts.onbekendTitel}. ${cardTexts.onbekendUitleg}`;
  }
}

/** The whole answer, readable in a terminal. */
export function answerAsText(library: Library, answer: Antwoord): string {
  if (answer.uitkomst === "herkend") return routineAsText(answer);
  if (answer.uitkomst === "keuze") {
    return [cardTexts.keuzeTitel, cardTexts.keuzeUitleg, ...answer.opties.map(({ id, titel, kern }) => `  • ${titel} (${id})\n    ${kern}`)].join("\n");
  }
  if (answer.uitkomst === "gevaar") {
    return [
      cardTexts.gevaarTitel,
      cardTexts.gevaarUitleg,
      ...answer.hulplijnen.map(({ naam, nummer, wanneer }) => `  ${nummer}  ${naam}\n    ${wanneer}`),
    ].join("\n");
  }
  const counts = GROEPEN.map((groep) => `  • ${GROEP_TITEL[groep]} (${publishedRoutines(library).filter((routine) => routine.groep === groep).length})`);
  return [cardTexts.onbekendTitel, cardTexts.onbekendUitleg, ...counts].join("\n");
}

function routineAsText(answer: RoutineAnswer): string {
  const { routine, state, ladder } = answer;
  const lines = [`${cardTexts.klinktAls}: ${routine.titel}${state.kans === null ? "" : `  [${answerTexts.zeker(state.kans)}]`}`];
  if (answer.bewijs) lines.push(answerTexts.bewijs(answer.bewijs));
  if (answer.ook.length > 0) lines.push(answerTexts.meer, ...answer.ook.map(({ titel }) => answerTexts.ook(titel)));
  if (answer.dooddoener) lines.push("", `${cardTexts.zegDit}: “${answer.dooddoener.tekst}” (${answer.dooddoener.toon})`);
  if (answer.vraag) lines.push(`${cardTexts.vraagTerug}: ${answer.vraag}`);
  lines.push(answerTexts.hoofdvraag, "", `${cardTexts.gronden}`);
  if (answer.gronden_uitleg) lines.push(`  ${answer.gronden_uitleg}`);
  for (const grond of answer.gronden) {
    lines.push(`  • ${grond.vindplaats} (${KRACHT[grond.kracht]}): ${grond.toepassing}`);
    lines.push(`    ${cardTexts.grens}: ${grond.grens}`, `    ${grond.link}`);
  }
  for (const { vindplaats, uitleg, dan } of answer.terecht) lines.push(`  ${cardTexts.terecht} (${vindplaats}): ${uitleg} ${cardTexts.dan}: ${dan}`);
  lines.push("", cardTexts.ladder);
  if (answer.advies) lines.push(`  ${answer.advies}`);
  if (ladder) {
    const step = ladder.stappen[ladder.nu];
    if (step) lines.push(`  ${cardTexts.nu} (stap ${ladder.nu + 1} van ${ladder.stappen.length}, ${ladder.titel}): ${step.wie}. ${step.wanneer}`);
  }
  lines.push("", answerTexts.bron(routine.bronnen), `${answerTexts.nagekeken(routine.nagekeken)} ${answer.disclaimer}`);
  return lines.join("\n");
}
