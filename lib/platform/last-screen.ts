import "server-only";
import { cookies } from "next/headers";
import { SCREEN_COOKIE, type Screen } from "@/lib/kernel/screen";

/** How wide this browser's window was when it was looked at last; null where it never said. */
export async function lastScreen(): Promise<Screen | null> {
  const said = (await cookies()).get(SCREEN_COOKIE)?.value;
  return said === "wide" || said === "narrow" ? said : null;
}
