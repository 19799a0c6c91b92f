// Where a card is shown and what it shows there: the same answer has fewer buttons in a dialog, and none of a person's own in public.
import type { Duim } from "../../storage/contracts.ts";

/** `chat`: 1:1 with the bot. `dialoog`: opened from a card in public. `bericht`: opened on a message or the compose box. `pagina`: the web page. */
export type Surface = "chat" | "dialoog" | "bericht" | "pagina";

export interface View {
  surface: Surface;
  /** A folded part that is open already. */
  open?: "gronden" | "ladder" | undefined;
  /** The judgement that was just given, and the reasons so far. */
  duim?: Duim | undefined;
  redenen?: readonly string[] | undefined;
  /** A line above the card: what was just done. */
  melding?: string | undefined;
  /** A button that undoes what was just done, as data. */
  herroep?: { titel: string; data: object } | undefined;
  /** The redacted sentence, to send in when the answer is wrong; only where nobody else reads along. */
  zin?: string | undefined;
}

/** What works where. */
export const CAN: Record<Surface, { judge: boolean; remind: boolean; share: boolean; sendIn: boolean; insert: boolean }> = {
  chat: { judge: true, remind: true, share: true, sendIn: true, insert: false },
  dialoog: { judge: true, remind: false, share: false, sendIn: true, insert: false },
  bericht: { judge: true, remind: false, share: false, sendIn: true, insert: true },
  pagina: { judge: false, remind: false, share: false, sendIn: false, insert: false },
};
