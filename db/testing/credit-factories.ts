import { creditActivities, creditAllocations, evidence, heldCertifications } from "@/db/schema";
import { owner } from "./connect";
import { one } from "./one";

type NewHeld = Partial<typeof heldCertifications.$inferInsert> & { clientId: string };
type NewActivity = Partial<typeof creditActivities.$inferInsert> & { clientId: string };
type NewEvidence = Partial<typeof evidence.$inferInsert> & { clientId: string };

/** 120 hours in three years from the award, 20 of them each year. */
const A_RULE = {
  by: "credits",
  cycle: { months: 36, anchor: "award" },
  unit: { name: "hours", minutesPerUnit: 60 },
  requires: [
    { per: "cycle", min: 120 },
    { per: "year", min: 20 },
  ],
} as const;

/** A certification of that person's own, awarded on 1 March 2025, with a plain rule. */
export const aHeld = async (given: NewHeld) =>
  one(
    await owner
      .insert(heldCertifications)
      .values({ title: "Audit", awardedOn: "2025-03-01", renewalRule: A_RULE, ...given })
      .returning(),
  );

/** Ten hours of a course, counting for the certifications named. */
export async function anActivity(given: NewActivity, certificationIds: readonly string[] = []) {
  const row = one(
    await owner
      .insert(creditActivities)
      .values({ title: "A course", doneOn: "2025-06-01", minutes: 600, ...given })
      .returning(),
  );
  for (const certificationId of certificationIds)
    await owner
      .insert(creditAllocations)
      .values({ activityId: row.id, certificationId, clientId: given.clientId });
  return row;
}

/** A link, unless a file is given. */
export const aPieceOfEvidence = async (given: NewEvidence) =>
  one(
    await owner
      .insert(evidence)
      .values({
        kind: "link",
        name: "The course's page",
        ...(given.kind === undefined && { url: "https://example.test/course" }),
        ...given,
      })
      .returning(),
  );
