import { redirect } from "next/navigation";
import { signInByIssuer } from "@/lib/accounts/commands/issuer/sign-in-by-issuer";
import { onwardAfterSignIn } from "@/lib/accounts/commands/onward-after-sign-in";
import type { IssuerFault } from "@/lib/accounts/domain/issuer-fault";
import { env } from "@/lib/platform/env";
import { arrival, type Identity } from "@/lib/platform/issuer";
import { issuerOffer, journey } from "@/lib/platform/issuer-cookies";
import { isPlaceLimited } from "@/lib/platform/limit-tries";
import { signInHere } from "@/lib/platform/open-session";
import { findActor } from "@/lib/platform/session";

/** Where the issuer sends a browser back to. What it took along counts once. */
export async function GET(request: Request): Promise<Response> {
  if (!env.oidc) return new Response("Not found.", { status: 404 });
  const taken = await journey.read();
  await journey.drop();
  if (!taken) redirect("/sign-in?oidc=lost");
  const back = taken.forUser ? "/settings/security" : "/sign-in";
  if (await isPlaceLimited("oidc")) redirect(`${back}?oidc=busy`);
  const arrived = await arrival(new URL(request.url).search, taken);
  if ("fault" in arrived) redirect(`${back}?oidc=${arrived.fault}`);
  const onward = taken.forUser
    ? await offer(taken.forUser, arrived.identity)
    : await signIn(arrived.identity, taken.next);
  redirect(onward);
}

async function signIn(identity: Identity, next: string | null): Promise<string> {
  const person = await signInByIssuer(identity);
  if ("fault" in person) return faulty(person.fault);
  await signInHere(person.userId);
  return onwardAfterSignIn(person.email, next);
}

/** Nothing is connected yet: another site can send a browser here, so the person says so on a page of ours. */
async function offer(userId: string, identity: Identity): Promise<string> {
  if ((await findActor())?.userId !== userId) return faulty("lost");
  await issuerOffer.keep({ userId, identity });
  return "/settings/security#organisation";
}

const faulty = (fault: IssuerFault) => `/sign-in?oidc=${fault}`;
