import { randomUUID } from "node:crypto";
import type { Issuer } from "@/db/testing/issuer";

type Step = { location: URL; cookies: string };

/** One step of a browser that is sent on: where to, and what it is to keep. */
async function step(address: string, cookies: string): Promise<Step> {
  const answer = await fetch(address, { redirect: "manual", headers: { cookie: cookies } });
  const kept = answer.headers.getSetCookie().map((line) => line.split(";")[0] ?? "");
  const location = new URL(answer.headers.get("location") ?? "", address);
  return { location, cookies: kept.filter((one) => !one.endsWith("=")).join("; ") };
}

/** Has whoever holds that session come back from the issuer, to connect their account: the cookies they come back with. */
export async function backFromIssuer(
  origin: string,
  issuer: Issuer,
  session = "",
): Promise<string> {
  const signedIn = `fairlead-session=${session}`;
  const left = await step(`${origin}/api/oidc/start?for=connect`, signedIn);
  const back = await issuer.answerAs(left.location, `jane-${randomUUID()}`);
  const arrived = await step(back.href, `${signedIn}; ${left.cookies}`);
  if (!arrived.cookies) throw new Error(`The issuer's answer was not taken: ${arrived.location}`);
  return arrived.cookies;
}
