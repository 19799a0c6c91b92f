// A steady load of messages on a running program, and what came of them.
import { setTimeout as sleep } from "node:timers/promises";
import type { BotService } from "../helpers/bot-service.ts";

export interface Load {
  /** Messages that were sent and answered so far. */
  answered(): number;
  /** Every status that was not 200, and every error, with how often. */
  odd: Map<string, number>;
  /** The longest wait for an answer, in ms. */
  slowest(): number;
  stop(): Promise<void>;
}

/** A message to a program in local mode; gives the status. */
export async function say(url: string, service: BotService, fields: object): Promise<number> {
  const response = await fetch(`${url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(service.activity(fields)),
    signal: AbortSignal.timeout(30_000),
  });
  await response.arrayBuffer();
  return response.status;
}

/** @param pauseMs between two messages of one of the callers: below the rate limit, which is not what is tried here */
export function startLoad(url: string, service: BotService, callers = 2, pauseMs = 150): Load {
  const odd = new Map<string, number>();
  let answered = 0;
  let slowest = 0;
  let going = true;
  const call = async (): Promise<void> => {
    while (going) {
      const start = performance.now();
      const outcome = await say(url, service, { text: "dan moet ik het voor iedereen doen" }).catch((error: Error) => error.message);
      slowest = Math.max(slowest, performance.now() - start);
      if (outcome === 200) answered++;
      else odd.set(String(outcome), (odd.get(String(outcome)) ?? 0) + 1);
      await sleep(pauseMs);
    }
  };
  const callers_ = Array.from({ length: callers }, call);
  return {
    answered: () => answered,
    odd,
    slowest: () => slowest,
    async stop() {
      going = false;
      await Promise.all(callers_);
    },
  };
}
