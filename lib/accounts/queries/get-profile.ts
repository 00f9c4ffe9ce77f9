import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { profiles, users } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

/** The person's own profile. Throws NotFound when the account is gone. */
export async function getProfile(actor: Actor) {
  const [profile] = await asActor(actor, (tx) =>
    tx
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
      .where(eq(users.id, actor.userId)),
  );
  if (!profile) throw new NotFound("profile");
  return profile;
}
