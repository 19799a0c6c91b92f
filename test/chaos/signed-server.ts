// A child that runs the server with signed tokens, and tells how much memory it holds when asked.
import { BotService } from "../helpers/bot-service.ts";
import { startServer } from "../helpers/running-server.ts";

const service = new BotService();
// The stand-in for the Bot Framework runs in the parent; only its address is needed here.
service.url = process.argv[2] ?? "";
const server = await startServer(service);
process.send?.({ url: server.url });
process.on("message", async () => {
  await server.recorder.flush();
  globalThis.gc?.();
  const turns = (await server.metrics.registry.metrics()).match(/^mnbn_turn_seconds_count (\d+)/m)?.[1];
  process.send?.({ turns: Number(turns), heap: process.memoryUsage().heapUsed, rss: process.memoryUsage().rss, logs: server.logs.splice(0) });
});
