// Picks the card for an answer.
import type { Antwoord } from "../../answer/answer.ts";
import type { Library } from "../../library/library.ts";
import { choiceCard } from "./choice-card.ts";
import { dangerCard } from "./danger-card.ts";
import type { Card } from "./elements.ts";
import { routineCard } from "./routine-card.ts";
import { unknownCard } from "./unknown-card.ts";

export function answerCard(library: Library, answer: Antwoord): Card {
  switch (answer.uitkomst) {
    case "herkend":
      return routineCard(library, answer);
    case "keuze":
      return choiceCard(answer.opties, answer.state);
    case "gevaar":
      return dangerCard(answer);
    default:
      return unknownCard();
  }
}
