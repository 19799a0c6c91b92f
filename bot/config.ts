// The one reader of environment variables: checks them all at once and says, in Dutch, how to mend them.
import { z } from "zod";

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];
const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const APP_TYPES = ["SingleTenant", "UserAssignedMSI", "MultiTenant"] as const;

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  contentDir: string;
  /** This municipality's own additions to the content. */
  contentLocalDir: string | undefined;
  logLevel: (typeof LEVELS)[number];
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
  if (meldingen.length > 0) throw new ConfigError(meldingen);
  return {
    port,
    host,
    dataDir: value("DATA_DIR") ?? "./data",
    contentDir: value("CONTENT_DIR") ?? "./content",
    contentLocalDir: value("CONTENT_LOCAL_DIR"),
    logLevel,
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
