import "server-only";
import { createHash, createHmac } from "node:crypto";
import { env } from "./env";

/** SHA-256 in hex: what the database keeps of a token. */
export const tokenHash = (raw: string): string => createHash("sha256").update(raw).digest("hex");

/** What logs call a person: told apart from others, and nothing that can be looked up without the secret. */
export const pseudonym = (userId: string): string =>
  createHmac("sha256", env.authSecret).update(`log:${userId}`).digest("hex").slice(0, 12);

/** The raw token of a mailed link, derived from its row's id: it is never stored anywhere. */
export const rawToken = (purpose: string, id: string): string =>
  createHmac("sha256", env.authSecret).update(`${purpose}:${id}`).digest("base64url");
