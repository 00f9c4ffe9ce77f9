import "server-only";
import { desc, eq, or } from "drizzle-orm";
import { asActor } from "@/db/client";
import {
  auditLog,
  consentGrants,
  consentRequests,
  emailChanges,
  engagements,
  invitations,
  loginAccounts,
  mailChoices,
  mails,
  notifications,
  profiles,
  sessions,
  users,
} from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

/** Everything of this room that belongs to the person, for their own copy. Secrets' hashes stay behind. */
export const exportAccount = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const me = actor.userId;
    const both = or(eq(engagements.clientId, me), eq(engagements.coachId, me));
    return {
      users: await tx.select().from(users).where(eq(users.id, me)),
      profiles: await tx.select().from(profiles).where(eq(profiles.userId, me)),
      login_accounts: await tx.select().from(loginAccounts).where(eq(loginAccounts.userId, me)),
      email_changes: await tx.select().from(emailChanges).where(eq(emailChanges.userId, me)),
      sessions: await tx
        .select({
          id: sessions.id,
          userAgent: sessions.userAgent,
          createdAt: sessions.createdAt,
          lastSeenAt: sessions.lastSeenAt,
          expiresAt: sessions.expiresAt,
        })
        .from(sessions)
        .where(eq(sessions.userId, me)),
      invitations: await tx
        .select({
          id: invitations.id,
          email: invitations.email,
          scopes: invitations.scopes,
          purpose: invitations.purpose,
          span: invitations.span,
          state: invitations.state,
          createdAt: invitations.createdAt,
          answeredAt: invitations.answeredAt,
        })
        .from(invitations)
        .where(eq(invitations.clientId, me)),
      engagements: await tx.select().from(engagements).where(both),
      consent_grants: await tx
        .select()
        .from(consentGrants)
        .where(or(eq(consentGrants.clientId, me), eq(consentGrants.coachId, me))),
      consent_requests: await tx
        .select()
        .from(consentRequests)
        .where(or(eq(consentRequests.clientId, me), eq(consentRequests.coachId, me))),
      mails: await tx
        .select({
          id: mails.id,
          kind: mails.kind,
          recipient: mails.recipient,
          createdAt: mails.createdAt,
          sentAt: mails.sentAt,
        })
        .from(mails)
        .where(eq(mails.userId, me)),
      mail_choices: await tx.select().from(mailChoices).where(eq(mailChoices.userId, me)),
      notifications: await tx
        .select()
        .from(notifications)
        .where(eq(notifications.userId, me))
        .orderBy(desc(notifications.createdAt)),
      audit_log: await tx
        .select()
        .from(auditLog)
        .where(or(eq(auditLog.subjectId, me), eq(auditLog.actorId, me)))
        .orderBy(desc(auditLog.at)),
    };
  });
