"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { AuthError } from "next-auth";
import { z } from "zod";
import { Refused } from "@/lib/kernel/errors";
import { defineAction, definePublicAction } from "@/lib/platform/action";
import { authWith } from "@/lib/platform/auth";
import { limitTries } from "@/lib/platform/limit-tries";
import { LETTER_MS, noSooner } from "@/lib/platform/no-sooner";
import { safeNext } from "@/lib/platform/safe-next";
import type { SignedIn } from "@/lib/platform/session";
import { requireActor } from "@/lib/platform/session";
import { changePassword } from "./commands/change-password";
import { checkPassword } from "./commands/check-password";
import { confirmEmail } from "./commands/confirm-email";
import { deleteAccount } from "./commands/delete-account";
import { onwardAfterSignIn } from "./commands/onward-after-sign-in";
import {
  readAllNotifications,
  readNotification,
  removeNotification,
} from "./commands/read-notifications";
import { requestReset, resetPassword } from "./commands/reset-password";
import { revokeOtherSessions, revokeSession } from "./commands/revoke-session";
import { saveProfile } from "./commands/save-profile";
import { signUp } from "./commands/sign-up";
import {
  changePasswordInput,
  confirmInput,
  deleteAccountInput,
  notificationInput,
  openNotificationsInput,
  profileInput,
  resetInput,
  resetRequestInput,
  sessionInput,
  signInInput,
  signUpInput,
} from "./schema";

const { signIn, signOut } = authWith(checkPassword);

async function openSession(email: string, password: string): Promise<void> {
  try {
    await signIn("credentials", { email, password, redirect: false });
  } catch (error) {
    if (error instanceof AuthError && error.type === "CredentialsSignin")
      throw new Refused(
        "E-mail and password do not fit together, or the address is not confirmed yet.",
      );
    throw error;
  }
}

export const signUpAction = definePublicAction(signUpInput, async (input) => {
  await limitTries("sign-up", input.email);
  await signUp(input);
  redirect(`/sign-up/sent`);
});

export const signInAction = definePublicAction(signInInput, async ({ email, password, next }) => {
  await limitTries("sign-in", email);
  await openSession(email, password);
  redirect(await onwardAfterSignIn(email, next));
});

export const confirmEmailAction = definePublicAction(confirmInput, async (input) => {
  await limitTries("confirm", input.token);
  const email = await confirmEmail(input);
  await openSession(email, input.password);
  redirect("/overview");
});

export const requestResetAction = definePublicAction(resetRequestInput, async ({ email }) => {
  await limitTries("reset", email);
  await noSooner(LETTER_MS, () => requestReset(email));
  redirect("/reset/sent");
});

export const resetPasswordAction = definePublicAction(resetInput, async (input) => {
  await limitTries("reset-by", input.token);
  await resetPassword(input);
  redirect("/sign-in?reset=done");
});

export async function signOutAction(): Promise<void> {
  await signOut({ redirect: false });
  redirect("/sign-in?signed-out=1");
}

export const saveProfileAction = defineAction(profileInput, async (actor, input) => {
  await saveProfile(actor, input);
  revalidatePath("/", "layout");
});

export const changePasswordAction = defineAction(changePasswordInput, async (actor, input) => {
  await limitTries("change-password", actor.userId);
  await changePassword(await thisSession(), input);
});

export const revokeSessionAction = defineAction(sessionInput, async (actor, { sessionId }) => {
  await revokeSession(actor, sessionId);
  revalidatePath("/settings/security");
});

export const revokeOtherSessionsAction = defineAction(z.object({}), async (actor) => {
  await revokeOtherSessions(actor, (await thisSession()).sessionId);
  revalidatePath("/settings/security");
});

/** The head of every page counts them. */
const recount = () => revalidatePath("/", "layout");

/** Marks them as read and goes to what they tell of. */
export const openNotificationsAction = defineAction(
  openNotificationsInput,
  async (actor, { notificationIds, to }) => {
    for (const id of notificationIds) await readNotification(actor, id);
    recount();
    redirect(safeNext(to) ?? "/inbox");
  },
);

export const readNotificationAction = defineAction(notificationInput, async (actor, input) => {
  await readNotification(actor, input.notificationId);
  recount();
});

export const readAllNotificationsAction = defineAction(z.object({}), async (actor) => {
  await readAllNotifications(actor);
  recount();
});

export const removeNotificationAction = defineAction(notificationInput, async (actor, input) => {
  await removeNotification(actor, input.notificationId);
  recount();
});

export const deleteAccountAction = defineAction(deleteAccountInput, async (actor, { password }) => {
  await limitTries("delete-account", actor.userId);
  await deleteAccount(actor, password);
  redirect("/?deleted=1");
});

const thisSession = (): Promise<SignedIn> => requireActor();
