// A throw-away PostgreSQL cluster in a temporary folder, started for a test and gone after it.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DEBIAN = "/usr/lib/postgresql";

/** The folder with initdb and pg_ctl, or undefined when PostgreSQL is not installed. */
export function postgresBin(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort() : [];
  const bin = versions.map((version) => join(DEBIAN, version, "bin")).findLast((path) => existsSync(join(path, "initdb")));
  if (!bin && process.env.CI === "true") throw new Error(`PostgreSQL is not in ${DEBIAN}; .ci/run must install it`);
  return bin;
}

export interface Cluster {
  url: string;
  start(): void;
  /** `immediate` is as good as a crash: no connection is ended politely, and the next start recovers. */
  stop(mode?: "fast" | "immediate"): void;
  remove(): void;
}

/** PostgreSQL refuses to run as root, so root hands it to the user `postgres` that Debian's package makes. */
function run(bin: string, tool: string, args: string[]): void {
  const isRoot = process.getuid?.() === 0;
  const [command, rest] = isRoot ? ["runuser", ["-u", "postgres", "--", join(bin, tool), ...args]] : [join(bin, tool), args];
  execFileSync(command as string, rest as string[], { stdio: "ignore", cwd: tmpdir() });
}

/** Listens on a socket in its own folder only: no port to clash with. */
export function createCluster(bin: string): Cluster {
  const folder = mkdtempSync(join(tmpdir(), "mnbn-pg-"));
  chmodSync(folder, 0o755);
  if (process.getuid?.() === 0) spawnSync("chown", ["postgres", folder]);
  const data = join(folder, "data");
  run(bin, "initdb", ["-D", data, "-U", "bot", "--auth=trust", "--no-sync", "-E", "UTF8"]);
  const start = (): void => run(bin, "pg_ctl", ["-D", data, "-w", "-o", `-c listen_addresses='' -c unix_socket_directories='${folder}'`, "start"]);
  const stop = (mode = "fast"): void => run(bin, "pg_ctl", ["-D", data, "-w", "-m", mode, "stop"]);
  start();
  return {
    url: `postgres://bot@localhost/postgres?host=${encodeURIComponent(folder)}`,
    start,
    stop,
    remove() {
      try {
        stop();
      } catch {
        // It was stopped already.
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
