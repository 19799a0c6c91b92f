// Whether the message says that asking was tried before: then the advice starts a step higher.
import { fold } from "./normalise.ts";

const AGAIN: readonly RegExp[] = [
  /\bvoor de (?:tweede|derde|vierde|vijfde|zoveelste|[2-9]e) (?:keer|maal)\b/u,
  /\bal (?:twee|drie|vier|vijf|zes|tig|[2-9]|\d{2}) (?:keer|maal|x)\b/u,
  /\b(?:nog steeds|alweer|opnieuw|wederom|weer) (?:een |het |hetzelfde )?(?:nee|afgewezen|geweigerd|afwijzing|antwoord)\b/u,
  /\b(?:ik heb|we hebben|heb ik|hebben we) (?:het )?(?:al|eerder) (?:\p{L}+ ){0,3}(?:gevraagd|voorgelegd|aangekaart|geprobeerd|gebeld)\b/u,
  /\bblijven (?:het )?(?:weigeren|zeggen|herhalen)\b/u,
];

/** The step of the ladder to begin with: 0, or 1 when the first was tried. */
export const firstStep = (text: string): number => {
  const folded = fold(text);
  return AGAIN.some((pattern) => pattern.test(folded)) ? 1 : 0;
};
