// Picks the card for an answer.
import type { Antwoord } from "../../answer/answer.ts";
import { slim } from "../../answer/state.ts";
import type { Library } from "../../library/library.ts";
import { choiceCard } from "./choice-card.ts";
import { dangerCard } from "./danger-card.ts";
import type { Card } from "./elements.ts";
import { routineCard } from "./routine-card.ts";
import { unknownCard } from "./unknown-card.ts";
import type { View } from "./view.ts";

/** @param nr number of this answer, for its judgement */
export function answerCard(library: Library, answer: Antwoord, view: View, nr: string | null = null): Card {
  switch (answer.uitkomst) {
    case "herkend":
      return routineCard(library, answer, view);
    case "keuze":
      return choiceCard(answer.opties, slim(answer.state), view);
    case "gevaar":
      return dangerCard(answer);
    default:
      return unknownCard(view, nr);
  }
}
