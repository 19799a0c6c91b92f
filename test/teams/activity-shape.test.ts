import assert from "node:assert/strict";
import { isActivity } from "../../bot/teams/activity-shape.ts";
import { BotService } from "../helpers/bot-service.ts";

const service = new BotService();

describe("what is taken for an activity", () => {
  const taken: [what: string, fields: object][] = [
    ["a message", { text: "dat mag niet" }],
    ["a message with fields that are null", { text: null, entities: null, attachments: null, locale: null, membersAdded: null, channelData: null }],
    ["a message with fields that nobody knows", { onbekend: { a: [1] }, channelData: { tenant: { id: "t" }, source: { name: "message" } } }],
    [
      "a mention",
      {
        entities: [
          { type: "mention", mentioned: { id: "28:x", name: "x" }, text: "<at>x</at>" },
          { type: "clientInfo", locale: "nl-NL" },
        ],
      },
    ],
    ["an invoke without a text", { type: "invoke", name: "adaptiveCard/action", value: { action: {} } }],
    ["someone who joins", { type: "conversationUpdate", membersAdded: [{ id: "28:x" }] }],
  ];
  for (const [what, fields] of taken) it(`is ${what}`, () => assert.ok(isActivity(service.activity(fields))));

  const refused: [what: string, body: unknown][] = [
    ["nothing", undefined],
    ["a text", "message"],
    ["a list", []],
    ["an empty object", {}],
    ["one without a conversation", { ...service.activity(), conversation: undefined }],
    ["one with a type that is no text", service.activity({ type: { a: 1 } })],
    ["one without a channel", { ...service.activity(), channelId: undefined }],
    ["one with a text that is a number", service.activity({ text: 5 })],
    ["one with mentions that are no list", service.activity({ entities: { 0: {} } })],
    ["one with a mention that is null", service.activity({ entities: [null] })],
    ["one with an attachment that is a text", service.activity({ attachments: ["x"] })],
  ];
  for (const [what, body] of refused) it(`is not ${what}`, () => assert.ok(!isActivity(body)));
});
