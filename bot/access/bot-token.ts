// Checks the Bot Framework's token before botbuilder sees the request. botbuilder alone answers a bad signature with 500, writes the
// key to the console, and keeps every forged tenant it ever saw in memory; what does not pass here never reaches it.
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from "jose";

export interface BotTokenSettings {
  /** The app id the token must be meant for. */
  audience: string;
  issuers: string[];
  /** OpenID metadata that names the keys. */
  metadataUrl: string;
}

/** The public cloud. */
export const BOT_FRAMEWORK = {
  issuers: ["https://api.botframework.com"],
  metadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
};

/** A real token is about 1 KB. */
const MAX_TOKEN = 8 * 1024;
/** botbuilder allows the same. */
const CLOCK_SKEW_S = 300;
const METADATA_TIMEOUT_MS = 5_000;

/** @returns a check: true when the header holds a valid token. Throws only when the keys cannot be fetched. */
export function botTokenCheck({ audience, issuers, metadataUrl }: BotTokenSettings): (authorization: string | undefined) => Promise<boolean> {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const keySet = (): Promise<JWTVerifyGetKey> => {
    keys ??= fetchKeySet(metadataUrl).catch((error) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? "")?.[1];
    if (!token || token.length > MAX_TOKEN) return false;
    const getKey = await keySet();
    try {
      await jwtVerify(token, getKey, { audience, issuer: issuers, algorithms: ["RS256"], clockTolerance: CLOCK_SKEW_S });
      return true;
    } catch {
      return false;
    }
  };
}

/** The key set fetches new keys by itself when a token names one it does not know, with a pause in between. */
async function fetchKeySet(metadataUrl: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(metadataUrl, { signal: AbortSignal.timeout(METADATA_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`metadata: HTTP ${response.status}`);
  const { jwks_uri: uri } = (await response.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(uri));
}
