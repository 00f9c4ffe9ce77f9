import "server-only";
import type { Adapter, AdapterUser } from "@auth/core/adapters";
import { and, eq } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { clockAhead } from "@/db/clock.mjs";
import { loginAccounts, sessions, users } from "@/db/schema";
import { beginSession } from "./begin-session";
import { tokenHash } from "./secrets";

/** A session ends after seven days, or after twelve idle hours (`session_actor`). */
export const SESSION_SECONDS = 7 * 24 * 3600;

const auth = <T>(work: (tx: Database) => Promise<T>) => asVisitor("auth", work);

type UserRow = Pick<typeof users.$inferSelect, "id" | "email" | "emailVerifiedAt" | "name">;
const userColumns = {
  id: users.id,
  email: users.email,
  emailVerifiedAt: users.emailVerifiedAt,
  name: users.name,
};
const asAdapterUser = (row: UserRow): AdapterUser => ({
  id: row.id,
  email: row.email,
  name: row.name,
  emailVerified: row.emailVerifiedAt,
});

async function findUser(by: "id" | "email", value: string): Promise<AdapterUser | null> {
  const [row] = await auth((tx) => tx.select(userColumns).from(users).where(eq(users[by], value)));
  return row ? asAdapterUser(row) : null;
}

/** What next-auth counted from this machine's clock, as the database's counts. */
const byOurClock = (expires: Date): Date => new Date(expires.getTime() + clockAhead());

/** Next-auth's storage over our tables: sessions by the hash of their token, accounts by (provider, subject). */
export const authAdapter: Adapter = {
  getUser: (id) => findUser("id", id),
  getUserByEmail: (email) => findUser("email", email.toLowerCase()),
  getUserByAccount: async ({ provider, providerAccountId }) => {
    const here = and(
      eq(loginAccounts.provider, provider),
      eq(loginAccounts.providerAccountId, providerAccountId),
    );
    const [row] = await auth((tx) =>
      tx
        .select(userColumns)
        .from(loginAccounts)
        .innerJoin(users, eq(users.id, loginAccounts.userId))
        .where(here),
    );
    return row ? asAdapterUser(row) : null;
  },
  createUser: async ({ email, name, emailVerified }) => {
    const user = { email: email.toLowerCase(), name: name ?? email };
    const id = await auth(async (tx) => {
      const [row] = await tx.insert(users).values(user).returning({ id: users.id });
      if (!row) throw new Error("no user was made");
      if (emailVerified)
        await tx.update(users).set({ emailVerifiedAt: emailVerified }).where(eq(users.id, row.id));
      return row.id;
    });
    return { id, ...user, emailVerified };
  },
  updateUser: async ({ id, name }) => {
    if (name) await auth((tx) => tx.update(users).set({ name }).where(eq(users.id, id)));
    const user = await findUser("id", id);
    if (!user) throw new Error("user not found");
    return user;
  },
  linkAccount: async ({ provider, providerAccountId, userId }) => {
    await auth((tx) => tx.insert(loginAccounts).values({ provider, providerAccountId, userId }));
  },
  createSession: async ({ sessionToken, userId, expires }) => {
    const expiresAt = byOurClock(expires);
    await beginSession({ userId, tokenHash: tokenHash(sessionToken), expiresAt });
    return { sessionToken, userId, expires };
  },
  getSessionAndUser: async (sessionToken) => {
    const [row] = await auth((tx) =>
      tx
        .select({ ...userColumns, expiresAt: sessions.expiresAt })
        .from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId))
        .where(eq(sessions.tokenHash, tokenHash(sessionToken))),
    );
    return row
      ? {
          user: asAdapterUser(row),
          session: { sessionToken, userId: row.id, expires: row.expiresAt },
        }
      : null;
  },
  updateSession: async ({ sessionToken, expires }) => {
    if (!expires) return null;
    const here = eq(sessions.tokenHash, tokenHash(sessionToken));
    const [row] = await auth((tx) =>
      tx
        .update(sessions)
        .set({ expiresAt: byOurClock(expires) })
        .where(here)
        .returning({ userId: sessions.userId }),
    );
    return row ? { sessionToken, expires, userId: row.userId } : null;
  },
  deleteSession: async (sessionToken) => {
    await auth((tx) => tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash(sessionToken))));
  },
};
