// The Microsoft 365 Agents Playground as a process of its own. It is fetched by npx and never shipped: its licence is for evaluation only.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folder, freePort, until } from "../chaos/program.ts";

const PACKAGE = "@microsoft/m365agentsplayground@0.2.28";
const FETCH_WITHIN_MS = 90_000;
const START_WITHIN_MS = 30_000;

/** @returns why npx cannot run it here; undefined when it can */
export function unavailable(): string | undefined {
  // A folder of its own: npx would look for the package in ours first.
  const { status, stderr, error } = spawnSync("npx", ["--yes", PACKAGE, "--version"], {
    cwd: folder("npx"),
    // `npm run -s` hands its silence down, and then npx would not say why.
    env: { ...process.env, npm_config_fetch_retries: "0", npm_config_loglevel: "error" },
    encoding: "utf8",
    timeout: FETCH_WITHIN_MS,
  });
  if (status === 0) return undefined;
  return error?.message ?? stderr.split("\n").find((line) => line.trim()) ?? `npx ended with ${status}`;
}

export interface Playground {
  url: string;
  stop(): Promise<void>;
}

/** @param endpoint where the bot takes activities */
export async function startPlayground(endpoint: string): Promise<Playground> {
  const port = await freePort();
  // It reads a configuration file from where it is started, and a wrong one ends it without a word; here is none.
  const cwd = folder("playground");
  const logFile = join(cwd, "playground.log");
  const child = spawn("npx", ["--yes", PACKAGE, "-e", endpoint, "-c", "msteams", "-p", String(port), "--disable-telemetry"], {
    cwd,
    env: { ...process.env, M365_AGENTS_PLAYGROUND_LOGFILE: logFile },
    // A group of its own, because npx starts a shell that starts it: they stop together.
    detached: true,
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const atExit = (): void => kill(child, "SIGKILL");
  process.once("exit", atExit);
  // A signal by itself would skip what is done at the exit.
  process.once("SIGTERM", () => process.exit(143));
  const url = `http://127.0.0.1:${port}`;
  await until(
    "the Playground listens",
    () => {
      if (child.exitCode !== null) throw new Error(`the Playground ended with ${child.exitCode}:\n${existsSync(logFile) ? readFileSync(logFile, "utf8") : ""}`);
      return fetch(url).then(
        ({ ok }) => ok,
        () => false,
      );
    },
    START_WITHIN_MS,
  );
  return {
    url,
    async stop() {
      kill(child, "SIGTERM");
      await ended;
      process.off("exit", atExit);
    },
  };
}

function kill({ pid, exitCode }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It ended by itself.
  }
}
