import "server-only";
import { and, eq, gt, ne } from "drizzle-orm";
import { asActor } from "@/db/client";
import { invitations } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";
import { rawToken } from "@/lib/platform/secrets";

/** Invitations waiting for the person's answer, as links: the address they were sent to is the person's own. */
export const listInvitationsTo = (actor: Actor & { email: string }) =>
  asActor(actor, async (tx) => {
    const waiting = await tx
      .select({ id: invitations.id, expiresAt: invitations.expiresAt })
      .from(invitations)
      .where(
        and(
          eq(invitations.email, actor.email),
          eq(invitations.state, "pending"),
          gt(invitations.expiresAt, now()),
          ne(invitations.clientId, actor.userId),
        ),
      );
    return waiting.map(({ id, expiresAt }) => ({ token: rawToken("invitation", id), expiresAt }));
  });
