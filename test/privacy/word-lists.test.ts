import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { buildLists } from "../../bot/privacy/lists/build-lists.ts";
import { isKnownWord } from "../../bot/privacy/names/known-word.ts";
import { isClearName, isDutchWord, isPersonName, isProper } from "../../bot/privacy/names/lists.ts";

describe("word lists", () => {
  it("are what the packages give; run `npm run woordlijsten` after an update", () => {
    for (const [name, words] of Object.entries(buildLists())) {
      const file = new URL(`../../bot/privacy/lists/${name}.txt`, import.meta.url);
      assert.ok(readFileSync(file, "utf8") === `${words.join("\n")}\n`, `${name}.txt is out of date`);
    }
  }).timeout(60_000);

  it("know an inflected and a compound word by its parts", () => {
    const base = new Set(["huis", "arts", "bezoek", "boom", "wijzen"]);
    for (const word of ["huizen", "bomen", "huisarts", "huisartsbezoek", "afwijzen"]) assert.ok(isKnownWord(word, base), word);
    for (const word of ["yilmaz", "boomxx", "zen"]) assert.ok(!isKnownWord(word, base), word);
  });

  it("tell a name from a word that is a name as well", () => {
    for (const name of ["gökhan", "fatima", "tesfay", "kromodihardjo", "szymanska", "wytze"]) assert.ok(isClearName(name), name);
    for (const word of ["storm", "koning", "roos", "bakker", "wil"]) assert.ok(isPersonName(word) && !isClearName(word), word);
  });

  it("know the words of the trade and the places", () => {
    for (const word of ["kinderbescherming", "beschermingsbewindvoerder", "huurachterstand", "afgewezen"]) assert.ok(isDutchWord(word), word);
    for (const place of ["terschelling", "eindhoven", "suriname", "terneuzen"]) assert.ok(isProper(place), place);
  });
});
