import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { loginAccounts, users } from "@/db/schema";
import type { IssuerFault } from "@/lib/accounts/domain/issuer-fault";
import { normalEmail } from "@/lib/accounts/domain/normal-email";
import { requiredText } from "@/lib/kernel/text";
import { now } from "@/lib/platform/clock";
import type { Identity } from "@/lib/platform/issuer";

type SignedIn = { userId: string; email: string };
type Refusal = { fault: IssuerFault };

/**
 * The person whom the issuer named: the account connected to it, or a new one for an address it vouches for. An account
 * that is there already is never taken by its address.
 */
export const signInByIssuer = (identity: Identity): Promise<SignedIn | Refusal> =>
  asVisitor("auth", async (tx) => {
    const known = await findConnected(tx, identity);
    if (!known) return signUpByIssuer(tx, identity);
    const { state, ...person } = known;
    return state === "active" ? person : { fault: "closed" };
  });

/** Whose account is connected to that person at the issuer. */
export async function findConnected(tx: Database, { issuer, subject }: Identity) {
  const here = and(
    eq(loginAccounts.provider, issuer),
    eq(loginAccounts.providerAccountId, subject),
  );
  const [row] = await tx
    .select({ userId: users.id, email: users.email, state: users.state })
    .from(loginAccounts)
    .innerJoin(users, eq(users.id, loginAccounts.userId))
    .where(here);
  return row ?? null;
}

async function signUpByIssuer(tx: Database, identity: Identity): Promise<SignedIn | Refusal> {
  const email = normalEmail(identity.email ?? "");
  if (email === null || !identity.isEmailVerified) return { fault: "unverified" };
  const [holder] = await tx
    .select({ id: users.id, emailVerifiedAt: users.emailVerifiedAt })
    .from(users)
    .where(eq(users.email, email));
  if (holder?.emailVerifiedAt) return { fault: "taken" };
  // Somebody signed up with it and never confirmed: with them goes the password they chose.
  if (holder) await tx.delete(users).where(eq(users.id, holder.id));
  const userId = randomUUID();
  await tx.insert(users).values({ id: userId, email, name: nameOf(identity, email) });
  await tx.update(users).set({ emailVerifiedAt: now() }).where(eq(users.id, userId));
  const { issuer, subject } = identity;
  await tx.insert(loginAccounts).values({ provider: issuer, providerAccountId: subject, userId });
  return { userId, email };
}

const nameOf = ({ name }: Identity, email: string): string =>
  requiredText(80, "").safeParse(name).data ?? (email.split("@")[0] ?? email).slice(0, 80);
