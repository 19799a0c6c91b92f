// Hostile texts of 100 KB on every regular expression and every reading function: none may run away. The one place where time is measured, against a peer.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { redact } from "../../bot/privacy/redact.ts";
import { hasDangerPhrase } from "../../bot/recognition/danger.ts";
import { fold, sentencesOf, tokenise } from "../../bot/recognition/normalise.ts";
import { subjectReader } from "../../bot/recognition/subject.ts";
import { firstStep } from "../../bot/recognition/tried.ts";
import { text as cardText } from "../../bot/teams/cards/elements.ts";
import { readMessage } from "../../bot/teams/incoming.ts";
import { html } from "../../bot/web/html.ts";
import { type Real, ROOT, real } from "../helpers/real-library.ts";
import { hostilePieces, repeated, SIZE } from "./hostile.ts";
import { keyOf, type Pattern, usedPatterns, writtenPatterns } from "./patterns.ts";
import { bestOfThree, slowness, timePattern } from "./time-pattern.ts";

const SLOWNESS = slowness();
const LIMIT_MS = 50 * SLOWNESS;
/** A function runs dozens of expressions one after the other. */
const FUNCTION_LIMIT_MS = 250 * SLOWNESS;
const SEARCH_LIMIT_MS = 1_000 * SLOWNESS;
const SIZES = [2_000, 10_000, SIZE / 5, SIZE];
/** Each expression is tried on this part of the full size first: what stays below so many ms there is fine, also with the square of the length. */
const PART = 0.3;
const HARMLESS_MS = 4;
/** An expression that is too slow on 100 KB may be one that only ever gets a small piece of a message, at most this long; then it is tried on that. */
const SMALL = 2_100;

/** Messages with what the sets lack: each makes an expression see its longest piece. */
const RARE = ["zie https://www.google.nl/maps/place/Dorp", "woont aan de Dorpsstraat Oost 5", "Tijn (geb. 5 september 2017) en Noor, geb. 3-4-2015"];

/** What a user's text goes through. */
function readAll({ recogniser }: Real, raw: string): void {
  const message = readMessage({ text: raw });
  if (message.kind === "text") recogniser.recognise(message.text);
}

/** The first piece that is too slow on an expression, or else the slowest. */
function slowest(pattern: RegExp, size: number): { piece: string; ms: number } {
  let worst = { piece: "", ms: 0 };
  for (const piece of hostilePieces(pattern)) {
    let ms = timePattern(pattern, repeated(piece, Math.ceil(size * PART)), LIMIT_MS);
    if (ms >= HARMLESS_MS && ms < LIMIT_MS) ms = timePattern(pattern, repeated(piece, size), LIMIT_MS);
    if (ms > worst.ms) worst = { piece, ms };
    if (ms >= LIMIT_MS) break;
  }
  return worst;
}

describe("hostile texts of 100 KB", function () {
  this.timeout(150_000);
  let knowledge: Real;
  before(async () => {
    knowledge = await real();
    if (SLOWNESS > 1) console.log(`      this machine is ${SLOWNESS.toFixed(2)} times slower than that of deploy/beveiliging.md; every limit below goes along`);
  });

  it("hold up no regular expression longer than 50 ms", () => {
    const patterns = new Map<string, Pattern>(writtenPatterns().map((written) => [keyOf(written.pattern), written]));
    /** A message that each is used on. */
    const examples = new Map<string, string>();
    const lines = ["dev", "redactie"].flatMap((name) => readFileSync(`${ROOT}test/evaluatie/${name}.jsonl`, "utf8").trim().split("\n"));
    const messages = lines.filter((_, i) => i % 5 === 0).map((line) => JSON.parse(line).tekst as string);
    for (const raw of [...messages, ...RARE]) {
      for (const [key, { pattern }] of usedPatterns(() => readAll(knowledge, raw))) {
        if (!patterns.has(key)) patterns.set(key, { pattern, where: "built" });
        if (!examples.has(key)) examples.set(key, raw);
      }
    }
    assert.ok(patterns.size > 150, `only ${patterns.size} regular expressions were found`);

    const slow: string[] = [];
    let small = 0;
    let most = 0;
    for (const [key, { pattern, where }] of patterns) {
      const { piece, ms } = slowest(pattern, SIZE);
      if (ms < LIMIT_MS) {
        most = Math.max(most, ms);
        continue;
      }
      // How much of a message does it get to see, when the message is made for it?
      const filling = repeated(piece, 1_000);
      const example = examples.get(key) ?? "";
      const made = [example, repeated(piece), `${filling}${example}${filling}`, `${filling} ${example} ${filling}`];
      const longest = Math.max(...made.map((raw) => usedPatterns(() => readAll(knowledge, raw)).get(key)?.longest ?? 0));
      if (longest > 0 && longest <= SMALL && slowest(pattern, Math.max(longest, 100)).ms < LIMIT_MS) small++;
      else slow.push(`${where}: ${key.slice(0, 160)} takes ${Math.round(ms)} ms on ${JSON.stringify(piece)} repeated, and sees ${longest} characters`);
    }
    for (const line of slow) console.log(`      ${line}`);
    assert.deepEqual(slow, []);
    console.log(
      `      ${patterns.size} regular expressions: slowest on 100 KB ${Math.ceil(most)} ms; ${small} of them get at most ${SMALL} characters and were tried on as much as they get`,
    );
  });

  it("hold up no search of the library longer than a second", () => {
    // A query is cut, so its length does not matter; fuse.js takes long for what it takes.
    const some = hostilePieces().filter((_, i) => i % 3 === 0);
    const times = some.map((piece) => bestOfThree(() => knowledge.search(repeated(piece, 1_000)), SEARCH_LIMIT_MS));
    console.log(`      search: slowest ${Math.ceil(Math.max(...times))} ms`);
    assert.ok(Math.max(...times) < SEARCH_LIMIT_MS);
  });

  const functions: Record<string, (raw: string) => unknown> = {
    readMessage: (raw) => readMessage({ text: raw }),
    redact,
    fold,
    tokenise,
    sentencesOf,
    hasDangerPhrase,
    firstStep,
    readSubject: (raw) => subjectReader(knowledge.library.domeinen, knowledge.library.partijen)([raw.replaceAll("\n", " ")], 0),
    recognise: (raw) => knowledge.recogniser.recognise(redact(raw)),
    "the text of a card": (raw) => cardText(raw),
    "the text of a page": (raw) => html`<p>${raw}</p>`.text,
  };
  for (const [name, read] of Object.entries(functions)) {
    it(`hold up ${name} no longer than 250 ms`, () => {
      let most = { piece: "", ms: 0 };
      for (const piece of hostilePieces()) {
        // What is too slow on a small text is not tried on a big one.
        for (const size of SIZES) {
          const text = repeated(piece, size);
          const ms = bestOfThree(() => read(text), FUNCTION_LIMIT_MS);
          if (ms > most.ms) most = { piece, ms };
          if (ms >= FUNCTION_LIMIT_MS) break;
        }
        if (most.ms >= FUNCTION_LIMIT_MS) break;
      }
      console.log(`      ${name}: slowest ${Math.ceil(most.ms)} ms`);
      assert.ok(most.ms < FUNCTION_LIMIT_MS, `${Math.ceil(most.ms)} ms on ${JSON.stringify(most.piece)} repeated`);
    });
  }
});
