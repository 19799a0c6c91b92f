// The one reader of environment variables: checks them all at once and says, in Dutch, how to mend them.
import { z } from "zod";
import { ROLLEN, type Rol } from "./access/user-token.ts";
import type { Retention } from "./storage/contracts.ts";

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];
const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const RETENTION = ["events", "feedback", "editorial", "reminders", "audit"] as const satisfies readonly (keyof Retention)[];
const APP_TYPES = ["SingleTenant", "UserAssignedMSI", "MultiTenant"] as const;

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  contentDir: string;
  /** This municipality's own additions to the content. */
  contentLocalDir: string | undefined;
  logLevel: (typeof LEVELS)[number];
  /** `postgres://…`; undefined is the embedded file in the data folder. */
  databaseUrl: string | undefined;
  /** Key of the pseudonyms; undefined makes one in the data folder. */
  pseudonymSecret: string | undefined;
  retention: Retention;
  /** Port of `/metrics` on this device; 0 turns it off. */
  metricsPort: number;
  /** Proxies of our own in front of the server; 0 when callers reach it directly. */
  proxyHops: number;
  /** Day the app's secret expires, `2027-01-31`. */
  secretExpires: string | undefined;
  /** Tenants whose messages are answered; undefined in local mode. */
  allowedTenants: readonly string[] | undefined;
  /** Object ids or group ids per role. */
  rollen: Record<Rol, readonly string[]>;
  /** What a page's token may be meant for, besides the app id. */
  tabAudience: string | undefined;
  /** The bot's registration; undefined runs without a cloud account, on loopback only. */
  app: AppConfig | undefined;
}

export interface AppConfig {
  MicrosoftAppId: string;
  MicrosoftAppType: (typeof APP_TYPES)[number];
  MicrosoftAppPassword?: string;
  MicrosoftAppTenantId?: string;
}

/** The configuration cannot be used; `message` holds every fault in Dutch, one per line. */
export class ConfigError extends Error {
  constructor(readonly meldingen: string[]) {
    super(meldingen.join("\n"));
    this.name = "ConfigError";
  }
}

/**
 * @param env normally `process.env`; an empty variable counts as absent
 * @throws ConfigError with all faults
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const meldingen: string[] = [];
  const value = (name: string): string | undefined => env[name]?.trim() || undefined;
  const check = <T>(name: string, schema: z.ZodType<T>, fallback: T, allowed: string): T => {
    const found = value(name);
    if (found === undefined) return fallback;
    const result = schema.safeParse(found);
    if (result.success) return result.data;
    meldingen.push(
      `${name}: gevonden ‘${found.slice(0, 60)}’. Toegestaan is ${allowed}. Pas de waarde aan of haal de variabele weg (dan geldt ${String(fallback)}).`,
    );
    return fallback;
  };

  const port = check("PORT", z.coerce.number().int().min(0).max(65535), 3978, "een heel getal van 0 tot en met 65535");
  const logLevel = check("LOG_LEVEL", z.enum(LEVELS), "info", `een van: ${LEVELS.join(", ")}`);
  const databaseUrl = check(
    "DATABASE_URL",
    z
      .string()
      .regex(/^postgres(?:ql)?:\/\//)
      .optional(),
    undefined,
    "een adres dat met postgres:// begint",
  );
  const secretExpires = check("SECRET_EXPIRES", z.iso.date().optional(), undefined, "een datum als 2027-01-31");
  const pseudonymSecret = value("PSEUDONYM_SECRET");
  if (pseudonymSecret && pseudonymSecret.length < 32)
    meldingen.push("PSEUDONYM_SECRET is te kort. Toegestaan is een willekeurige reeks van minstens 32 tekens. Maak een nieuwe.");
  if (databaseUrl && !pseudonymSecret)
    meldingen.push(
      "PSEUDONYM_SECRET ontbreekt. Bij DATABASE_URL hoort een geheim dat voor alle exemplaren van de bot hetzelfde is (minstens 32 tekens). Vul het in.",
    );
  const metricsPort = check("METRICS_PORT", z.coerce.number().int().min(0).max(65535), 9464, "een heel getal van 0 (uit) tot en met 65535");
  const proxyHops = check("PROXY_HOPS", z.coerce.number().int().min(0).max(5), 0, "een heel getal van 0 tot en met 5");
  const days = z.coerce.number().int().min(1).max(3_650);
  const retention = Object.fromEntries(
    RETENTION.map((kind) => [kind, check(`RETENTION_${kind.toUpperCase()}_DAYS`, days, 365, "een heel aantal dagen van 1 tot en met 3650")]),
  ) as unknown as Retention;
  const list = (name: string): string[] =>
    (value(name) ?? "")
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean);
  const app = readApp(value, meldingen);
  const host = value("HOST") ?? (app ? "0.0.0.0" : "127.0.0.1");
  if (!app && !LOOPBACK.includes(host)) {
    meldingen.push(
      `HOST: gevonden ‘${host.slice(0, 60)}’. Zonder MicrosoftAppId is er geen aanmelding en mag alleen dit apparaat erbij: ${LOOPBACK.join(", ")}. Haal HOST weg, of vul MicrosoftAppId in.`,
    );
  }
  if (!app && value("NODE_ENV") === "production") {
    meldingen.push(
      "NODE_ENV: gevonden ‘production’, maar MicrosoftAppId ontbreekt. In productie moet de bot een registratie hebben. Vul MicrosoftAppId, MicrosoftAppType en MicrosoftAppTenantId in.",
    );
  }
  if (app?.MicrosoftAppType === "MultiTenant" && !value("ALLOWED_TENANTS") && !app.MicrosoftAppTenantId) {
    meldingen.push(
      "ALLOWED_TENANTS ontbreekt. Bij MultiTenant hoort een lijst van Microsoft-omgevingen die de bot mogen gebruiken, met komma's ertussen. Vul die in.",
    );
  }
  if (meldingen.length > 0) throw new ConfigError(meldingen);
  const tenants = [...list("ALLOWED_TENANTS"), ...(app?.MicrosoftAppTenantId ? [app.MicrosoftAppTenantId] : [])];
  return {
    port,
    host,
    dataDir: value("DATA_DIR") ?? "./data",
    contentDir: value("CONTENT_DIR") ?? "./content",
    contentLocalDir: value("CONTENT_LOCAL_DIR"),
    logLevel,
    databaseUrl,
    pseudonymSecret,
    retention,
    metricsPort,
    proxyHops,
    secretExpires,
    allowedTenants: app ? [...new Set(tenants)] : undefined,
    rollen: Object.fromEntries(ROLLEN.map((rol) => [rol, list(`ROLE_${rol.toUpperCase()}`)])) as unknown as Config["rollen"],
    tabAudience: value("TAB_AUDIENCE"),
    app,
  };
}

function readApp(value: (name: string) => string | undefined, meldingen: string[]): AppConfig | undefined {
  const id = value("MicrosoftAppId");
  if (id === undefined) {
    for (const name of ["MicrosoftAppPassword", "MicrosoftAppTenantId", "MicrosoftAppType"]) {
      if (value(name)) meldingen.push(`${name} is ingevuld, maar MicrosoftAppId niet. Vul MicrosoftAppId in, of haal ${name} weg.`);
    }
    return undefined;
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    meldingen.push(
      "MicrosoftAppId: dit is geen geldige id. Toegestaan is een id als 00000000-0000-0000-0000-000000000000. Neem hem over uit de registratie van de bot.",
    );
  const type = value("MicrosoftAppType") ?? "SingleTenant";
  const password = value("MicrosoftAppPassword");
  const tenant = value("MicrosoftAppTenantId");
  if (!APP_TYPES.some((known) => known === type)) {
    meldingen.push(`MicrosoftAppType: gevonden ‘${type.slice(0, 60)}’. Toegestaan is een van: ${APP_TYPES.join(", ")}. Kies het type van de registratie.`);
  }
  if (type !== "MultiTenant" && !tenant) meldingen.push(`MicrosoftAppTenantId ontbreekt. Bij ${type} hoort de id van jullie Microsoft-omgeving. Vul die in.`);
  if (type === "UserAssignedMSI" && password) meldingen.push("MicrosoftAppPassword is ingevuld, maar bij UserAssignedMSI hoort geen wachtwoord. Haal het weg.");
  if (type !== "UserAssignedMSI" && !password)
    meldingen.push(`MicrosoftAppPassword ontbreekt. Bij ${type} hoort een geheim. Vul het in, of kies UserAssignedMSI.`);
  return {
    MicrosoftAppId: id,
    MicrosoftAppType: type as AppConfig["MicrosoftAppType"],
    ...(password ? { MicrosoftAppPassword: password } : {}),
    ...(tenant ? { MicrosoftAppTenantId: tenant } : {}),
  };
}
