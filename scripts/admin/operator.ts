import { eq } from "drizzle-orm";
import { users } from "@/db/schema";
import { owner } from "@/db/testing/connect";

/** Whoever has the machine itself: no account. */
export const OPERATOR = "00000000-0000-0000-0000-000000000000";

/** Whose address that is, or null. */
export async function personWith(email: string): Promise<{ id: string } | null> {
  const [person] = await owner.select({ id: users.id }).from(users).where(eq(users.email, email));
  return person ?? null;
}

/** Why a command changed nothing. A script reads it from the exit code, a person from what is printed. */
export class NotDone extends Error {}

export function nobodyHas(email: string, hint = ""): never {
  throw new NotDone(`There is no account with ${email}.${hint}`);
}
