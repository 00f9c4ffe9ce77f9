import "server-only";
import { cookies } from "next/headers";

/** The colours this browser asked for; anything unknown is the device's own. */
export async function chosenTheme(): Promise<"light" | "dark" | "system"> {
  const value = (await cookies()).get("theme")?.value;
  return value === "light" || value === "dark" ? value : "system";
}
