import "server-only";
import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { consentRequests, users } from "@/db/schema";
import { mayAskFrom } from "@/lib/accounts/domain/consent-request";
import { holds } from "@/lib/accounts/domain/grant";
import type { Scope } from "@/lib/accounts/domain/scope";
import { readClient } from "@/lib/coaching/queries/read-client";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { queueMail } from "@/lib/platform/mailer";

type Asked = { clientId: string; scope: Scope; purpose: string };

/** Asks a client to see one more scope, for a purpose; they alone decide. Throws NotFound or Refused. */
export const askForScope = (actor: Actor, { purpose, ...asked }: Asked): Promise<void> =>
  asActor(actor, async (tx) => {
    const { clientId, scope } = asked;
    const { engagementId } = await readAskable(tx, actor, asked);
    const id = randomUUID();
    const parties = { engagementId, clientId, coachId: actor.userId };
    await tx.insert(consentRequests).values({ id, ...parties, scope, purpose });
    const [client] = await tx
      .select({ email: users.email })
      .from(users)
      .where(eq(users.id, clientId));
    if (!client) throw new Refused("They have left.");
    const to = { userId: clientId, email: client.email };
    await queueMail(tx, { kind: "consent-asked", refId: id, to, key: `consent-asked:${id}` });
  });

/** A client of the actor's who may be asked for a scope at this moment. Throws NotFound, or Refused with the reason. */
export async function readAskable(
  tx: Database,
  actor: Actor,
  { clientId, scope }: Omit<Asked, "purpose">,
) {
  const { engagement, grants } = await readClient(tx, actor, clientId);
  const at = now();
  if (holds(actor, grants, scope, at)) throw new Refused("You see that already.", "scope");
  await refuseTooSoon(tx, { engagementId: engagement.id, scope, at });
  return { engagementId: engagement.id, name: engagement.name };
}

type About = { engagementId: string; scope: Scope; at: Date };

async function refuseTooSoon(tx: Database, { engagementId, scope, at }: About): Promise<void> {
  const [last] = await tx
    .select({ answer: consentRequests.answer, answeredAt: consentRequests.answeredAt })
    .from(consentRequests)
    .where(and(eq(consentRequests.engagementId, engagementId), eq(consentRequests.scope, scope)))
    .orderBy(desc(consentRequests.createdAt))
    .limit(1);
  const from = mayAskFrom(last ?? null, at);
  if (from === "waiting")
    throw new Refused("You have asked for that: it waits for an answer.", "scope");
  if (from !== null)
    throw new Refused("They said no to that less than thirty days ago. Ask again later.", "scope");
}
