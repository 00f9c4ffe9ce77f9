import "server-only";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { users } from "@/db/schema";
import { issueToken } from "@/lib/accounts/commands/issue-token";
import { maySignInByLink } from "@/lib/accounts/domain/magic-link";
import { queueMail } from "@/lib/platform/mailer";

/**
 * Mails a link that signs in, if that address has an account that may use one; says nothing either way. Whose account
 * may not is told so in their mailbox. `browserHash` marks the browser that asked.
 */
export async function askMagicLink(email: string, browserHash: string): Promise<void> {
  await asVisitor("auth", async (tx) => {
    const person = await findPerson(tx, email);
    if (!person?.emailVerifiedAt || person.state !== "active") return;
    if (maySignInByLink(person)) return issueToken(tx, person, "magic-link", browserHash);
    await queueMail(tx, {
      ...{ kind: "no-magic-link", refId: person.id, key: `no-magic-link:${randomUUID()}` },
      to: { userId: person.id, email },
    });
  });
}

async function findPerson(tx: Database, email: string) {
  const [person] = await tx
    .select({
      id: users.id,
      email: users.email,
      emailVerifiedAt: users.emailVerifiedAt,
      roles: users.roles,
      state: users.state,
      signsInByMail: users.signsInByMail,
    })
    .from(users)
    .where(eq(users.email, email));
  return person;
}
