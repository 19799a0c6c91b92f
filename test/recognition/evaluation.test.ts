import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strays } from "../../bot/evaluation/out-of-fold.ts";
import { readCases } from "../../bot/evaluation/read-cases.ts";
import { loadLibrary } from "../../bot/library/load-library.ts";
import { redact } from "../../bot/privacy/redact.ts";
import { train } from "../../bot/recognition/train.ts";
import { smallContent } from "../helpers/small-content.ts";

describe("sentences that a model which did not see them puts elsewhere", () => {
  it("are the ones that stand in the wrong file", async () => {
    const wachten = [
      "er is een lange wachtlijst",
      "u staat op de wachtlijst",
      "de wachtlijst is lang",
      "wachtlijst van een jaar",
      "op de wachtlijst gezet",
      "lang op de wachtlijst",
    ];
    const geld = ["het budget is op", "geen budget meer", "het budget laat dat niet toe", "geen budget dit jaar", "ons budget is op", "dat budget is er niet"];
    const examples = [
      ...wachten.map((text) => ({ text: redact(text), label: "wachten" })),
      ...geld.map((text) => ({ text: redact(text), label: "geld" })),
      { text: redact("de wachtlijst is heel lang"), label: "geld" },
    ];
    const found = await strays(loadLibrary(smallContent()), examples, 3, async (rest) => train(rest));
    assert.deepEqual(
      found.map(({ text, label, given }) => ({ text: String(text), label, given })),
      [{ text: "de wachtlijst is heel lang", label: "geld", given: "wachten" }],
    );
  });
});

describe("reading a set of messages", () => {
  const file = (text: string): string => {
    const path = join(tmpdir(), `mnbn-set-${Math.random()}.jsonl`);
    writeFileSync(path, text);
    return path;
  };
  it("takes one or more other right ids", () => {
    const cases = readCases(file('{"tekst":"a","routine":"x","ook":"y","soort":"kort"}\n\n{"tekst":"b","routine":null}\n'));
    assert.deepEqual(cases, [
      { tekst: "a", routine: "x", ook: ["y"], soort: "kort" },
      { tekst: "b", routine: null, ook: [], soort: "onbekend" },
    ]);
  });
  it("names the line that is wrong, and never its text", () => {
    assert.throws(
      () => readCases(file('{"tekst":"a","routine":null}\nmevrouw De Vries')),
      (error: Error) => /:2:1 dit is geen geldige regel/.test(error.message) && !/Vries/.test(error.message),
    );
    assert.throws(() => readCases("/bestaat/niet"), /niet te lezen/);
  });
});
