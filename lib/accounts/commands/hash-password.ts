import "server-only";
import { hash, verify } from "@node-rs/argon2";

// OWASP's argon2id floor: 19 MiB, two passes, one lane (the library's defaults).
/** The argon2id hash of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password);

const dummy = hash("no account has this password");

/** Whether the password fits; takes as long when there is no account. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await dummy), password).catch(() => false);
  return stored !== null && fits;
}
