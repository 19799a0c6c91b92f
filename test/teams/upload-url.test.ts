import assert from "node:assert/strict";
import { mayUploadTo } from "../../bot/teams/upload-url.ts";

describe("where a file may be written", () => {
  const SERVICE = "https://smba.trafficmanager.net/emea/";
  for (const url of [
    "https://gemeente-my.sharepoint.com/personal/x/_api/v2.0/drive/items/1/uploadSession?guid=1",
    "https://x-my.sharepoint.us/a",
    `${SERVICE}upload`,
  ])
    it(`may be ${new URL(url).hostname}`, () => assert.ok(mayUploadTo(url, SERVICE)));
  for (const url of [
    undefined,
    "",
    "x",
    "http://gemeente-my.sharepoint.com/a",
    "https://sharepoint.com.evil.example/a",
    "https://evilsharepoint.com/a",
    "http://169.254.169.254/metadata",
    "file:///etc/passwd",
    "https://gemeente-my.sharepoint.com@evil.example/",
  ])
    it(`may not be ${url ?? "absent"}`, () => assert.ok(!mayUploadTo(url, SERVICE)));
});
