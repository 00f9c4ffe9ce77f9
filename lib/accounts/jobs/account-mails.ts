import "server-only";
import { and, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { emailChanges, invitations, tokens, users } from "@/db/schema";
import { invitationState } from "@/lib/accounts/domain/invitation";
import { alreadyRegisteredEmail } from "@/lib/accounts/emails/already-registered";
import { coachInvited } from "@/lib/accounts/emails/coach-invited";
import { confirmEmail } from "@/lib/accounts/emails/confirm-email";
import {
  addressGivenUp,
  addressHasAccount,
  addressTakenUp,
  confirmNewAddress,
  confirmOldAddress,
} from "@/lib/accounts/emails/email-change";
import { magicLink, noMagicLink } from "@/lib/accounts/emails/magic-link";
import { resetPasswordEmail } from "@/lib/accounts/emails/reset-password";
import {
  issuerConnected,
  issuerDisconnected,
  newSignIn,
  recoveryCodeUsed,
  secondFactorOff,
  secondFactorOn,
  sessionsEnded,
} from "@/lib/accounts/emails/security-notices";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { rawToken } from "@/lib/platform/secrets";

type Compose = (refId: string) => Promise<{ subject: string; text: string } | null>;

const isOpen = async (tokenId: string): Promise<boolean> => {
  const here = and(eq(tokens.id, tokenId), isNull(tokens.usedAt), gt(tokens.expiresAt, now()));
  const [row] = await asVisitor("auth", (tx) =>
    tx.select({ id: tokens.id }).from(tokens).where(here),
  );
  return row !== undefined;
};

const isAnswerable = async (invitationId: string): Promise<boolean> => {
  const [row] = await asVisitor("invitation", (tx) =>
    tx
      .select({ state: invitations.state, expiresAt: invitations.expiresAt })
      .from(invitations)
      .where(eq(invitations.id, invitationId)),
  );
  return row !== undefined && invitationState(row, now()) === "invited";
};

/** Whether the address somebody wants to change to has an account: asked here, so that no answer on a page can differ. */
const hasAccount = async (tokenId: string): Promise<boolean> => {
  const rows = await asVisitor("auth", (tx) =>
    tx
      .select({ id: users.id })
      .from(tokens)
      .innerJoin(emailChanges, eq(emailChanges.userId, tokens.userId))
      .innerJoin(users, eq(users.email, emailChanges.newEmail))
      .where(and(eq(tokens.id, tokenId), isNotNull(users.emailVerifiedAt))),
  );
  return rows.length > 0;
};

async function newAddressMail(id: string) {
  if (!(await isOpen(id))) return null;
  return (await hasAccount(id))
    ? addressHasAccount({ url: `${env.appOrigin}/sign-in` })
    : confirmNewAddress({ url: link("/email-change", "confirm-new-address", id) });
}

const link = (page: string, purpose: string, id: string) =>
  `${env.appOrigin}${page}?token=${rawToken(purpose, id)}`;

const security = `${env.appOrigin}/settings/security`;

/** Mails of this room by kind; null when there is nothing left to say. */
export const accountMails = {
  "verify-email": async (id) =>
    (await isOpen(id)) ? confirmEmail({ url: link("/verify", "verify-email", id) }) : null,
  "reset-password": async (id) =>
    (await isOpen(id)) ? resetPasswordEmail({ url: link("/reset", "reset-password", id) }) : null,
  "magic-link": async (id) =>
    (await isOpen(id)) ? magicLink({ url: link("/sign-in/link", "magic-link", id) }) : null,
  "no-magic-link": async () => noMagicLink({ url: `${env.appOrigin}/sign-in` }),
  invitation: async (id) =>
    (await isAnswerable(id))
      ? coachInvited({ url: `${env.appOrigin}/invitations/${rawToken("invitation", id)}` })
      : null,
  "already-registered": async () => alreadyRegisteredEmail({ url: `${env.appOrigin}/sign-in` }),
  "confirm-new-address": newAddressMail,
  "confirm-old-address": async (id) =>
    (await isOpen(id))
      ? confirmOldAddress({ url: link("/email-change", "confirm-old-address", id) })
      : null,
  "address-given-up": async () => addressGivenUp(),
  "address-taken-up": async () => addressTakenUp({ url: `${env.appOrigin}/sign-in` }),
  "second-factor-on": async () => secondFactorOn({ url: security }),
  "second-factor-off": async () => secondFactorOff({ url: security }),
  "recovery-code-used": async () => recoveryCodeUsed({ url: security }),
  "new-sign-in": async () => newSignIn({ url: security }),
  "sessions-ended": async () => sessionsEnded({ url: security }),
  "issuer-connected": async () => issuerConnected({ url: security }),
  "issuer-disconnected": async () => issuerDisconnected({ url: security }),
} satisfies Record<string, Compose>;
