import assert from "node:assert/strict";
import { fold, sentencesOf } from "../../bot/recognition/normalise.ts";
import { repair } from "../../bot/recognition/spelling.ts";

describe("normalising Dutch", () => {
  const table: [input: string, sentences: string[]][] = [
    ["Eén keer, zo’n geval.", ["een keer zo'n geval"]],
    ["IJsland is níet ver!", ["ijsland is niet ver"]],
    ["'t mag niet", ["t mag niet"]],
    ["Dat mag niet. Echt niet; nee", ["dat mag niet", "echt niet", "nee"]],
    ["mw. belde ivm. de huur", ["mw belde ivm de huur"]],
    ["Zij zegt: dat mag niet", ["zij zegt", "dat mag niet"]],
    ["mevrouw [naam] belde", ["mevrouw [naam] belde"]],
    ["[verzonnen] mark", ["verzonnen mark"]],
    ["1.250 euro op 27 mei", ["# euro op 27 mei"]],
    ["regel een\r\nregel twee", ["regel een", "regel twee"]],
    ["🙂 👍", []],
    ["   ", []],
  ];
  for (const [input, expected] of table) {
    it(`reads “${input}”`, () =>
      assert.deepEqual(
        sentencesOf(input).map((tokens) => tokens.join(" ")),
        expected,
      ));
  }

  it("changes nothing the second time", () => {
    for (const [input] of table) assert.equal(fold(fold(input)), fold(input));
  });
});

describe("repairing typos", () => {
  const words = new Map([
    ["precedent", 40],
    ["iedereen", 90],
    ["wachtlijst", 200],
    ["huur", 5],
  ]);
  const table: [found: string, expected: string, why: string][] = [
    ["presedent", "precedent", "one letter replaced"],
    ["wachtlijts", "wachtlijst", "two letters swapped"],
    ["iederen", "iedereen", "a letter missing"],
    ["precedentt", "precedent", "a letter too many"],
    ["wachtlijst", "wachtlijst", "known words stay"],
    ["huut", "huut", "too short to be sure"],
    ["gemeente", "gemeente", "nothing is near"],
    ["[naam]", "[naam]", "marks stay"],
  ];
  for (const [found, expected, why] of table) it(`${found} → ${expected}: ${why}`, () => assert.equal(repair(found, words), expected));
});
