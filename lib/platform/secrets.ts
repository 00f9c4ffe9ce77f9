import "server-only";
import { createHash, createHmac } from "node:crypto";
import { env } from "./env";

/** SHA-256 in hex: what the database keeps of a token. */
export const tokenHash = (raw: string): string => createHash("sha256").update(raw).digest("hex");

/** The raw token of a mailed link, derived from its row's id: it is never stored anywhere. */
export const rawToken = (purpose: string, id: string): string =>
  createHmac("sha256", env.authSecret).update(`${purpose}:${id}`).digest("base64url");
