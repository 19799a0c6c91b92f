// Activities as Teams sends them, with anything in any place: what fast-check makes of it.
import fc from "fast-check";
import { actionSchema } from "../../bot/teams/actions.ts";

const VERBS = actionSchema.options.map(({ shape }) => shape.verb.value);

const words = [
  "dat schept een precedent",
  "mevrouw De Vries, 123456782, 06-12345678",
  "<at>Mag Niet</at> dat mag niet van de wet",
  "help",
  "hij staat nu met een mes voor de deur",
  "<p>nee &amp; nooit</p>",
  "[naam] {{naam}} $& $1 $`",
  "javascript:alert(1)",
  "\u202e\u200b\ufeff",
  "🙂".repeat(50),
];

const anyText = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 8, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 4, arbitrary: fc.string({ maxLength: 2_000 }) },
  { weight: 1, arbitrary: fc.constantFrom("a ".repeat(30_000), "a".repeat(30_000), "dat mag niet. ".repeat(5_000)) },
);
const anything = fc.anything({ maxDepth: 3, withNullPrototype: false, withBigInt: false, withDate: true, withMap: false, withSet: false });
/** What belongs there; anything at all now and then, but so seldom that most activities as a whole are what they should be. */
const usually = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 120, arbitrary: arbitrary as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: anything });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> => fc.option(usually(arbitrary), { nil: undefined });

const account = fc.record(
  { id: usually(anyText), name: maybe(anyText), aadObjectId: maybe(fc.uuid()), role: maybe(anyText), tenantId: maybe(fc.uuid()) },
  { requiredKeys: ["id"] },
);

const state = fc.record(
  {
    routine: usually(fc.constantFrom("precedent", "wachtlijst", "__proto__", "constructor", "bestaat-niet")),
    beurt: maybe(fc.integer()),
    toon: maybe(fc.constantFrom("luchtig", "scherp", "boos", null)),
    domein: maybe(fc.constantFrom("wmo", "algemeen", "maan", null)),
    partij: maybe(fc.constantFrom("school", "koning", null)),
    ladder: maybe(anyText),
    stap: maybe(fc.integer()),
    kans: maybe(fc.integer()),
    bewijs: maybe(fc.integer()),
    andere: maybe(fc.array(anyText, { maxLength: 6 })),
  },
  { requiredKeys: [] },
);
const data = fc.record(
  {
    verb: usually(fc.constantFrom(...VERBS, "weg", "__proto__")),
    keuzes: maybe(fc.array(fc.constantFrom("bestuursorgaan", "wmo", "geen-artikel", "wet", "kan", "weg"), { maxLength: 8 })),
    zin: maybe(anyText),
    tekst: maybe(anyText),
    grond: maybe(fc.constantFrom("awb-4-84", "weg")),
    nummer: maybe(fc.integer()),
    duim: maybe(fc.constantFrom("op", "neer", "opzij")),
    redenen: maybe(fc.array(anyText, { maxLength: 4 })),
    state: maybe(state),
    opties: maybe(fc.array(anyText, { maxLength: 10 })),
    groep: maybe(fc.constantFrom("regels-en-recht", "geld-en-capaciteit", "toString")),
    domein: maybe(anyText),
  },
  { requiredKeys: [] },
);

const entity = fc.record(
  { type: usually(fc.constantFrom("mention", "clientInfo")), text: maybe(anyText), mentioned: maybe(account), locale: maybe(anyText) },
  { requiredKeys: [] },
);
const attachment = fc.record(
  {
    contentType: usually(fc.constantFrom("text/html", "messageReference", "forwardedMessageReference", "image/png", "application/vnd.microsoft.card.adaptive")),
    content: maybe(anyText),
    contentUrl: maybe(anyText),
  },
  { requiredKeys: [] },
);

/** @param serviceUrl of the stand-in, which the token names as well */
export const oddActivities = (serviceUrl: string, botId: string): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    {
      type: usually(
        fc.constantFrom(
          "message",
          "message",
          "message",
          "invoke",
          "conversationUpdate",
          "installationUpdate",
          "messageReaction",
          "messageUpdate",
          "messageDelete",
          "typing",
          "event",
          "endOfConversation",
        ),
      ),
      id: maybe(fc.uuid()),
      name: maybe(
        fc.constantFrom(
          "adaptiveCard/action",
          "adaptiveCard/action",
          "composeExtension/query",
          "composeExtension/fetchTask",
          "composeExtension/submitAction",
          "task/fetch",
          "task/submit",
          "message/submitAction",
          "signin/verifyState",
          "fileConsent/invoke",
          "message/submitAction",
        ),
      ),
      text: maybe(anyText),
      value: maybe(
        fc.oneof(
          data,
          fc.record({ action: fc.record({ type: fc.constantFrom("Action.Execute", "Action.Odd"), verb: anyText, data: usually(data) }) }),
          fc.record({
            data: usually(data),
            messagePayload: maybe(fc.record({ body: maybe(fc.record({ content: maybe(anyText), contentType: maybe(anyText) })), subject: maybe(anyText) })),
          }),
          fc.record({
            parameters: maybe(fc.array(fc.record({ name: maybe(anyText), value: maybe(anyText) }))),
            queryOptions: maybe(fc.record({ skip: maybe(fc.integer()), count: maybe(fc.integer()) })),
          }),
          anyText,
        ),
      ),
      serviceUrl: usually(fc.constant(serviceUrl)),
      channelId: usually(fc.constant("msteams")),
      from: usually(account),
      recipient: usually(fc.oneof(fc.constant({ id: botId, name: "Mag Niet" }), account)),
      conversation: usually(
        fc.record(
          {
            id: usually(anyText),
            conversationType: maybe(fc.constantFrom("personal", "groupChat", "channel", "odd")),
            tenantId: maybe(fc.uuid()),
            isGroup: maybe(fc.boolean()),
          },
          { requiredKeys: ["id"] },
        ),
      ),
      membersAdded: maybe(fc.array(account, { maxLength: 3 })),
      membersRemoved: maybe(fc.array(account, { maxLength: 3 })),
      reactionsAdded: maybe(fc.array(fc.record({ type: anyText }), { maxLength: 3 })),
      entities: maybe(fc.array(usually(entity), { maxLength: 4 })),
      attachments: maybe(fc.array(usually(attachment), { maxLength: 4 })),
      channelData: maybe(
        fc.record(
          { tenant: maybe(fc.record({ id: maybe(fc.uuid()) })), eventType: maybe(anyText), team: maybe(fc.record({ id: maybe(anyText) })) },
          { requiredKeys: [] },
        ),
      ),
      timestamp: maybe(fc.oneof(fc.constant("2026-11-26T12:00:00Z"), anyText)),
      localTimezone: maybe(anyText),
      locale: maybe(fc.constantFrom("nl-NL", "xx", "")),
      replyToId: maybe(anyText),
      extra: maybe(anything),
    },
    { requiredKeys: ["type", "serviceUrl", "channelId", "conversation"] },
  ) as fc.Arbitrary<Record<string, unknown>>;

/** A body that was damaged on the way: bytes cut off, doubled, changed or put in. */
export const damaged = (text: string, [at, how]: [number, number]): string => {
  const place = at % Math.max(text.length, 1);
  if (how === 0) return text.slice(0, place);
  if (how === 1) return text.slice(0, place) + text.slice(place, place + 40) + text.slice(place);
  if (how === 2) return `${text.slice(0, place)}\u0000${text.slice(place + 1)}`;
  return `${text.slice(0, place)}"}]{[${text.slice(place)}`;
};
