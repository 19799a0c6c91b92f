// The commands *Mijn gegevens* (a file in the user's own OneDrive, after their consent) and *Vergeet mij*.
import { type Activity, type FileConsentCardResponse, MessageFactory } from "botbuilder";
import { errorFields, type Logger } from "../log.ts";
import type { OwnData } from "../storage/own-data.ts";
import type { Actor } from "../storage/recorder.ts";
import { ownDataTexts } from "../texts.ts";
import { actorOf } from "./actor.ts";
import { mayUploadTo } from "./upload-url.ts";

export const FILE_NAME = "mijn-gegevens-mag-niet-bestaat-niet.json";
const LONGEST_COMMAND = 60;
const UPLOAD_TIMEOUT_MS = 10_000;

export type OwnDataCommand = "gegevens" | "vergeet";

/** Which command a message is, if it is one. */
export function ownDataCommand(text: string): OwnDataCommand | undefined {
  // The longest command is well under this; a long message is none, and is not searched.
  if (text.length > LONGEST_COMMAND) return undefined;
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.!?]{1,3}$/u, "")
    .replace(/ (?:aub|a\.u\.b|maar|graag|alsjeblieft|alstublieft|nu|svp)$/u, "");
  if (
    /^(?:mijn gegevens|geef mijn gegevens|welke gegevens heb je van mij|welke gegevens bewaar je(?: van mij)?|wat bewaar je(?: van mij)?|wat weet je(?: van mij)?)$/u.test(
      plain,
    )
  )
    return "gegevens";
  return /^(?:vergeet mij|vergeet me|verwijder mijn (?:gegevens|data)|wis mijn (?:gegevens|data)|verwijder alles over mij|ik wil dat je me vergeet)$/u.test(
    plain,
  )
    ? "vergeet"
    : undefined;
}

/** The file as it will be written. */
const fileFor = async (ownData: OwnData, actor: Actor): Promise<Buffer> =>
  Buffer.from(JSON.stringify({ toelichting: ownDataTexts.toelichting, ...(await ownData.holdings(actor)) }, null, 2), "utf8");

/** Asks whether the file may be put in the user's OneDrive: the only way Teams lets a bot hand over a file. */
export async function offerFile(ownData: OwnData, actor: Actor): Promise<Partial<Activity>> {
  const size = (await fileFor(ownData, actor)).length;
  return MessageFactory.attachment({
    contentType: "application/vnd.microsoft.teams.card.file.consent",
    name: FILE_NAME,
    content: { description: ownDataTexts.aanbod, sizeInBytes: size, acceptContext: {}, declineContext: {} },
  });
}

/** Writes the file after consent; gives what to say about it. */
export async function writeFile(ownData: OwnData, activity: Activity, { uploadInfo }: FileConsentCardResponse, log: Logger): Promise<string> {
  try {
    if (!mayUploadTo(uploadInfo?.uploadUrl, activity.serviceUrl)) throw new Error("upload: not to OneDrive");
    const file = await fileFor(ownData, actorOf(activity));
    const response = await fetch(uploadInfo?.uploadUrl as string, {
      method: "PUT",
      redirect: "error",
      headers: { "content-type": "application/octet-stream", "content-range": `bytes 0-${file.length - 1}/${file.length}` },
      body: new Uint8Array(file),
      signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`upload: HTTP ${response.status}`);
    return ownDataTexts.geschreven;
  } catch (error) {
    log.error(errorFields(error), "file of own data failed");
    return ownDataTexts.mislukt;
  }
}

/** Forgets the user and says what was deleted. */
export async function forget(ownData: OwnData, actor: Actor, log: Logger): Promise<string> {
  try {
    const counts = await ownData.forget(actor);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return total === 0 ? ownDataTexts.niets : ownDataTexts.vergeten(counts);
  } catch (error) {
    log.error(errorFields(error), "forgetting a user failed");
    return ownDataTexts.vergetenMislukt;
  }
}
