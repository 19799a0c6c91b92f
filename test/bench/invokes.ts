// `npm run bench -- invokes`: how long Teams waits for each kind of answer, over HTTP with signed tokens and a database file, beside the
// same server's bare `/healthz` in the same run.
import { buttonIn, cardOf, TeamsClient } from "../helpers/teams-client.ts";

const ROUNDS = 40;
const REFUSAL = "de gemeente zegt bij de bijstand: dan moet ik het voor iedereen doen, dat schept een precedent";

export async function benchInvokes(): Promise<void> {
  const teams = new TeamsClient();
  await teams.start();
  try {
    const card = cardOf((await teams.say(REFUSAL))[0]);
    const press = (title: string) => () =>
      teams.invoke("adaptiveCard/action", { action: { type: "Action.Execute", verb: "x", data: buttonIn(card, title) }, trigger: "manual" });
    const payload = { commandId: "geefWeerwoord", messagePayload: { body: { contentType: "html", content: `<p>${REFUSAL}</p>` } } };
    let number = 0;
    const kinds: [name: string, work: () => Promise<unknown>][] = [
      ["/healthz (the peer)", async () => (await fetch(`${teams.server.url}/healthz`)).arrayBuffer()],
      ["message", () => teams.post(teams.activity({ text: REFUSAL, id: `bench-${number++}` }))],
      ["button: another", press("Een andere")],
      ["button: peel", press("Afpellen")],
      ["button: thumb", press("👍")],
      ["search, typo", () => teams.invoke("composeExtension/query", { parameters: [{ name: "nee", value: "presedent" }] })],
      ["search, article", () => teams.invoke("composeExtension/query", { parameters: [{ name: "grond", value: "artikel 4 84 awb" }] })],
      ["search, 50 letters", () => teams.invoke("composeExtension/query", { parameters: [{ value: "kan ik hier niet een uitzondering voor maken a.u.b." }] })],
      ["message action", () => teams.invoke("composeExtension/fetchTask", payload)],
      ["dialog", () => teams.invoke("task/fetch", { data: buttonIn(card, "Een andere") })],
    ];
    console.log(`${ROUNDS} rounds, Node ${process.versions.node}, client, server and connector on one machine\n`);
    console.log("kind                  median ms   95% ms   × /healthz");
    let peer = 1;
    for (const [name, work] of kinds) {
      await work();
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const started = performance.now();
        await work();
        times.push(performance.now() - started);
      }
      times.sort((a, b) => a - b);
      const at = (part: number): number => times[Math.min(Math.floor(times.length * part), times.length - 1)] ?? 0;
      if (name.startsWith("/")) peer = at(0.5);
      console.log(`${name.padEnd(20)}  ${at(0.5).toFixed(1).padStart(9)}  ${at(0.95).toFixed(1).padStart(7)}  ${(at(0.5) / peer).toFixed(1).padStart(10)}`);
    }
  } finally {
    await teams.stop();
  }
}
