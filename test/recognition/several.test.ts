import assert from "node:assert/strict";
import { redact } from "../../bot/privacy/redact.ts";
import { clausesOf, severalRefusals } from "../../bot/recognition/several.ts";
import { real } from "../helpers/real-library.ts";

describe("more than one refusal in a message", () => {
  it("cuts a sentence where the story goes on", () => {
    const cut = (text: string) => clausesOf(text.split(" ")).map((tokens) => tokens.join(" "));
    assert.deepEqual(cut("eerst moest het in het overleg en nu is er een wachtlijst"), ["eerst moest het in het overleg", "nu is er een wachtlijst"]);
    assert.deepEqual(cut("nu is er een wachtlijst"), ["nu is er een wachtlijst"]);
    assert.deepEqual(cut("het kan niet nu"), ["het kan niet nu"]);
  });

  it("counts only parts that are sure by themselves, the last said last", () => {
    const reading = (id: string, kans: number, neutraal = 0) => ({ first: { id, kans }, neutraal });
    assert.deepEqual(severalRefusals([reading("a", 0.99), reading("b", 0.5), reading("c", 0.99)]), ["a", "c"]);
    assert.deepEqual(severalRefusals([reading("a", 0.99), reading("c", 0.99), reading("a", 0.99)]), ["c", "a"]);
    assert.deepEqual(severalRefusals([reading("a", 0.99, 0.2)]), []);
  });

  const table: [text: string, lead: string, ook: string[]][] = [
    ["Eerst moest het in het casusoverleg, en nu is er een wachtlijst.", "wachtlijst", ["eerst-in-overleg"]],
    ["Eerst mocht het niet van de wet. Nu zeggen ze dat een uitzondering wel kan, maar niet bij dit gezin.", "niet-in-dit-geval", ["mag-niet-van-de-wet"]],
    ["Er is een wachtlijst van een jaar.", "wachtlijst", []],
  ];
  for (const [text, lead, ook] of table) {
    it(`leads with ${lead}${ook.length > 0 ? ` and offers ${ook}` : ""}: “${text}”`, async function () {
      this.timeout(60_000);
      const { recogniser } = await real();
      const found = recogniser.recognise(redact(text));
      assert.deepEqual([found.uitkomst, found.lead, found.ook], ["herkend", lead, ook]);
      assert.equal(found.stap, ook.length > 0 ? 1 : 0);
    });
  }
});
