import { headers } from "next/headers";

/** What waited in this tab to be saved belongs to who left it: they may have, before the page's own script was there. */
export async function ForgetTab() {
  const nonce = (await headers()).get("x-nonce") ?? "";
  return <script nonce={nonce}>{"sessionStorage.clear()"}</script>;
}
