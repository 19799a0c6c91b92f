// What every card says of a ground in the same words: how fresh its text is, and where to read it.
import type { GroundView } from "../../answer/grounds.ts";
import { articleName } from "../../library/citation.ts";
import { answerTexts, cardTexts } from "../../texts.ts";
import { type Json, subtle } from "./elements.ts";

export const checkedLine = ({ na_te_kijken, peildatum, gecontroleerd }: GroundView): Json =>
  subtle(na_te_kijken ? answerTexts.naTeKijken(peildatum) : answerTexts.gecontroleerd(peildatum, gecontroleerd));

export const lawButton = (ground: GroundView): Json => ({
  type: "Action.OpenUrl",
  title: `${cardTexts.opSpraak}: ${articleName(ground)}`,
  url: ground.link,
});
