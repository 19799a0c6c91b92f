// Who speaks and where, read from an activity. Used for a pseudonym and the surface; never logged.
import type { Activity } from "botbuilder";
import type { Kanaal } from "../storage/contracts.ts";
import type { Actor } from "../storage/recorder.ts";

/** Guests and anonymous meeting users have no Entra id; then the channel's own id stands for them. */
export const actorOf = ({ from, conversation, channelData }: Activity): Actor => ({
  tenant: channelData?.tenant?.id ?? conversation?.tenantId ?? "",
  user: from?.aadObjectId ?? from?.id ?? "",
});

/** Others read along. */
export const isPublic = (activity: Activity): boolean => kanaalOf(activity) !== "persoonlijk";

export function kanaalOf({ conversation }: Activity): Kanaal {
  if (conversation?.conversationType === "channel") return "kanaal";
  // The type may be absent; then whoever reads along is not risked.
  return conversation?.conversationType === "groupChat" || (!conversation?.conversationType && conversation?.isGroup) ? "groep" : "persoonlijk";
}
