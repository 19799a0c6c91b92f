// Thumbs under an answer, the reasons once one is pressed, and what stands beside them.
import { type AnswerState, slim } from "../../answer/state.ts";
import { chatTexts, REDENEN } from "../../texts.ts";
import { actions, type Json, lightButton, text } from "./elements.ts";
import type { View } from "./view.ts";

/**
 * @param state of the answer that is judged; null when nothing was recognised
 * @param nr keeps apart two answers, see `AnswerState.nr`
 * @param beside buttons in the same row
 */
export function judgeSection(state: AnswerState | null, nr: string | null, { duim, redenen = [], zin }: View, beside: Json[] = []): Json[] {
  const data = { state: state && slim(state), ...(nr ? { nr } : {}), ...(zin ? { zin } : {}) };
  if (!duim)
    return [
      {
        ...actions(
          ...beside,
          lightButton(chatTexts.duim.op, "duim", { ...data, duim: "op" }),
          lightButton(chatTexts.duim.neer, "duim", { ...data, duim: "neer" }),
        ),
        separator: true,
      },
    ];
  const left = Object.entries(REDENEN[duim]).filter(([id]) => !redenen.includes(id));
  return [
    text(redenen.length > 0 ? chatTexts.bedanktReden : chatTexts.bedankt, { separator: true }),
    actions(...left.map(([id, titel]) => lightButton(titel, "duim", { ...data, duim, redenen: [...redenen, id] }))),
  ];
}
