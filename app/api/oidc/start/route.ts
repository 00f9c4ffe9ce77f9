import { redirect } from "next/navigation";
import { env } from "@/lib/platform/env";
import { departure } from "@/lib/platform/issuer";
import { journey } from "@/lib/platform/issuer-cookies";
import { isPlaceLimited } from "@/lib/platform/limit-tries";
import { safeNext } from "@/lib/platform/safe-next";
import { findActor } from "@/lib/platform/session";

const SECURITY = "/settings/security";

/** Sends a browser to the issuer: to sign in there, or (`for=connect`) to connect the account it is signed in to. */
export async function GET(request: Request): Promise<Response> {
  if (!env.oidc) return new Response("Not found.", { status: 404 });
  const asked = new URL(request.url).searchParams;
  const wantsConnection = asked.get("for") === "connect";
  const actor = wantsConnection ? await findActor() : null;
  if (wantsConnection && !actor) redirect(`/sign-in?next=${SECURITY}`);
  const back = wantsConnection ? SECURITY : "/sign-in";
  if (await isPlaceLimited("oidc")) redirect(`${back}?oidc=busy`);
  const left = await departure();
  if (!left) redirect(`${back}?oidc=unreachable`);
  await journey.keep({
    ...left.trip,
    forUser: actor?.userId ?? null,
    next: safeNext(asked.get("next")),
  });
  redirect(left.url.href);
}
