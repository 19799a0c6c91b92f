import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pseudonymSecret } from "../../bot/privacy/secret.ts";

describe("the key of the pseudonyms", () => {
  const folder = (): string => mkdtempSync(join(tmpdir(), "mnbn-key-"));

  it("is made once, for the owner only, and leaves nothing else behind", () => {
    const dir = folder();
    const key = pseudonymSecret(undefined, dir);
    assert.match(key, /^[0-9a-f]{64}$/);
    assert.equal(pseudonymSecret(undefined, dir), key);
    assert.deepEqual(readdirSync(dir), ["pseudonym.key"]);
    assert.equal(statSync(join(dir, "pseudonym.key")).mode & 0o777, 0o600);
  });

  it("is refused when its file was cut off, instead of being guessable", () => {
    const dir = folder();
    writeFileSync(join(dir, "pseudonym.key"), "");
    assert.throws(() => pseudonymSecret(undefined, dir), { code: "EKEY" });
  });

  it("of the configuration goes first", () => assert.equal(pseudonymSecret("configured", "/does/not/exist"), "configured"));
});
