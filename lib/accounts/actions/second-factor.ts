"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { proveAgain, proveSecondFactor } from "@/lib/accounts/commands/second-factor/prove";
import { newRecoveryCodes } from "@/lib/accounts/commands/second-factor/recovery-codes";
import { removeSecondFactor } from "@/lib/accounts/commands/second-factor/remove";
import {
  confirmSecondFactor,
  startSecondFactor,
} from "@/lib/accounts/commands/second-factor/set-up";
import { requireJustProved } from "@/lib/accounts/domain/just-proved";
import {
  confirmFactorInput,
  nothingInput,
  proveAgainInput,
  proveFactorInput,
} from "@/lib/accounts/schema/second-factor";
import { Refused } from "@/lib/kernel/errors";
import { definePublicAction } from "@/lib/platform/action";
import { limitTries } from "@/lib/platform/limit-tries";
import { safeNext } from "@/lib/platform/safe-next";
import { type Bearer, findBearer, requireActor } from "@/lib/platform/session";

// These speak to a session that may still be half: public to the shell of actions, each asks for its bearer itself.

async function requireBearer(): Promise<Bearer> {
  const bearer = await findBearer();
  if (!bearer) throw new Refused("You are signed out. Sign in again, then go on here.");
  return bearer;
}

/** Who may set a second factor up: who has just signed in or proved who they are; with one already there, by it too. */
async function requireMaySetUp(): Promise<Bearer> {
  const bearer = await requireBearer();
  if (bearer.hasFactor && !bearer.isWhole) throw new Refused("Give your present code first.");
  if (!bearer.justProved)
    throw new Refused("Your sign-in is a while ago. Sign in again, then set it up.");
  return bearer;
}

export const startSecondFactorAction = definePublicAction(nothingInput, async () => {
  await startSecondFactor(await requireMaySetUp());
  revalidatePath("/", "layout");
});

export const confirmSecondFactorAction = definePublicAction(
  confirmFactorInput,
  async ({ oneTimeCode }) => {
    const bearer = await requireMaySetUp();
    await limitTries("second-factor", bearer.userId);
    if (!oneTimeCode) throw new Refused("Type the six digits your app shows.", "oneTimeCode");
    return { codes: await confirmSecondFactor(bearer, oneTimeCode) };
  },
);

export const proveSecondFactorAction = definePublicAction(
  proveFactorInput,
  async ({ oneTimeCode, next }) => {
    const onward = safeNext(next) ?? "/overview";
    const bearer = await requireBearer();
    // A code alone is no new proof of who is signed in already: for that the password is asked too.
    if (bearer.isWhole) redirect(onward);
    await limitTries("second-factor", bearer.userId);
    await proveSecondFactor(bearer, oneTimeCode);
    redirect(onward);
  },
);

export const proveAgainAction = definePublicAction(proveAgainInput, async (input) => {
  await requireActor();
  const bearer = await requireBearer();
  await limitTries("prove-again", bearer.userId);
  await proveAgain(bearer, { password: input.password, code: input.oneTimeCode ?? null });
  redirect(safeNext(input.next) ?? "/settings/security");
});

export const newRecoveryCodesAction = definePublicAction(nothingInput, async () => {
  requireJustProved(await requireActor());
  const bearer = await requireBearer();
  if (!bearer.hasFactor) throw new Refused("Set up a second factor first.");
  return { codes: await newRecoveryCodes(bearer) };
});

export const removeSecondFactorAction = definePublicAction(nothingInput, async () => {
  const actor = await requireActor();
  requireJustProved(actor);
  await removeSecondFactor(actor);
  revalidatePath("/", "layout");
});
