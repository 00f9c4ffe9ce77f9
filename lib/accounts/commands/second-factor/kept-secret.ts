import "server-only";
import type { TypedCode } from "@/lib/accounts/domain/second-factor";
import { now } from "@/lib/platform/clock";
import { openText } from "@/lib/platform/sealed-text";
import { stepOf } from "@/lib/platform/totp";

/** The secret of a kept factor; null where it was sealed by a key that is gone. */
export const openSecret = (kept: { userId: string; sealed: Buffer; keyId: string }) =>
  openText(kept, kept.userId);

/** The step of an app's code that fits now; null where none does, or it is no code of an app. */
export const fittingStep = (secret: string, code: TypedCode, lastStep: number) =>
  code.kind === "app" ? stepOf(secret, code.digits, now(), lastStep) : null;
