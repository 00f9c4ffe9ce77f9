import { randomUUID } from "node:crypto";
import {
  cohorts,
  consentGrants,
  engagements,
  invitations,
  type plans,
  planTemplates,
  reviewComments,
  reviews,
  revisions,
} from "@/db/schema";
import { owner } from "./connect";
import { one } from "./one";

type Engagement = typeof engagements.$inferSelect;
type Grant = typeof consentGrants.$inferInsert;

/** Coach and client working together; nothing is shared yet. */
export const anEngagement = async (
  given: Pick<typeof engagements.$inferInsert, "clientId" | "coachId"> &
    Partial<typeof engagements.$inferInsert>,
): Promise<Engagement> => one(await owner.insert(engagements).values(given).returning());

/** One scope the client of an engagement lets its coach see; the plan unless `given` says otherwise. */
export const aGrant = async (
  engagement: Pick<Engagement, "id" | "clientId" | "coachId">,
  given: Partial<Grant> = {},
): Promise<typeof consentGrants.$inferSelect> =>
  one(
    await owner
      .insert(consentGrants)
      .values({
        engagementId: engagement.id,
        clientId: engagement.clientId,
        coachId: engagement.coachId,
        scope: "plan",
        purpose: "Coaching",
        ...given,
      })
      .returning(),
  );

const TWO_WEEKS = 14 * 24 * 60 * 60 * 1000;

/** An invitation nobody has answered; its link is known to nobody, unless `given` has a token's hash. */
export const anInvitation = async (
  given: Pick<typeof invitations.$inferInsert, "clientId"> &
    Partial<typeof invitations.$inferInsert>,
): Promise<typeof invitations.$inferSelect> =>
  one(
    await owner
      .insert(invitations)
      .values({
        email: `${randomUUID()}@example.test`,
        tokenHash: randomUUID(),
        scopes: ["plan"],
        purpose: "Coaching",
        expiresAt: new Date(Date.now() + TWO_WEEKS),
        ...given,
      })
      .returning(),
  );

/** The first revision of a plan; nothing stands in it unless `given` says otherwise. */
export const aRevision = async (
  plan: Pick<typeof plans.$inferSelect, "id" | "clientId">,
  given: Partial<typeof revisions.$inferInsert> = {},
): Promise<typeof revisions.$inferSelect> =>
  one(
    await owner
      .insert(revisions)
      .values({
        ...{ planId: plan.id, clientId: plan.clientId, number: 1, reason: "", snapshot: {} },
        ...given,
      })
      .returning(),
  );

/** A review asked for and not yet begun. */
export const aReview = async (
  given: Pick<typeof reviews.$inferInsert, "planId" | "revisionId" | "clientId" | "coachId"> &
    Partial<typeof reviews.$inferInsert>,
): Promise<typeof reviews.$inferSelect> =>
  one(await owner.insert(reviews).values(given).returning());

/** A pending remark on the plan as a whole. */
export const aComment = async (
  review: Pick<typeof reviews.$inferSelect, "id" | "clientId" | "coachId">,
  given: Partial<typeof reviewComments.$inferInsert> = {},
): Promise<typeof reviewComments.$inferSelect> =>
  one(
    await owner
      .insert(reviewComments)
      .values({
        reviewId: review.id,
        clientId: review.clientId,
        authorId: review.coachId,
        body: "Why this quarter?",
        ...given,
      })
      .returning(),
  );

/** A cohort that nobody is counted in. */
export const aCohort = async (
  given: Partial<typeof cohorts.$inferInsert> = {},
): Promise<typeof cohorts.$inferSelect> =>
  one(
    await owner
      .insert(cohorts)
      .values({ name: `Cohort ${randomUUID()}`, startsOn: "2026-10-01", ...given })
      .returning(),
  );

type NewTemplate = Partial<typeof planTemplates.$inferInsert> & { coachId: string };
type NewEntry = { title: string; id?: string; hours?: number; after?: string[] };

/** A template of a coach with such entries, all in its first quarter. */
export async function aTemplate(over: NewTemplate, entries: readonly NewEntry[]) {
  const blank = { kind: "training", offset: 0, quarters: 1, hours: 40, costMinor: 0 };
  const whole = entries.map((entry) => ({
    ...{ ...blank, id: randomUUID(), after: [], serves: null, credentialId: null, ...entry },
  }));
  const head = { name: "Steps", about: "", path: "specialist" as const, currency: "USD" };
  return one(
    await owner
      .insert(planTemplates)
      .values({ ...head, ...over, entries: whole })
      .returning(),
  );
}
