import "server-only";
import { isFactorAsked } from "@/lib/accounts/queries";
import { safeNext } from "@/lib/platform/safe-next";
import { noticeSignIn } from "./notice-sign-in";

/** Where a person goes who has just signed in: on, or to the second factor first. A new kind of device is told by mail. */
export async function onwardAfterSignIn(email: string, next?: string | null): Promise<string> {
  await noticeSignIn(email);
  const onward = safeNext(next) ?? "/overview";
  const isHalf = await isFactorAsked(email);
  return isHalf ? `/sign-in/second-factor?next=${encodeURIComponent(onward)}` : onward;
}
