import "server-only";
import { headers } from "next/headers";

/** The path of the page being made, without its query; "" where the proxy did not say. */
export async function herePath(): Promise<string> {
  return (await headers()).get("x-fairlead-path")?.split("?")[0] ?? "";
}
