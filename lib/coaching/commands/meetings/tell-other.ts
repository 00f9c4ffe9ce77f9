import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";
import { queueMail } from "@/lib/platform/mailer";

type Meeting = {
  id: string;
  clientId: string;
  coachId: string | null;
  startsAt: Date;
  version: number;
};

/** Tells the other of the two that a meeting which is still ahead was planned, moved or called off: once per change. */
export async function tellOther(tx: Database, actor: Actor, meeting: Meeting): Promise<void> {
  const userId = actor.userId === meeting.clientId ? meeting.coachId : meeting.clientId;
  if (userId === null || meeting.startsAt <= now()) return;
  const [other] = await tx.select({ email: users.email }).from(users).where(eq(users.id, userId));
  if (!other) return;
  const to = { userId, email: other.email };
  const key = `meeting-told:${meeting.id}:${meeting.version}`;
  await queueMail(tx, { kind: "meeting-told", refId: meeting.id, to, key });
}
