import "server-only";
import { eq } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { passwords, users } from "@/db/schema";
import { passwordFits } from "./hash-password";

/** The person with this address and password, if the address is confirmed and the account open; else null. */
export async function checkPassword(
  email: string,
  password: string,
): Promise<{ id: string } | null> {
  const row = await findAccount(email);
  const fits = await passwordFits(row?.hash ?? null, password);
  return row && fits && row.emailVerifiedAt && row.state === "active" ? { id: row.id } : null;
}

async function findAccount(email: string) {
  const [row] = await asVisitor("auth", (tx) =>
    tx
      .select({
        id: users.id,
        emailVerifiedAt: users.emailVerifiedAt,
        state: users.state,
        hash: passwords.hash,
      })
      .from(users)
      .innerJoin(passwords, eq(passwords.userId, users.id))
      .where(eq(users.email, email)),
  );
  return row;
}
