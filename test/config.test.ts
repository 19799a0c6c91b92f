import assert from "node:assert/strict";
import { ConfigError, readConfig } from "../bot/config.ts";

const APP = { MicrosoftAppId: "11111111-2222-3333-4444-555555555555", MicrosoftAppPassword: "geheim", MicrosoftAppTenantId: "t" };
const faults = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.meldingen;
  }
  return [];
};

describe("configuration", () => {
  it("has safe defaults: this device only while there is no app id", () => {
    const { port, host, dataDir, contentDir, databaseUrl, allowedTenants, app } = readConfig({});
    assert.deepEqual(
      { port, host, dataDir, contentDir, databaseUrl, allowedTenants, app },
      {
        port: 3978,
        host: "127.0.0.1",
        dataDir: "./data",
        contentDir: "./content",
        databaseUrl: undefined,
        allowedTenants: undefined,
        app: undefined,
      },
    );
    assert.equal(readConfig(APP).host, "0.0.0.0");
  });
  const refused: [env: Record<string, string>, says: RegExp][] = [
    [{ HOST: "0.0.0.0" }, /HOST: gevonden ‘0\.0\.0\.0’.*alleen dit apparaat/],
    [{ NODE_ENV: "production" }, /MicrosoftAppId ontbreekt/],
    [{ PORT: "abc" }, /PORT: gevonden ‘abc’\. Toegestaan is een heel getal/],
    [{ LOG_LEVEL: "hard" }, /LOG_LEVEL: gevonden ‘hard’\. Toegestaan is een van: fatal, error/],
    [{ MicrosoftAppPassword: "x" }, /MicrosoftAppPassword is ingevuld, maar MicrosoftAppId niet/],
    [{ DATABASE_URL: "mysql://x" }, /DATABASE_URL: gevonden ‘mysql:\/\/x’.*postgres:\/\//],
    [{ DATABASE_URL: "postgres://x" }, /PSEUDONYM_SECRET ontbreekt/],
    [{ PSEUDONYM_SECRET: "kort" }, /PSEUDONYM_SECRET is te kort/],
    [{ SECRET_EXPIRES: "straks" }, /SECRET_EXPIRES: gevonden ‘straks’/],
    [{ RETENTION_EVENTS_DAYS: "0" }, /RETENTION_EVENTS_DAYS: gevonden ‘0’/],
    [{ ...APP, MicrosoftAppType: "MultiTenant", MicrosoftAppTenantId: "" }, /ALLOWED_TENANTS ontbreekt/],
    [{ ...APP, MicrosoftAppId: "x" }, /geen geldige id/],
    [{ ...APP, MicrosoftAppType: "SingelTenant" }, /MicrosoftAppType: gevonden ‘SingelTenant’/],
    [{ ...APP, MicrosoftAppTenantId: "" }, /MicrosoftAppTenantId ontbreekt/],
    [{ ...APP, MicrosoftAppType: "UserAssignedMSI" }, /hoort geen wachtwoord/],
    [{ ...APP, MicrosoftAppPassword: "" }, /MicrosoftAppPassword ontbreekt/],
  ];
  for (const [env, says] of refused) it(`refuses ${JSON.stringify(env).replace(/geheim/, "…")}`, () => assert.match(faults(env).join("\n"), says));
  it("never repeats a secret in a fault", () => assert.doesNotMatch(faults({ ...APP, MicrosoftAppType: "UserAssignedMSI" }).join(" "), /geheim/));
  it("reports all faults at once", () => assert.equal(faults({ PORT: "x", LOG_LEVEL: "y", HOST: "0.0.0.0" }).length, 3));
});
