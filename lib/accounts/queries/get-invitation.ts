import "server-only";
import { eq } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { invitations, users } from "@/db/schema";
import { invitationState } from "@/lib/accounts/domain/invitation";
import { NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { tokenHash } from "@/lib/platform/secrets";

/** Who reads an invitation's page: only the addressee can answer it. */
export type InvitationReader = "signed out" | "who sent it" | "addressee" | "somebody else";

/**
 * What the holder of an invitation's link may read, and whether `reader` (null: signed out) is the one
 * it was sent to. Changes nothing. Throws NotFound.
 */
export async function getInvitation(
  token: string,
  reader: { userId: string; email: string } | null,
) {
  const [found] = await asVisitor("invitation", (tx) =>
    tx
      .select({
        clientId: invitations.clientId,
        clientName: users.name,
        email: invitations.email,
        scopes: invitations.scopes,
        purpose: invitations.purpose,
        span: invitations.span,
        grantsExpireAt: invitations.grantsExpireAt,
        state: invitations.state,
        expiresAt: invitations.expiresAt,
      })
      .from(invitations)
      .innerJoin(users, eq(users.id, invitations.clientId))
      .where(eq(invitations.tokenHash, tokenHash(token))),
  );
  if (!found) throw new NotFound("invitation");
  const { clientId, email, state: _stored, ...shown } = found;
  return { ...shown, state: invitationState(found, now()), reader: readerOf(clientId, email) };

  function readerOf(client: string, address: string): InvitationReader {
    if (!reader) return "signed out";
    if (reader.userId === client) return "who sent it";
    return reader.email === address ? "addressee" : "somebody else";
  }
}
