import { eq } from "drizzle-orm";
import { cohorts, engagements, reviews } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { placeClients } from "@/lib/coaching/commands/cohorts/place-clients";
import { labelClients } from "@/lib/coaching/commands/label-clients";
import { planMeeting } from "@/lib/coaching/commands/meetings/meetings";
import { addAction, addPoint } from "@/lib/coaching/commands/meetings/parts";
import { requestReview } from "@/lib/coaching/commands/request-review";
import { saveView } from "@/lib/coaching/commands/saved-views";
import { startReview } from "@/lib/coaching/commands/start-review";
import { suggest } from "@/lib/coaching/commands/suggest";
import { addEntry } from "@/lib/coaching/commands/templates/edit-entries";
import { createTemplate } from "@/lib/coaching/commands/templates/make-template";
import { addComment } from "@/lib/coaching/commands/write-comment";
import { listClients } from "@/lib/coaching/queries";
import { suggestInput } from "@/lib/coaching/schema/suggestion";
import { addEntryInput } from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";
import { now, today } from "@/lib/platform/clock";
import { A_DAY, type Client, COHORTS, ZONE } from "./cast";

/** Maya asks, and Jonas has begun to answer. */
export async function review(maya: Actor, coach: Actor, planId: string): Promise<void> {
  const note = "Is the second year too full? I could move the certification.";
  await requestReview(maya, { planId, coachId: coach.userId, note });
  const [asked] = await owner
    .select({ id: reviews.id })
    .from(reviews)
    .where(eq(reviews.coachId, coach.userId));
  if (!asked) throw new Error("The demo's review was not found.");
  await startReview(coach, asked.id);
  const body =
    "The order makes sense. What would you drop if the team needs you more than planned?";
  await addComment(coach, { reviewId: asked.id, itemId: null, body });
  const idea = { title: "Shadow a staff engineer", kind: "mentoring", hours: "40", cost: "" };
  await suggest(
    coach,
    suggestInput.parse({
      ...{ ...idea, reviewId: asked.id, what: "add", startsIn: "", quarters: "2" },
      body: "You would see the work from near before you aim for it.",
    }),
  );
}

/** Jonas says who is counted in which intake, and some of the second wait for him beside Maya. */
export async function countInCohorts(
  coach: Actor,
  joined: readonly { actor: Actor; planId: string | null; client: Client }[],
): Promise<void> {
  for (const { name, daysAgo } of COHORTS) {
    const startsOn = new Date(now().getTime() - daysAgo * A_DAY).toISOString().slice(0, 10);
    const [cohort] = await owner.insert(cohorts).values({ name, startsOn }).returning();
    const theirs = joined.filter(({ client }) => client.cohort === name);
    const clientIds = theirs.map(({ actor }) => actor.userId);
    await placeClients(coach, { clientIds, cohortId: cohort?.id ?? null });
  }
  const asking = joined.filter(({ client }) => client.cohort === "Second intake").slice(-4);
  for (const { actor, planId } of asking)
    if (planId) await requestReview(actor, { planId, coachId: coach.userId, note: "" });
}

/** Jonas keeps what he offers to those who would lead, and has offered Maya's plan nothing yet. */
export async function keepTemplate(coach: Actor): Promise<void> {
  const head = { name: "First steps towards leading", about: "", path: "hybrid" } as const;
  const templateId = await createTemplate(coach, { ...head, currency: "USD" });
  const entries = [
    { kind: "training", title: "Feedback and difficult conversations", place: "1", hours: "16" },
    { kind: "mentoring", title: "Mentor a newcomer for half a year", place: "2", hours: "24" },
    { kind: "project", title: "Lead one project across teams", place: "4", hours: "60" },
  ];
  for (const [at, entry] of entries.entries()) {
    const more = { templateId, version: String(at + 1), quarters: "2", cost: "", serves: "" };
    await addEntry(coach, addEntryInput.parse({ ...entry, ...more }));
  }
}

/** Maya and Jonas meet in a week, and one thing is open from what they agreed. */
export async function meet(maya: Actor, coach: Actor): Promise<void> {
  const [engagement] = await owner
    .select({ id: engagements.id })
    .from(engagements)
    .where(eq(engagements.clientId, maya.userId));
  if (!engagement) throw new Error("The demo's coaching was not found.");
  const date = new Date(now().getTime() + 7 * A_DAY).toISOString().slice(0, 10);
  const when = { date, time: "17:00", minutes: 45, place: "By phone" };
  const meetingId = await planMeeting(coach, { engagementId: engagement.id, ...when });
  await addPoint(maya, { meetingId, body: "Which of the two certifications first?" });
  const what = "Ask my manager what a staff engineer is measured by here";
  await addAction(maya, { meetingId, who: "client", what, dueOn: date });
}

/** Jonas tells some of his clients apart, and keeps the list of those he sees every week. */
export async function labelSome(coach: Actor): Promise<void> {
  const { clients } = await listClients(coach, { search: "", filter: "all", today: today(ZONE) });
  const some = clients.slice(0, 5).map(({ clientId }) => clientId);
  await labelClients(coach, { clientIds: some, label: "Every week", does: "add" });
  await labelClients(coach, { clientIds: some.slice(1, 3), label: "New manager", does: "add" });
  await saveView(coach, { name: "Weekly talks", query: "label=Every+week" });
}
