// The real program (`bot/index.ts`) as a process of its own, with everything that it prints.
import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readConfig } from "../../bot/config.ts";
import { loadKnowledge } from "../../bot/knowledge.ts";
import { ROOT } from "../helpers/real-library.ts";
import { smallContent } from "../helpers/small-content.ts";

const running = new Set<ChildProcess>();
const folders: string[] = [];
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** Remembers a child, so that no run leaves one behind. */
export function watched(child: ChildProcess): ChildProcess {
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** A folder of its own that is gone after the run. */
export function folder(name: string): string {
  const path = mkdtempSync(join(tmpdir(), `mnbn-chaos-${name}-`));
  folders.push(path);
  return path;
}

/** Waits until `ready` gives something, and complains with `what` when that takes too long. */
export async function until<T>(what: string, ready: () => T | Promise<T>, withinMs = 20_000): Promise<NonNullable<T>> {
  for (const start = Date.now(); Date.now() - start < withinMs; await sleep(20)) {
    const found = await ready();
    if (found) return found;
  }
  throw new Error(`not within ${withinMs / 1000} s: ${what}`);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

let small: Promise<{ contentDir: string; dataDir: string }> | undefined;

/** A small library and a folder with its trained model: with them the program starts in a second. */
export function smallLibrary(): Promise<{ contentDir: string; dataDir: string }> {
  small ??= (async () => {
    const contentDir = smallContent();
    const dataDir = folder("model");
    await loadKnowledge({ ...readConfig({}), contentDir, dataDir }, () => {});
    return { contentDir, dataDir };
  })();
  return small;
}

/** A fresh data folder that holds the small library's model and nothing else. */
export async function freshData(): Promise<string> {
  const { dataDir } = await smallLibrary();
  const fresh = folder("data");
  for (const name of readdirSync(dataDir)) copyFileSync(join(dataDir, name), join(fresh, name));
  return fresh;
}

export interface Program {
  pid: number;
  url: string;
  /** What it printed so far, log and errors alike. */
  output(): string;
  /** Sends a signal and gives the exit code (null when the signal ended it), and how long that took. */
  end(signal?: NodeJS.Signals): Promise<{ code: number | null; ms: number }>;
  exited(): boolean;
  signal(signal: NodeJS.Signals): void;
}

/**
 * Starts the program and waits until it listens.
 * @param env added to the least that it needs; without MicrosoftAppId it runs in local mode
 * @param before command line that goes before `node`, such as a limit
 */
export async function startProgram(env: Record<string, string>, before: readonly string[] = []): Promise<Program> {
  const { contentDir } = await smallLibrary();
  const [command = "", ...args] = [...before, process.execPath, "--import", "tsx", "bot/index.ts"];
  const child = watched(
    spawn(command, args, {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", METRICS_PORT: "0", CONTENT_DIR: contentDir, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    }),
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  let over = false;
  void ended.then(() => (over = true));
  const port = await until("the program listens", () => {
    if (over) throw new Error(`the program ended:\n${output}`);
    return /"port":(\d+),"msg":"listening"/.exec(output)?.[1];
  });
  return {
    pid: child.pid as number,
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    exited: () => over,
    signal: (signal) => void child.kill(signal),
    async end(signal = "SIGTERM") {
      const start = performance.now();
      child.kill(signal);
      return { code: await ended, ms: performance.now() - start };
    },
  };
}
