import assert from "node:assert/strict";
import type { RoutineAnswer } from "../../bot/answer/answer.ts";
import { answerMessage, answerState, stateFor } from "../../bot/answer/compose.ts";
import { lawLink } from "../../bot/answer/grounds.ts";
import { publishedRoutines } from "../../bot/library/library.ts";
import { loadLibrary } from "../../bot/library/load-library.ts";
import { PARTIJEN, TONEN } from "../../bot/library/schemas.ts";
import { redact } from "../../bot/privacy/redact.ts";
import { firstStep } from "../../bot/recognition/tried.ts";
import { type Real, real } from "../helpers/real-library.ts";
import { smallContent } from "../helpers/small-content.ts";

describe("composing an answer", () => {
  let it_: Real;
  const ask = (text: string) => answerMessage(it_.library, it_.recogniser, redact(text));
  const routine = (text: string): RoutineAnswer => {
    const answer = ask(text);
    assert.equal(answer.uitkomst, "herkend");
    return answer as RoutineAnswer;
  };
  before(async function () {
    this.timeout(60_000);
    it_ = await real();
  });

  it("gives every published routine a dooddoener, a question, advice and a ladder", () => {
    for (const { id } of publishedRoutines(it_.library)) {
      const answer = answerState(it_.library, stateFor(id));
      assert.ok(answer?.dooddoener && answer.vraag && answer.advies && answer.ladder, id);
    }
  });

  it("never repeats a dooddoener at once, in any tone", () => {
    for (const { id } of publishedRoutines(it_.library)) {
      for (const toon of [null, ...TONEN]) {
        const said = Array.from({ length: 12 }, (_, beurt) => answerState(it_.library, { ...stateFor(id), toon, beurt })?.dooddoener);
        said.forEach((dooddoener, i) => {
          assert.notEqual(dooddoener?.tekst, said[i + 1]?.tekst, `${id} ${toon}`);
          if (toon) assert.equal(dooddoener?.toon, toon);
        });
      }
    }
  });

  it("shows a party only grounds that bind it, or a lever that says so", () => {
    for (const { id } of publishedRoutines(it_.library)) {
      for (const partij of PARTIJEN) {
        for (const grond of answerState(it_.library, { ...stateFor(id), partij })?.gronden ?? []) {
          const binds = grond.geldt_tegen.includes(partij) || grond.geldt_tegen.includes("ieder");
          assert.ok(binds || grond.hefboom, `${id}: ${grond.id} against ${partij}`);
        }
      }
    }
  });

  it("gives a corporatie no Awb ground as if it bound them", () => {
    const answer = routine("de corporatie zegt dat het beleid is");
    assert.equal(answer.partij, "corporatie");
    assert.deepEqual(
      answer.gronden.filter(({ afkorting, hefboom }) => afkorting === "Awb" && !hefboom),
      [],
    );
    assert.equal(answer.ladder?.id, "woningcorporatie");
  });

  it("says that it does not know who refused, until someone says so", () => {
    const answer = routine("dat schept een precedent");
    assert.match(answer.gronden_uitleg ?? "", /weet nog niet wie nee zei.*alleen tegen de overheid/);
    const told = answerState(it_.library, { ...answer.state, partij: "bestuursorgaan" });
    assert.doesNotMatch(told?.gronden_uitleg ?? "", /wie nee zei/);
  });

  it("puts the grounds of the domain first and shows each ground once", () => {
    for (const { id } of publishedRoutines(it_.library)) {
      const ids = answerState(it_.library, { ...stateFor(id), domein: "bijstand", partij: "bestuursorgaan" })?.gronden.map((grond) => grond.id) ?? [];
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.length <= 3);
    }
    const first = answerState(it_.library, { ...stateFor("precedent"), domein: "bijstand", partij: "bestuursorgaan" })?.gronden[0];
    assert.ok(first?.domeinen.includes("bijstand"));
  });

  it("climbs a step when the message says that asking was tried, and never past the last", () => {
    assert.equal(routine("Het UWV zegt voor de derde keer dat het niet met terugwerkende kracht kan, te laat is te laat.").ladder?.nu, 1);
    const last = answerState(it_.library, { ...stateFor("precedent"), stap: 50 })?.ladder;
    assert.equal(last?.nu, (last?.stappen.length ?? 0) - 1);
  });

  it("answers the same message the same way twice", () => assert.deepEqual(ask("dat mag niet van de wet"), ask("dat mag niet van de wet")));

  it("carries only ids and numbers in the state", () => {
    const { state } = routine("mevrouw De Vries hoort: dat schept een precedent");
    assert.doesNotMatch(JSON.stringify(state), /Vries|mevrouw|schept/);
  });

  it("offers a choice when unsure, gives the safety lines in danger, and keeps silent otherwise", () => {
    assert.equal(ask("lekker weer vandaag").uitkomst, "onbekend");
    const danger = ask("hij staat nu met een mes voor de deur");
    assert.ok(
      danger.uitkomst === "gevaar" &&
        danger.hulplijnen
          .map(({ nummer }) => nummer)
          .join(" ")
          .includes("112"),
    );
  });

  it("answers a concept honestly, and a retired routine as its successor", () => {
    const library = loadLibrary(
      smallContent((files) => {
        const base = files["routines/precedent.yaml"];
        files["routines/nieuw.yaml"] = { ...base, id: "nieuw", status: "concept", titel: "Nieuw nee", dooddoeners: [] };
        files["uitspraken/nieuw.yaml"] = { id: "nieuw", gezegd: ["Iets nieuws."] };
        files["routines/oud.yaml"] = { ...base, id: "oud", status: "vervallen", opvolger: "precedent" };
      }),
    );
    const concept = answerState(library, stateFor("nieuw"));
    assert.equal(concept?.dooddoener, null);
    assert.match(concept?.gronden_uitleg ?? "", /Herkend als ‘Nieuw nee’\. Hier heb ik nog geen weerwoord bij/);
    assert.equal(answerState(library, stateFor("oud"))?.routine.id, "precedent");
    assert.equal(answerState(library, stateFor("weg")), undefined);
    assert.deepEqual(
      publishedRoutines(library).map(({ id }) => id),
      ["precedent"],
    );
  });

  it("links to the law text of the date it was checked against", () => {
    assert.equal(lawLink({ bwb_id: "BWBR0005537", peildatum: "2026-07-01" }), "https://wetten.overheid.nl/BWBR0005537/2026-07-01");
    assert.match(lawLink({ bwb_id: "CELEX:32016R0679", peildatum: "2016-05-04" }), /^https:\/\/eur-lex\.europa\.eu\/.*32016R0679$/);
  });
});

describe("whether asking was tried", () => {
  for (const text of ["hoor ik nu voor de derde keer", "al drie keer gebeld", "ik heb het al twee keer gevraagd", "nog steeds een afwijzing"]) {
    it(`hears it in “${text}”`, () => assert.equal(firstStep(text), 1));
  }
  for (const text of ["dat mag niet", "de derde week van mei", "hij is drie keer verhuisd"])
    it(`does not hear it in “${text}”`, () => assert.equal(firstStep(text), 0));
});
