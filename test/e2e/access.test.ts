import assert from "node:assert/strict";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { createLocalJWKSet, exportJWK, SignJWT } from "jose";
import { TokenBuckets } from "../../bot/access/token-buckets.ts";
import { type User, userTokenCheck } from "../../bot/access/user-token.ts";
import { secretState } from "../../bot/readiness.ts";
import { BotService } from "../helpers/bot-service.ts";
import { startServer } from "../helpers/running-server.ts";

const TENANT = "99999999-2222-3333-4444-555555555555";

describe("the token of a user who opens a page", () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  let check: (authorization: string | undefined) => Promise<User | undefined>;
  before(async () => {
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: "k", alg: "RS256" }] });
    check = userTokenCheck({ tenant: TENANT, audiences: ["app", "api://app"], rollen: { coach: ["oid-1"], redacteur: ["group-1"], trainer: [] } }, keys);
  });
  const token = (claims: object = {}, key: KeyObject = privateKey): Promise<string> =>
    new SignJWT({ oid: "oid-1", tid: TENANT, scp: "access_as_user", groups: ["group-1"], ...claims })
      .setProtectedHeader({ alg: "RS256", kid: "k" })
      .setIssuer(`https://login.microsoftonline.com/${TENANT}/v2.0`)
      .setAudience("app")
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign(key);

  it("gives the user and the roles of the configuration, by person and by group", async () => {
    const user = await check(`Bearer ${await token()}`);
    assert.equal(user?.id, "oid-1");
    assert.deepEqual([...(user?.rollen ?? [])], ["coach", "redacteur"]);
    assert.deepEqual([...((await check(`Bearer ${await token({ oid: "oid-2", groups: [] })}`))?.rollen ?? [])], []);
  });

  const refused: [what: string, make: () => Promise<string>][] = [
    ["of another tenant", () => token({ tid: "other" })],
    ["given for another purpose", () => token({ scp: "User.Read" })],
    ["without a person", () => token({ oid: undefined })],
    ["signed by another", () => token({}, generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey)],
    [
      "that expired",
      () =>
        new SignJWT({ oid: "o", tid: TENANT, scp: "access_as_user" })
          .setProtectedHeader({ alg: "RS256", kid: "k" })
          .setIssuer(`https://login.microsoftonline.com/${TENANT}/v2.0`)
          .setAudience("app")
          .setExpirationTime(1)
          .sign(privateKey),
    ],
    [
      "for another app",
      () =>
        new SignJWT({ oid: "o", tid: TENANT, scp: "access_as_user" })
          .setProtectedHeader({ alg: "RS256", kid: "k" })
          .setIssuer(`https://login.microsoftonline.com/${TENANT}/v2.0`)
          .setAudience("other")
          .setExpirationTime("5m")
          .sign(privateKey),
    ],
  ];
  for (const [what, make] of refused) it(`is refused when it is ${what}`, async () => assert.equal(await check(`Bearer ${await make()}`), undefined));
  for (const header of [undefined, "", "Bearer", "Bearer x", "Basic abc"])
    it(`is refused when the header is ${header ?? "absent"}`, async () => assert.equal(await check(header), undefined));
});

describe("rate limits", () => {
  it("let a burst through, then one at a time, and say how long to wait", () => {
    let now = 0;
    const buckets = new TokenBuckets({ rate: 2, burst: 3 }, () => now);
    assert.deepEqual(
      [1, 2, 3].map(() => buckets.take("a")),
      [0, 0, 0],
    );
    assert.equal(buckets.take("a"), 1);
    assert.equal(buckets.take("b"), 0);
    now = 500;
    assert.equal(buckets.take("a"), 0);
  });

  it("remember a bounded number of callers", () => {
    const buckets = new TokenBuckets({ rate: 1, burst: 1 }, () => 0);
    for (let i = 0; i < 12_000; i++) buckets.take(`caller-${i}`);
    assert.equal(buckets.size, 10_000);
  });

  it("answer 429 with Retry-After over HTTP", async function () {
    this.timeout(60_000);
    const server = await startServer(undefined, { limits: { caller: { rate: 0.1, burst: 2 }, total: { rate: 100, burst: 100 } } });
    try {
      await fetch(`${server.url}/healthz`);
      await fetch(`${server.url}/healthz`);
      const response = await fetch(`${server.url}/healthz`);
      assert.equal(response.status, 429);
      assert.ok(Number(response.headers.get("retry-after")) >= 1);
    } finally {
      await server.stop();
    }
  });
});

describe("rate limits behind a proxy", () => {
  it("count per caller that our own proxy saw, whatever the caller claims to be", async () => {
    const server = await startServer(undefined, { proxyHops: 1, limits: { caller: { rate: 0.1, burst: 1 }, total: { rate: 100, burst: 100 } } });
    const get = async (forwarded: string): Promise<number> => (await fetch(`${server.url}/healthz`, { headers: { "x-forwarded-for": forwarded } })).status;
    try {
      assert.equal(await get("10.0.0.1"), 200);
      assert.equal(await get("10.0.0.2"), 200);
      assert.equal(await get("10.0.0.9, 10.0.0.2"), 429);
    } finally {
      await server.stop();
    }
  });
});

describe("the server's borders", function () {
  this.timeout(60_000);
  const service = new BotService();
  let server: Awaited<ReturnType<typeof startServer>>;
  before(async () => {
    await service.start();
    server = await startServer(service, {
      allowedTenants: [TENANT],
      user: async (header) => (header === "Bearer good" ? { id: "u", tenant: TENANT, rollen: new Set() } : undefined),
    });
  });
  after(async () => {
    await server.stop();
    await service.stop();
  });

  it("answer 503 while the keys of the Bot Framework cannot be fetched, and log it under the id of the request", async () => {
    const dead = new BotService();
    await dead.start();
    const { url } = dead;
    await dead.stop();
    const other = await startServer(Object.assign(dead, { url }));
    try {
      const response = await fetch(`${other.url}/api/messages`, { method: "POST", headers: { authorization: `Bearer ${dead.token()}` }, body: "{}" });
      assert.equal(response.status, 503);
      assert.ok(response.headers.get("retry-after"));
      assert.ok(other.logs.some((line) => line.includes("sleutels van Microsoft") && line.includes(response.headers.get("x-request-id") ?? "?")));
    } finally {
      await other.stop();
    }
  });

  it("take no body above 256 KB", async () => {
    const response = await fetch(`${server.url}/api/messages`, {
      method: "POST",
      headers: { authorization: `Bearer ${service.token()}`, "content-type": "application/json" },
      body: JSON.stringify({ text: "x".repeat(300_000) }),
    }).catch(() => ({ status: 413 }));
    assert.equal(response.status, 413);
  });

  it("answer tenants on the list only, and others quietly", async () => {
    const post = async (tenant: string): Promise<number> => {
      service.sent.splice(0);
      const { status } = await fetch(`${server.url}/api/messages`, {
        method: "POST",
        headers: { authorization: `Bearer ${service.token()}`, "content-type": "application/json" },
        body: JSON.stringify(service.activity({ text: "dat schept een precedent", channelData: { tenant: { id: tenant } } })),
      });
      assert.equal(status, 200);
      return service.sent.length;
    };
    assert.equal(await post(TENANT), 1);
    assert.equal(await post("11111111-0000-0000-0000-000000000000"), 0);
    assert.match(await server.metrics.registry.metrics(), /mnbn_refused_total\{reason="tenant"\} 1/);
  });

  it("serve a signed-in user the pages and the API", async () => {
    const headers = { authorization: "Bearer good", "content-type": "application/json" };
    assert.match(await (await fetch(`${server.url}/bibliotheek`, { headers })).text(), /Regels en recht/);
    const answer = await fetch(`${server.url}/api/proberen`, { method: "POST", headers, body: '{"tekst":"dat schept een precedent"}' });
    assert.match(JSON.stringify(await answer.json()), /Dit schept een precedent/);
  });

  it("allow framing by Teams only, and scripts of their own only", async () => {
    const policy = (await fetch(server.url)).headers.get("content-security-policy") ?? "";
    assert.match(policy, /frame-ancestors https:\/\/teams\.microsoft\.com/);
    assert.match(policy, /script-src 'self';/);
    assert.doesNotMatch(policy, /unsafe|\*;|http:/);
  });

  it("close a connection that dawdles over its headers", async function () {
    this.timeout(30_000);
    const { port, hostname } = new URL(server.url);
    const closed = await new Promise<boolean>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write("GET / HTTP/1.1\r\nhost: localhost\r\nx-slow: "));
      socket.on("data", () => {});
      socket.on("close", () => resolve(true));
      setTimeout(() => resolve(false), 25_000).unref();
    });
    assert.ok(closed);
  });

  it("say whether the bot is alive and ready", async () => {
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
    const ready = await fetch(`${server.url}/readyz`);
    assert.equal(ready.status, 200);
    assert.deepEqual({ ...((await ready.json()) as object), bibliotheek: "" }, { ready: true, bibliotheek: "", database: "ok", geheim: "n.v.t." });
  });

  it("answer odd methods and paths without a 500", async () => {
    for (const [method, path] of [
      ["PUT", "/api/messages"],
      ["DELETE", "/"],
      ["GET", "/api/messages"],
      ["GET", "/../../etc/passwd"],
      ["GET", "/static/../config.ts"],
      ["GET", "/%00"],
      ["GET", "/bibliotheek/%E0%A4%A"],
    ] as const) {
      const status = await new Promise<number>((resolve, reject) => {
        const { hostname, port } = new URL(server.url);
        httpRequest({ method, path, hostname, port }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        })
          .on("error", reject)
          .end();
      });
      assert.ok(status >= 200 && status < 500, `${method} ${path}: ${status}`);
    }
  });
});

describe("the bot's secret", () => {
  const now = Date.parse("2026-11-26T12:00:00Z");
  for (const [expires, state] of [
    [null, "n.v.t."],
    [undefined, "onbekend"],
    ["2027-11-26", "ok"],
    ["2026-12-20", "verloopt"],
    ["2026-11-25", "verlopen"],
  ] as const) {
    it(`${expires ?? "without a date"}: ${state}`, () => assert.equal(secretState(expires, now), state));
  }
});
