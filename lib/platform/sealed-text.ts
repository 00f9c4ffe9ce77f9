import "server-only";
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env";

/** Text at rest, unreadable without this installation's secret: which key, and nonce, tag and cipher text. */
export type SealedText = { keyId: string; sealed: Buffer };

const NONCE = 12;
const TAG = 16;

type Key = { id: string; secret: Buffer };

/** AES-256 key of a secret (HKDF-SHA256, RFC 5869), named by what nobody can work it out from. */
function keyOf(secret: string): Key {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "fairlead sealed text 1", 32));
  return { id: createHash("sha256").update(key).digest("hex").slice(0, 16), secret: key };
}

const keys = (): [Key, ...Key[]] => [keyOf(env.authSecret), ...env.earlierSecrets.map(keyOf)];

/**
 * Seals `text` with AES-256-GCM under the present key. `bound` is what the text belongs to: opened for anything else
 * it is refused, so that a row cannot be passed off as another's.
 */
export function sealText(text: string, bound: string): SealedText {
  const [{ id, secret }] = keys();
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", secret, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return { keyId: id, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
}

/** The text again; null where its key is not among those known here, or it was altered or belongs to something else. */
export function openText({ keyId, sealed }: SealedText, bound: string): string | null {
  const key = keys().find(({ id }) => id === keyId);
  if (!key) return null;
  const [nonce, tag] = [sealed.subarray(0, NONCE), sealed.subarray(NONCE, NONCE + TAG)];
  try {
    const decipher = createDecipheriv("aes-256-gcm", key.secret, nonce)
      .setAAD(Buffer.from(bound))
      .setAuthTag(tag);
    const body = sealed.subarray(NONCE + TAG);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
