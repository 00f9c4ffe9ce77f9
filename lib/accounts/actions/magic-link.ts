"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { askMagicLink } from "@/lib/accounts/commands/magic-link/ask";
import { chooseMagicLink } from "@/lib/accounts/commands/magic-link/choose";
import { spendMagicLink } from "@/lib/accounts/commands/magic-link/spend";
import { onwardAfterSignIn } from "@/lib/accounts/commands/onward-after-sign-in";
import {
  magicLinkChoiceInput,
  magicLinkInput,
  magicLinkRequestInput,
} from "@/lib/accounts/schema/magic-link";
import { defineAction, definePublicAction } from "@/lib/platform/action";
import { browserMark, markBrowser, unmarkBrowser } from "@/lib/platform/browser-mark";
import { limitTries } from "@/lib/platform/limit-tries";
import { LETTER_MS, noSooner } from "@/lib/platform/no-sooner";
import { signInHere } from "@/lib/platform/open-session";
import { safeNext } from "@/lib/platform/safe-next";

export const askMagicLinkAction = definePublicAction(
  magicLinkRequestInput,
  async ({ email, next }) => {
    await limitTries("magic-link", email);
    const mark = await markBrowser(safeNext(next));
    await noSooner(LETTER_MS, () => askMagicLink(email, mark));
    redirect("/sign-in/sent");
  },
);

export const signInByLinkAction = definePublicAction(magicLinkInput, async (input) => {
  await limitTries("magic-link-by", input.token);
  const mark = await browserMark();
  const { userId, email } = await spendMagicLink({ ...input, browserHash: mark?.hash ?? null });
  await signInHere(userId);
  await unmarkBrowser();
  redirect(await onwardAfterSignIn(email, mark?.next));
});

export const chooseMagicLinkAction = defineAction(magicLinkChoiceInput, async (actor, { isOn }) => {
  await chooseMagicLink(actor, isOn);
  revalidatePath("/settings/security");
});
