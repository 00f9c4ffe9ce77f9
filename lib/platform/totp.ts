import "server-only";
import { Secret, TOTP } from "otpauth";

const STEP_SECONDS = 30;
const DIGITS = 6;
/** A clock may be off by one step to either side (RFC 6238, 5.2). */
const WINDOW = 1;

const totp = (secret: string, email = "") =>
  new TOTP({
    issuer: "Fairlead",
    label: email,
    secret: Secret.fromBase32(secret),
    period: STEP_SECONDS,
    digits: DIGITS,
  });

/**
 * The time step whose code `digits` is, of the present one and its two neighbours; null where it is none, or a step
 * not after `lastStep`: a code counts once (RFC 6238, 5.2).
 *
 * @param secret base 32
 * @param at the present instant
 * @param lastStep the last step taken, 0 for none; a step is 30 s since 1970
 */
export function stepOf(secret: string, digits: string, at: Date, lastStep: number): number | null {
  const timestamp = at.getTime();
  const delta = totp(secret).validate({ token: digits, timestamp, window: WINDOW });
  if (delta === null) return null;
  const step = Math.floor(timestamp / 1000 / STEP_SECONDS) + delta;
  return step > lastStep ? step : null;
}

/** The address an authenticator app reads from the picture (Key URI format). */
export const keyUri = (secret: string, email: string): string => totp(secret, email).toString();

/** Bytes in base 32 (RFC 4648) without padding: how people and apps write a secret. */
export const inBase32 = (bytes: Uint8Array): string =>
  new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
