import { createHash, randomBytes } from "node:crypto";
import type { Quarter } from "@/lib/kernel/quarter";

/** Stands in every text that is the owner's: where it is read, something of theirs is read. */
export const SECRET = `Zwiebelfisch${randomBytes(4).toString("hex")}`;

/** What the client of the world signs in with. */
export const PASSWORD = "a long walk along the quay";

export const hashOf = (raw: string) => createHash("sha256").update(raw).digest("hex");
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
export const aRecoveryCode = () =>
  [...randomBytes(24)].map((byte) => LETTERS[byte % LETTERS.length]).join("");
export const aToken = () => randomBytes(32).toString("base64url");
export const now = new Date();
export const HERE: Quarter = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3);

export type Person = { id: string; email?: string };
