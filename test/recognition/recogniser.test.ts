import assert from "node:assert/strict";
import { redact } from "../../bot/privacy/redact.ts";
import type { Recogniser } from "../../bot/recognition/recogniser.ts";
import { real } from "../helpers/real-library.ts";

describe("recognition with the real library", () => {
  let recogniser: Recogniser;
  let evidence: (text: string) => string | undefined;
  before(async function () {
    this.timeout(60_000);
    const loaded = await real();
    recogniser = loaded.recogniser;
    evidence = (text) => {
      const first = recogniser.recognise(redact(text)).candidates[0]?.id ?? "";
      const index = recogniser.evidence(redact(text), first);
      return index === null ? undefined : loaded.library.uitspraken.get(first)?.gezegd[index];
    };
  });

  const sure: [text: string, routine: string, why: string][] = [
    ["ze zeggen dat dit een presedent schept", "precedent", "a typo in the one word that counts"],
    ["mag niet van de wet zegt die mevrouw van inkomen", "mag-niet-van-de-wet", "a hasty message with the speaker at the end"],
    ["je moet bij een ander loket zijn, hoor ik nu voor de derde keer", "ander-loket", "with the number of times"],
    ["de corporatie zegt dat het beleid is", "beleid-of-protocol", "another party than government"],
    [
      "Moeder zit met drie kinderen in een veel te kleine flat. De jongste heeft astma en slaapt slecht. Ik heb de gemeente om urgentie gevraagd. Ze zeiden dat er een wachtlijst is van twee jaar en dat niemand daar tussen kan. Morgen bel ik haar terug.",
      "wachtlijst",
      "a story of five lines in which one sentence refuses",
    ],
  ];
  for (const [text, routine, why] of sure) {
    it(`is sure about ${routine}: ${why}`, () => {
      const { uitkomst, candidates } = recogniser.recognise(redact(text));
      assert.deepEqual([uitkomst, candidates[0]?.id], ["herkend", routine]);
    });
  }

  for (const text of ["lekker weer vandaag", "ze gingen akkoord", "", "   ", "🙂🙂🙂", "[naam]"]) {
    it(`finds no refusal in “${text}”`, () => assert.equal(recogniser.recognise(redact(text)).uitkomst, "onbekend"));
  }

  for (const text of ["hij staat nu met een mes voor de deur", "Mijn cliënt appt net dat ze niet meer wil leven."]) {
    it(`sees danger in “${text}”`, () => assert.equal(recogniser.recognise(redact(text)).uitkomst, "gevaar"));
  }

  it("does not take a refusal about safety for danger", () => {
    assert.notEqual(recogniser.recognise(redact("Zolang er klappen vallen praten wij niet over wonen.")).uitkomst, "gevaar");
  });

  it("reads who refused, what it is about, and that asking was tried", () => {
    const { partij, domein, stap, ladder } = recogniser.recognise(redact("Het UWV zegt voor de derde keer dat de WIA niet met terugwerkende kracht kan."));
    assert.deepEqual([partij, domein, stap, ladder], ["bestuursorgaan", "uwv", 1, "landelijke-uitvoerder"]);
    assert.equal(recogniser.recognise(redact("de corporatie zegt dat het beleid is")).partij, "corporatie");
    assert.equal(recogniser.recognise(redact("dat kan niet")).partij, null);
  });

  it("has probabilities that sum to one, best first, for every trained routine", () => {
    const { candidates, neutraal } = recogniser.recognise(redact("dat is ons beleid niet"));
    assert.equal(candidates.length, 42);
    assert.ok(Math.abs(candidates.reduce((sum, { kans }) => sum + kans, 0) - 1) < 1e-9);
    assert.ok(neutraal >= 0 && neutraal <= 1);
    assert.deepEqual(
      candidates,
      [...candidates].sort((a, b) => b.kans - a.kans),
    );
  });

  it("shows as evidence a sentence that shares words with the message", () =>
    assert.match(evidence("er is een wachtlijst van twee jaar") ?? "", /wachtlijst/i));

  it("takes a message of 30,000 characters", () => {
    assert.doesNotThrow(() => recogniser.recognise(redact("dat mag niet van de wet. ".repeat(1_200))));
  });
});
