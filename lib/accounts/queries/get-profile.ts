import "server-only";
import { eq } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { profiles, users } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

/** The person's own profile. Throws NotFound when the account is gone. */
export const getProfile = (actor: Actor) => asActor(actor, (tx) => readProfile(tx, actor));

/** The same, inside an open transaction. */
export async function readProfile(tx: Database, actor: Actor) {
  const [profile] = await tx
    .select({
      name: users.name,
      email: users.email,
      timeZone: users.timeZone,
      locale: users.locale,
      jobFamily: profiles.jobFamily,
      currentRole: profiles.currentRole,
      occupationCode: profiles.occupationCode,
      industry: profiles.industry,
    })
    .from(users)
    .leftJoin(profiles, eq(profiles.userId, users.id))
    .where(eq(users.id, actor.userId));
  if (!profile) throw new NotFound("profile");
  return profile;
}
