import "server-only";
import { and, asc, count, gt, ilike } from "drizzle-orm";
import { asActor } from "@/db/client";
import { users } from "@/db/schema";
import { type Actor, isAdmin } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

const PAGE = 50;

/**
 * Accounts as an operator may see them: address, roles, state and dates, never content.
 * Ordered by address; `after` is the last address of the page before. Throws NotFound for anyone else.
 */
export async function listAccounts(
  actor: Actor,
  { search, after }: { search: string; after: string },
) {
  if (!isAdmin(actor)) throw new NotFound("page");
  const matching = search
    ? ilike(users.email, `%${search.replace(/[\\%_]/g, "\\$&")}%`)
    : undefined;
  return asActor(actor, async (tx) => {
    const rows = await tx
      .select({
        id: users.id,
        email: users.email,
        roles: users.roles,
        state: users.state,
        isConfirmed: users.emailVerifiedAt,
        createdAt: users.createdAt,
      })
      .from(users)
      .where(and(matching, gt(users.email, after)))
      .orderBy(asc(users.email))
      .limit(PAGE + 1);
    const [all] = await tx.select({ matching: count() }).from(users).where(matching);
    const page = rows
      .slice(0, PAGE)
      .map((row) => ({ ...row, isConfirmed: row.isConfirmed !== null }));
    return {
      accounts: page,
      next: rows.length > PAGE ? (page.at(-1)?.email ?? null) : null,
      total: all?.matching ?? 0,
    };
  });
}
