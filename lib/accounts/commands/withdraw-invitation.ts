import "server-only";
import { and, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { invitations } from "@/db/schema";
import { canWithdrawInvitation } from "@/lib/accounts/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

/** Takes back an invitation nobody has answered yet. Throws NotFound or Conflict. */
export async function withdrawInvitation(actor: Actor, invitationId: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const [invitation] = await tx
      .select({ clientId: invitations.clientId, state: invitations.state })
      .from(invitations)
      .where(and(eq(invitations.id, invitationId), eq(invitations.clientId, actor.userId)))
      .for("update");
    if (!invitation) throw new NotFound("invitation");
    if (!canWithdrawInvitation(actor, invitation))
      throw new Conflict("This invitation was answered already.");
    await tx
      .update(invitations)
      .set({ state: "withdrawn", answeredAt: now() })
      .where(eq(invitations.id, invitationId));
  });
}
