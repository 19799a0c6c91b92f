// Counters for the people who run the bot, in Prometheus' format, on a port of their own. Labels are fixed words, never ids or text.
import { createServer, type Server } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Uitkomst } from "./recognition/decide.ts";

/** Why a request was turned away. */
export type Refusal = "token" | "size" | "rate" | "json" | "tenant" | "host";

export class Metrics {
  readonly registry = new Registry();
  readonly #answers = new Counter({ name: "mnbn_answers_total", help: "Answers by outcome", labelNames: ["uitkomst"], registers: [this.registry] });
  readonly #refused = new Counter({ name: "mnbn_refused_total", help: "Requests turned away", labelNames: ["reason"], registers: [this.registry] });
  readonly #failed = new Counter({ name: "mnbn_failed_turns_total", help: "Turns that ended in an error", registers: [this.registry] });
  readonly #seconds = new Histogram({
    name: "mnbn_turn_seconds",
    help: "Duration of a turn",
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [this.registry],
  });

  /** @param lost how many events could not be recorded so far */
  constructor(lost: () => number = () => 0) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: "mnbn_unrecorded_events",
      help: "Events that could not be written since the start",
      registers: [this.registry],
      collect() {
        this.set(lost());
      },
    });
  }

  answered(uitkomst: Uitkomst): void {
    this.#answers.inc({ uitkomst });
  }
  refused(reason: Refusal): void {
    this.#refused.inc({ reason });
  }
  failed(): void {
    this.#failed.inc();
  }
  turn(): () => void {
    return this.#seconds.startTimer();
  }
}

/** Serves `/metrics` on this device only. */
export function serveMetrics({ registry }: Metrics, port: number): Server {
  const server = createServer(async (request, response) => {
    const found = request.url === "/metrics";
    response.statusCode = found ? 200 : 404;
    if (found) response.setHeader("content-type", registry.contentType);
    response.end(found ? await registry.metrics() : "");
  });
  return server.listen(port, "127.0.0.1");
}
