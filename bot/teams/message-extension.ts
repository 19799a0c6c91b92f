// The message extension: *Weerwoord* searches the library from the compose box, *Geef weerwoord* answers a colleague's message in a dialog.
import type {
  MessagingExtensionAction,
  MessagingExtensionActionResponse,
  MessagingExtensionAttachment,
  MessagingExtensionQuery,
  MessagingExtensionResponse,
} from "botbuilder";
import { answerState } from "../answer/compose.ts";
import { groundView } from "../answer/grounds.ts";
import type { AnswerState } from "../answer/state.ts";
import type { Knowledge } from "../knowledge.ts";
import { asTitle } from "../library/citation.ts";
import { type Library, publishedRoutines } from "../library/library.ts";
import type { SearchHit, Zoeksoort } from "../library/search.ts";
import { searchTexts } from "../texts.ts";
import type { Action } from "./actions.ts";
import { dooddoenerCard, groundCard, routineShareCard } from "./cards/share-card.ts";
import { intoCompose, withPreview } from "./dialogs.ts";
import { htmlToText } from "./html-to-text.ts";

/** A tab of the search is a parameter of its command; one without a known name (the Agents Playground sends none) searches all. */
const TABS: Readonly<Record<string, Zoeksoort>> = { nee: "routine", dooddoener: "dooddoener", grond: "grond" };
const PAGE = 20;

/** @param mostUsed ids of the routines that were recognised most, for a query that is still empty */
export async function searchResults(
  { library, search }: Knowledge,
  { parameters, queryOptions }: MessagingExtensionQuery,
  mostUsed: () => Promise<string[]>,
): Promise<MessagingExtensionResponse> {
  const given = Array.isArray(parameters) ? parameters : [];
  const typed = given.find(({ name, value }) => name !== "initialRun" && typeof value === "string" && value.trim());
  const soort = given.flatMap(({ name }) => (name && Object.hasOwn(TABS, name) && TABS[name]) || [])[0];
  const hits = typed ? search(String(typed.value), soort) : popular(library, await mostUsed(), soort);
  const skip = Math.max(queryOptions?.skip ?? 0, 0);
  const attachments = hits.slice(skip, skip + Math.min(Math.max(queryOptions?.count ?? PAGE, 1), PAGE)).flatMap((hit) => attachmentFor(library, hit));
  if (attachments.length === 0 && skip === 0) return { composeExtension: { type: "message", text: searchTexts.niets } };
  return { composeExtension: { type: "result", attachmentLayout: "list", attachments } };
}

/** The most used routines, then the others; on another tab their first dooddoener or ground. */
function popular(library: Library, used: readonly string[], soort: Zoeksoort = "routine"): SearchHit[] {
  const published = publishedRoutines(library);
  const first = used.flatMap((id) => published.find((routine) => routine.id === id) ?? []);
  const seen = new Set<string>();
  return [...first, ...published.filter((routine) => !first.includes(routine))]
    .flatMap(({ id, titel, kern, dooddoeners, gronden }): SearchHit[] => {
      const hit = { soort, titel, fragment: kern, href: "", routine: id };
      if (soort === "dooddoener") return dooddoeners.slice(0, 1).map(({ tekst }) => ({ ...hit, fragment: tekst, nummer: 0 }));
      if (soort === "grond")
        return gronden
          .filter(({ grond }) => !seen.has(grond) && seen.add(grond))
          .slice(0, 1)
          .map(({ grond }) => ({ ...hit, grond }));
      return [hit];
    })
    .slice(0, PAGE);
}

function attachmentFor(library: Library, { soort, routine: id, nummer = 0, grond, titel, fragment }: SearchHit): MessagingExtensionAttachment[] {
  const routine = library.routines.get(id);
  if (soort === "grond") {
    const attachment = grond === undefined ? undefined : groundAttachment(library, grond);
    return attachment ? [attachment] : [];
  }
  if (!routine) return [];
  if (soort === "routine") return [withPreview(routineShareCard(routine), titel, fragment)];
  const dooddoener = routine.dooddoeners[nummer];
  // What is found is the sentence; whose it is stands below.
  return dooddoener ? [withPreview(dooddoenerCard(routine.titel, dooddoener, routine.vragen[0] ?? null), short(fragment), titel)] : [];
}

/** A row of results has two lines for its title. */
const LONGEST_TITLE = 50;
const short = (text: string): string => (text.length <= LONGEST_TITLE ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST_TITLE))}…`);

function groundAttachment(library: Library, id: string): MessagingExtensionAttachment | undefined {
  const ground = library.gronden.get(id);
  if (!ground) return undefined;
  const view = groundView(library, ground, "", null);
  return withPreview(groundCard(view), asTitle(view.vindplaats), view.kern);
}

/** What *Zet in mijn bericht* puts in the compose box; undefined when the library no longer has it. */
export function insertion(library: Library, { state, grond }: Extract<Action, { verb: "invoegen" }>): MessagingExtensionActionResponse | undefined {
  const attachment = grond === undefined ? shownAttachment(library, state) : groundAttachment(library, grond);
  return attachment && intoCompose(attachment);
}

/** The dooddoener that the dialog shows now. */
function shownAttachment(library: Library, state: AnswerState): MessagingExtensionAttachment | undefined {
  const { routine, dooddoener, vraag } = answerState(library, state) ?? {};
  return routine && dooddoener ? withPreview(dooddoenerCard(routine.titel, dooddoener, vraag ?? null), routine.titel, dooddoener.tekst) : undefined;
}

const everything = (html: string): string => Object.values(htmlToText(html)).join("\n");

/** The text of the message that the action was invoked on; empty when there is none. */
export function invokedOn({ messagePayload }: MessagingExtensionAction): string {
  const { subject, body } = messagePayload ?? {};
  const content = typeof body?.content === "string" ? body.content : "";
  return [typeof subject === "string" ? subject : "", body?.contentType === "text" ? content : everything(content)].join("\n").trim();
}
