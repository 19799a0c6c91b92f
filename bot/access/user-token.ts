// Checks the Entra token of a user who opens a page in Teams, and says which roles the configuration gives them.
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from "jose";
import { z } from "zod";

export const ROLLEN = ["coach", "redacteur", "trainer"] as const;
export type Rol = (typeof ROLLEN)[number];

/** Who is signed in. */
export interface User {
  /** Object id in Entra: stays the same when the name changes. */
  id: string;
  tenant: string;
  rollen: ReadonlySet<Rol>;
}

export interface UserTokenSettings {
  tenant: string;
  /** What the token may be meant for: the app id and its `api://` address. */
  audiences: string[];
  /** Per role the object ids and group ids that have it. */
  rollen: Record<Rol, readonly string[]>;
  /** Where Entra publishes its keys; tests give their own. */
  keysUrl?: string;
}

const claimsSchema = z.object({ oid: z.string().min(1), tid: z.string().min(1), groups: z.array(z.string()).default([]), scp: z.string().default("") });

/** Without this scope the token was not given for this app's own pages. */
const SCOPE = "access_as_user";

/** @returns a check: the user, or undefined when the header holds no valid token of this tenant */
export function userTokenCheck(
  settings: UserTokenSettings,
  getKey: JWTVerifyGetKey = entraKeys(settings),
): (authorization: string | undefined) => Promise<User | undefined> {
  const { tenant, audiences, rollen } = settings;
  const issuers = [`https://login.microsoftonline.com/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`];
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? "")?.[1];
    if (!token) return undefined;
    try {
      const { payload } = await jwtVerify(token, getKey, { audience: audiences, issuer: issuers, algorithms: ["RS256"] });
      const { oid, tid, groups, scp } = claimsSchema.parse(payload);
      if (tid !== tenant || !scp.split(" ").includes(SCOPE)) return undefined;
      const own = new Set([oid, ...groups]);
      return { id: oid, tenant: tid, rollen: new Set(ROLLEN.filter((rol) => rollen[rol].some((id) => own.has(id)))) };
    } catch {
      return undefined;
    }
  };
}

const entraKeys = ({ tenant, keysUrl }: UserTokenSettings): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(keysUrl ?? `https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`));
