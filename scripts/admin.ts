import { arrayContains, eq, sql } from "drizzle-orm";
import { auditLog, coachNotes, recoveryCodes, secondFactors, sessions, users } from "@/db/schema";
import { closeOwner, owner } from "@/db/testing/connect";
import { normalEmail } from "@/lib/accounts/domain/normal-email";
import { boundTo } from "@/lib/coaching/domain/note-bound";
import { openText } from "@/lib/platform/sealed-text";
import { behind } from "./admin/behind";
import { endSessions } from "./admin/end-sessions";
import { NotDone, nobodyHas, OPERATOR, personWith } from "./admin/operator";

// The first admin, and any later one, is made on the machine itself: `npm run admin -- grant <e-mail>`.

const [verb, typed = ""] = process.argv.slice(2);
const named = verb === "behind" ? (/^[0-9a-f]{12}$/.exec(typed)?.[0] ?? null) : normalEmail(typed);

/** A coach's private notes about somebody, for their request for all data about them; what was taken out is written down. */
async function notesAbout(email: string): Promise<string> {
  const person = await personWith(email);
  if (!person) return nobodyHas(email);
  const rows = await owner.select().from(coachNotes).where(eq(coachNotes.clientId, person.id));
  await owner
    .insert(auditLog)
    .values({ actorId: OPERATOR, subjectId: person.id, action: "read", resource: "coach notes" });
  const notes = rows.map(({ sealed, keyId, ...note }) => ({
    createdAt: note.createdAt,
    updatedAt: note.updatedAt,
    body: openText({ keyId, sealed }, boundTo(note)),
  }));
  return JSON.stringify({ email, notes }, null, 2);
}

/** For whoever lost phone and recovery codes, once it is sure who asks: a coach or an admin then sets up a new one. */
async function removeFactor(email: string): Promise<string> {
  const person = await personWith(email);
  if (!person) return nobodyHas(email);
  await owner.transaction(async (tx) => {
    await tx.delete(secondFactors).where(eq(secondFactors.userId, person.id));
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, person.id));
    await tx.delete(sessions).where(eq(sessions.userId, person.id));
    const deed = { action: "deleted", resource: "second factor" } as const;
    await tx.insert(auditLog).values({ actorId: OPERATOR, subjectId: person.id, ...deed });
  });
  return `${email} has no second factor any more and is signed out everywhere.`;
}

async function change(email: string): Promise<string> {
  const here = eq(users.email, email);
  if (verb === "grant") {
    const roles = sql`case when roles @> array['admin'] then roles else array_append(roles, 'admin') end`;
    const done = await owner.update(users).set({ roles }).where(here).returning({ id: users.id });
    return done.length > 0 ? `${email} is an admin now.` : nobodyHas(email, " Sign up first.");
  }
  const others = await owner.$count(users, arrayContains(users.roles, ["admin"]));
  if (others <= 1) throw new NotDone("The last admin stays. Grant another one first.");
  const roles = sql`array_remove(roles, 'admin')`;
  const done = await owner.update(users).set({ roles }).where(here).returning({ id: users.id });
  return done.length > 0 ? `${email} is no admin any more.` : nobodyHas(email);
}

const VERBS: Readonly<Record<string, (email: string) => Promise<string>>> = {
  grant: change,
  revoke: change,
  "remove-second-factor": removeFactor,
  "end-sessions": endSessions,
  "notes-about": notesAbout,
  behind,
};
const work = VERBS[verb ?? ""];

if (!named || !work) {
  process.stderr.write(
    "Use: npm run admin -- grant <e-mail>, revoke <e-mail>, remove-second-factor <e-mail> (lost phone and codes), end-sessions <e-mail> (signs a person out everywhere), notes-about <e-mail> (all of a data request that is not in a person's own copy), or behind <by> (who that is in a line of the log)\n",
  );
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(`${await work(named)}\n`);
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
await closeOwner();
