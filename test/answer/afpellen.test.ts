import assert from "node:assert/strict";
import { argumentText, canPeel, peel } from "../../bot/answer/afpellen.ts";
import { stateFor } from "../../bot/answer/compose.ts";
import type { AnswerState } from "../../bot/answer/state.ts";
import { type Library, publishedRoutines } from "../../bot/library/library.ts";
import { loadLibrary } from "../../bot/library/load-library.ts";
import { DOMEINEN, PARTIJEN } from "../../bot/library/schemas.ts";
import { ROOT } from "../helpers/real-library.ts";

describe("afpellen", () => {
  let library: Library;
  before(function () {
    this.timeout(30_000);
    library = loadLibrary(`${ROOT}content`);
  });
  const start = (fields: Partial<AnswerState> = {}): AnswerState => ({ ...stateFor("mag-niet-van-de-wet"), ...fields });
  /** Presses the option with this id at each question, or else the last one. */
  const walk = (state: AnswerState, wanted: Record<string, string> = {}): ReturnType<typeof peel>[] => {
    const steps = [];
    const keuzes: string[] = [];
    for (;;) {
      const peeling = peel(library, state, keuzes);
      steps.push(peeling);
      if (!peeling?.vraag) return steps;
      const { id, opties } = peeling.vraag;
      keuzes.push(opties.find((option) => option.id === wanted[id])?.id ?? (opties.at(-1)?.id as string));
    }
  };

  it("asks six questions when nothing is known, and four when party and domain are", () => {
    assert.deepEqual(
      walk(start()).map((step) => step?.vraag?.id ?? "argument"),
      ["partij", "domein", "artikel", "bron", "kracht", "nood", "argument"],
    );
    assert.equal(walk(start({ partij: "bestuursorgaan", domein: "bijstand" })).length, 5);
  });

  it("ends in bedoeling, ground, gevolgen and gevraagd besluit, in that order, on one page", () => {
    const end = walk(start({ partij: "bestuursorgaan", domein: "bijstand" }), { bron: "wet", kracht: "moet", nood: "bestaan" }).at(-1);
    assert.deepEqual(
      end?.argument?.alineas.map(({ kop }) => kop),
      ["Waarom ik schrijf", "Waar de regel voor is", "Waar de ruimte zit", "Wat er gebeurt als we niets doen", "Wat ik vraag"],
    );
    const text = argumentText(end?.argument as NonNullable<typeof end.argument>);
    assert.match(text, /Artikel \S+ .*https:\/\/wetten\.overheid\.nl/);
    assert.ok(text.split(/\s+/).length < 300, `${text.split(/\s+/).length} words`);
  });

  it("narrows with each answer: what the source of the rule rules out is gone", () => {
    const grounds = (bron: string): string[] => {
      const end = walk({ ...stateFor("beleid-of-protocol"), partij: "bestuursorgaan", domein: "algemeen" }, { bron }).at(-1);
      return (end?.argument?.gronden ?? []).map(({ id }) => id);
    };
    assert.equal(grounds("beleidsregel")[0], "awb-4-84");
    assert.ok(!grounds("wet").includes("awb-4-84"), "awb-4-84 is about policy rules only");
    const steps = walk({ ...stateFor("beleid-of-protocol"), partij: "bestuursorgaan", domein: "algemeen" }, { bron: "wet", kracht: "moet" });
    const left = steps.flatMap((step) => step?.over ?? []);
    assert.ok(left.length >= 2, left.join());
    for (const [i, count] of left.entries()) if (i > 0) assert.ok(count < (left[i - 1] ?? 0), left.join());
  });

  it("rests on the article that was named", () => {
    const state = start({ partij: "bestuursorgaan", domein: "bijstand" });
    const [first] = walk(state);
    for (const { id, titel } of first?.vraag?.opties ?? []) {
      if (!library.gronden.has(id)) continue;
      const argument = walk(state, { artikel: id, kracht: "weet-niet", bron: "weet-niet" }).at(-1)?.argument;
      const best = argument?.gronden[0];
      // An article against us is answered with another, and named.
      if (argument && argumentText(argument).includes(`Je noemde artikel ${titel.replace("Artikel ", "")}`)) continue;
      assert.ok(best && titel.includes(best.artikel), `${titel}: ${best?.vindplaats}`);
    }
  });

  it("does not argue about safety, and does not ask where a rule stands that nobody named", () => {
    assert.equal(peel(library, stateFor("veiligheid-eerst"), []), undefined);
    const steps = walk({ ...stateFor("geen-antwoord"), partij: "bestuursorgaan", domein: "bijstand" });
    assert.deepEqual(
      steps.map((step) => step?.vraag?.id ?? "argument"),
      ["artikel", "nood", "argument"],
    );
    assert.match(argumentText(steps.at(-1)?.argument as NonNullable<(typeof steps)[0]>["argument"] & object), /Ik vraag om een beslissing uiterlijk/);
  });

  it("writes to who said no: a duty of another comes last, and says whose it is", () => {
    let levers = 0;
    for (const { id } of publishedRoutines(library).filter(({ id }) => canPeel(library, id))) {
      const { argument } = walk({ ...stateFor(id), partij: "zorgaanbieder", domein: "zorg" }).at(-1) ?? {};
      const [best, ...others] = argument?.gronden ?? [];
      if (!argument || !best?.hefboom) continue;
      levers++;
      assert.ok(
        others.every(({ hefboom }) => hefboom),
        id,
      );
      assert.match(argumentText(argument), /Deze plicht ligt bij/);
    }
    assert.ok(levers > 0);
  });

  it("says so when no ground is left, with the next best road", () => {
    const lone = { ...library, routines: new Map(library.routines), gronden: library.gronden };
    const routine = library.routines.get("mag-niet-van-de-wet");
    assert.ok(routine);
    lone.routines.set(routine.id, { ...routine, gronden: routine.gronden.filter(({ grond }) => grond === "awb-4-84") });
    const end = peel(lone, start({ partij: "bestuursorgaan", domein: "algemeen" }), ["geen-artikel", "wet", "moet", "bestaan"]);
    assert.deepEqual(end?.argument?.gronden, []);
    assert.ok(argumentText(end?.argument as NonNullable<typeof end.argument>).includes(library.afpellen.geen_grond));
  });

  it("goes back one step, goes on with the same choices, and cuts off what is no option", () => {
    const state = start();
    const three = peel(library, state, ["corporatie", "wonen", "geen-artikel"]);
    assert.equal(three?.vraag?.nummer, 4);
    assert.equal(peel(library, state, ["corporatie", "wonen"])?.vraag?.nummer, 3);
    assert.deepEqual(peel(library, state, ["corporatie", "maan", "x"])?.keuzes, ["corporatie"]);
    assert.deepEqual(peel(library, state, ["corporatie", "wonen", "geen-artikel", "verordening"])?.keuzes, ["corporatie", "wonen", "geen-artikel"]);
    assert.equal(peel(library, start({ routine: "bestaat-niet" }), []), undefined);
  });

  it("comes to an end for every routine, party and domain, with no ground that does not bind the party", function () {
    this.timeout(60_000);
    for (const { id } of publishedRoutines(library).filter(({ id }) => canPeel(library, id)))
      for (const partij of PARTIJEN)
        for (const domein of DOMEINEN) {
          const end = walk({ ...stateFor(id), partij, domein }).at(-1);
          assert.ok(end?.argument && end.argument.alineas.length >= 3, `${id} ${partij} ${domein}`);
          for (const ground of end.argument.gronden)
            assert.ok(ground.hefboom || ground.geldt_tegen.includes(partij) || ground.geldt_tegen.includes("ieder"), `${id} ${partij} ${ground.id}`);
        }
  });
});
