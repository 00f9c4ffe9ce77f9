import { createHash, randomBytes, randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { notifications, passwords, secondFactors, sessions, users } from "@/db/schema";
import type { Actor, Role } from "@/lib/kernel/actor";
import { owner } from "./connect";
import { one } from "./one";

type User = typeof users.$inferSelect;

/** A confirmed, active person; a client unless `roles` say otherwise. */
export const aUser = async (given: Partial<typeof users.$inferInsert> = {}): Promise<User> =>
  one(
    await owner
      .insert(users)
      .values({
        email: `${randomUUID()}@example.test`,
        name: "Ada Example",
        emailVerifiedAt: new Date(),
        ...given,
      })
      .returning(),
  );

/** The person as the one who asks. */
export const actorOf = (user: { id: string; roles: readonly Role[]; timeZone: string }): Actor => ({
  userId: user.id,
  roles: user.roles,
  timeZone: user.timeZone,
});

/** A new person, as the one who asks. */
export const anActor = async (given: Partial<typeof users.$inferInsert> = {}): Promise<Actor> =>
  actorOf(await aUser(given));

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** A signed-in browser of that person, second factor and all; `cookie` is the value it sends, of which only the hash is kept. */
export async function aSession(
  user: { id: string },
  given: Partial<typeof sessions.$inferInsert> = {},
): Promise<{ id: string; cookie: string }> {
  const cookie = randomBytes(32).toString("base64url");
  const tokenHash = createHash("sha256").update(cookie).digest("hex");
  const expiresAt = new Date(Date.now() + A_WEEK);
  const row = one(
    await owner
      .insert(sessions)
      .values({ userId: user.id, tokenHash, expiresAt, secondFactorAt: new Date(), ...given })
      .returning(),
  );
  return { id: row.id, cookie };
}

/** That person signs in with this password. */
export const aPassword = async (user: { id: string }, password: string): Promise<void> => {
  await owner.insert(passwords).values({ userId: user.id, hash: await hash(password) });
};

/** That person's browsers are signed in still, since an hour ago. */
export const signedInLongAgo = async (user: { id: string }): Promise<void> => {
  const provedAt = new Date(Date.now() - 3_600_000);
  await owner.update(sessions).set({ provedAt }).where(eq(sessions.userId, user.id));
};

/** That person has a second factor, of which nobody knows the secret. */
export const aSecondFactor = async (user: { id: string }): Promise<void> => {
  const sealed = randomBytes(64);
  await owner
    .insert(secondFactors)
    .values({ userId: user.id, sealed, keyId: "none", confirmedAt: new Date() });
};

/** Something that person is told; of what does not matter unless `given` says. */
export const aNotification = async (
  given: Pick<typeof notifications.$inferInsert, "userId"> &
    Partial<typeof notifications.$inferInsert>,
): Promise<typeof notifications.$inferSelect> =>
  one(
    await owner
      .insert(notifications)
      .values({ key: randomUUID(), kind: "test", refId: randomUUID(), ...given })
      .returning(),
  );
