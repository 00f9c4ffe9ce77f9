import { expect, it } from "vitest";
import {
  aComment,
  aGrant,
  anEngagement,
  aReview,
  aRevision,
} from "@/db/testing/coaching-factories";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { revokeConsent } from "@/lib/accounts/commands/change-consent";
import { coachingMails } from "./jobs";
import { exportCoaching } from "./queries";

async function asked() {
  const [ada, ben] = [await anActor(), await anActor({ roles: ["client", "coach"] })];
  const pair = { clientId: ada.userId, coachId: ben.userId };
  const engagement = await anEngagement(pair);
  await aGrant(engagement);
  const plan = await aPlan({ clientId: ada.userId });
  const revisionId = (await aRevision(plan)).id;
  const review = await aReview({ ...pair, planId: plan.id, revisionId, state: "in review" });
  return { ada, ben, engagementId: engagement.id, review };
}

it("has nothing to tell a coach who may not see the plan any more", async () => {
  const { ada, ben, engagementId, review } = await asked();
  const mail = () => coachingMails["review-requested"](review.id, ben.userId);
  expect(await mail()).toMatchObject({ subject: "A plan waits for your review" });
  expect(await coachingMails["review-requested"](review.id, (await anActor()).userId)).toBeNull();
  expect(await coachingMails["review-requested"](review.id, null)).toBeNull();
  await revokeConsent(ada, engagementId);
  expect(await mail()).toBeNull();
});

it("has nothing to tell a client before the review is answered", async () => {
  const { ada, review } = await asked();
  expect(await coachingMails["review-answered"](review.id, ada.userId)).toBeNull();
});

it("exports a person's reviews and words, and nobody's drafts", async () => {
  const { ada, ben, review } = await asked();
  await aComment(review, { body: "A draft" });
  expect(await exportCoaching(ada)).toMatchObject({
    reviews: [{ id: review.id }],
    review_comments: [],
  });
  expect((await exportCoaching(ben)).review_comments).toMatchObject([{ body: "A draft" }]);
});
