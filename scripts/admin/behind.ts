import { auditLog, users } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { pseudonym } from "@/lib/platform/secrets";
import { NotDone, OPERATOR } from "./operator";

/** Whose lines of the log are written `by` that name, under the present secret; that it was looked up is written down. */
export async function behind(by: string): Promise<string> {
  const people = await owner.select({ id: users.id, email: users.email }).from(users);
  const person = people.find(({ id }) => pseudonym(id) === by);
  if (!person)
    throw new NotDone(`No account of today is called ${by} under the present AUTH_SECRET.`);
  const deed = { action: "read", resource: "log lines" } as const;
  await owner.insert(auditLog).values({ actorId: OPERATOR, subjectId: person.id, ...deed });
  return `${by} is ${person.email}.`;
}
