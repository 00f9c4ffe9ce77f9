import { randomBytes } from "node:crypto";
import { and, eq, inArray, like, sql } from "drizzle-orm";
import {
  attempts,
  cohorts,
  engagements,
  mails,
  passwords,
  planItems,
  profiles,
  responses,
  results,
  reviews,
  users,
} from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { actorOf } from "@/db/testing/factories";
import { hashPassword } from "@/lib/accounts/commands/hash-password";
import { saveReflections, startAttempt, submitAttempt } from "@/lib/assessment/commands";
import { CURRENT_FORM } from "@/lib/assessment/domain/current-form";
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
import type { Actor, Role } from "@/lib/kernel/actor";
import { choosePath, createPlan } from "@/lib/planner/commands";
import { now, thisQuarter, today } from "@/lib/platform/clock";
import {
  CLIENTS,
  type Client,
  COHORTS,
  INES,
  JONAS,
  MAYA,
  REFLECTIONS,
  type Sitting,
} from "./cast";
import { giveCheckIns } from "./check-ins";
import { giveCredits } from "./credits";
import { giveScenarios } from "./scenarios";
import { simulatedAnswers } from "./simulated-answers";

const ADDRESSES = "%@demo.example";
const ZONE = "Europe/Berlin";
const A_DAY = 24 * 60 * 60 * 1000;

async function person(given: { email: string; name: string }, roles: Role[]): Promise<Actor> {
  const [row] = await owner
    .insert(users)
    .values({ ...given, roles, timeZone: ZONE, emailVerifiedAt: new Date() })
    .returning();
  if (!row) throw new Error(`${given.email} was not made.`);
  return actorOf(row);
}

/** Moves a sitting to when it is said to have been. */
async function moveBack(attemptId: string, days: number): Promise<void> {
  const span = sql`make_interval(days => ${days})`;
  await owner
    .update(attempts)
    .set({
      startedAt: sql`${attempts.startedAt} - ${span}`,
      submittedAt: sql`${attempts.submittedAt} - ${span}`,
    })
    .where(eq(attempts.id, attemptId));
  await owner
    .update(results)
    .set({ scoredAt: sql`${results.scoredAt} - ${span}` })
    .where(eq(results.attemptId, attemptId));
  await owner
    .update(responses)
    .set({ answeredAt: sql`${responses.answeredAt} - ${span}` })
    .where(eq(responses.attemptId, attemptId));
}

async function sit(actor: Actor, sitting: Sitting, seed: number): Promise<string> {
  const { attemptId } = await startAttempt(actor);
  const [attempt] = await owner
    .select({ shown: attempts.itemOrder })
    .from(attempts)
    .where(eq(attempts.id, attemptId));
  const answers = simulatedAnswers(CURRENT_FORM, sitting, seed).filter(({ itemId }) =>
    attempt?.shown.includes(itemId),
  );
  const given = { attemptId, clientId: actor.userId, milliseconds: 4200 };
  await owner.insert(responses).values(answers.map((answer) => ({ ...answer, ...given })));
  await submitAttempt(actor, attemptId);
  await moveBack(attemptId, sitting.daysAgo);
  return attemptId;
}

/** A plan begun three quarters ago: what lay there is done, what lies here is under way. */
async function plan(actor: Actor, client: Client): Promise<string | null> {
  if (!client.plan) return null;
  const { path, title, target, occupation } = client.plan;
  await choosePath(actor, { path, reason: "It is what the result and my years at work agree on." });
  const here = thisQuarter(ZONE);
  const planId = await createPlan(actor, {
    begin: "template",
    path,
    title,
    family: client.family,
    targetRole: target,
    targetOccupation: occupation,
    ladderId: null,
    leadingPercent: null,
    startsIn: here - 3,
    currency: "USD",
    budget: "3000",
    hoursPerQuarter: 900,
  });
  await owner
    .update(planItems)
    .set({ status: "done", doneIn: sql`${planItems.startsIn} + ${planItems.quarters} - 1` })
    .where(
      and(
        eq(planItems.planId, planId),
        sql`${planItems.startsIn} + ${planItems.quarters} <= ${here}`,
      ),
    );
  await owner
    .update(planItems)
    .set({ status: "in progress" })
    .where(
      and(
        eq(planItems.planId, planId),
        eq(planItems.status, "planned"),
        sql`${planItems.startsIn} <= ${here}`,
      ),
    );
  return planId;
}

async function joinClient(client: Client, coach: Actor, seed: number) {
  const actor = await person(client, ["client"]);
  await owner.insert(profiles).values({
    userId: actor.userId,
    jobFamily: client.family,
    currentRole: client.role || null,
    occupationCode: client.occupation,
    industry: client.industry || null,
  });
  const sat: string[] = [];
  for (const [index, sitting] of client.sittings.entries())
    sat.push(await sit(actor, sitting, seed + index));
  const planId = await plan(actor, client);
  const engagement = await anEngagement({
    clientId: actor.userId,
    coachId: coach.userId,
    startedAt: new Date(now().getTime() - (client.sittings.at(0)?.daysAgo ?? 0) * A_DAY),
  });
  for (const scope of ["profile", "results", "plan", "evidence", "check-ins"] as const)
    await aGrant(engagement, { scope });
  return { actor, planId, latest: sat.at(-1) ?? "" };
}

/** Maya asks, and Jonas has begun to answer. */
async function review(maya: Actor, coach: Actor, planId: string): Promise<void> {
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
async function countInCohorts(
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
async function keepTemplate(coach: Actor): Promise<void> {
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
async function meet(maya: Actor, coach: Actor): Promise<void> {
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

async function makeCast(): Promise<void> {
  const coach = await person(JONAS, ["client", "coach"]);
  await person(INES, ["client", "admin"]);
  const maya = await joinClient(MAYA, coach, 11);
  const joined = [{ ...maya, client: MAYA }];
  for (const [index, client] of CLIENTS.entries())
    joined.push({ ...(await joinClient(client, coach, 100 + 10 * index)), client });
  await keepTemplate(coach);
  const answers = Object.entries(REFLECTIONS).map(([questionId, body]) => ({
    questionId,
    body,
    version: 0,
  }));
  await saveReflections(maya.actor, { attemptId: maya.latest, answers });
  await giveCredits(maya.actor, today(ZONE));
  if (maya.planId) {
    await giveCheckIns(maya.actor, maya.planId, thisQuarter(ZONE));
    await review(maya.actor, coach, maya.planId);
    await meet(maya.actor, coach);
    await giveScenarios(maya.actor, maya.planId, thisQuarter(ZONE));
  }
  await countInCohorts(coach, joined);
  const { clients } = await listClients(coach, { search: "", filter: "all", today: today(ZONE) });
  const some = clients.slice(0, 5).map(({ clientId }) => clientId);
  await labelClients(coach, { clientIds: some, label: "Every week", does: "add" });
  await labelClients(coach, { clientIds: some.slice(1, 3), label: "New manager", does: "add" });
  await saveView(coach, { name: "Weekly talks", query: "label=Every+week" });
  // Nobody is there to read them.
  await owner.delete(mails).where(like(mails.recipient, ADDRESSES));
}

/** One password for the three who are printed, new at every start with the demo: it is kept nowhere. */
async function setPassword(): Promise<string> {
  const password = randomBytes(9).toString("base64url");
  const hash = await hashPassword(password);
  const emails = [MAYA, JONAS, INES].map(({ email }) => email);
  const rows = await owner.select({ id: users.id }).from(users).where(inArray(users.email, emails));
  for (const { id } of rows)
    await owner
      .insert(passwords)
      .values({ userId: id, hash })
      .onConflictDoUpdate({ target: passwords.userId, set: { hash } });
  return password;
}

/** Loads the demo cast where it is not there yet, and says how to sign in as each. */
export async function loadDemo(): Promise<void> {
  const [there] = await owner
    .select({ id: users.id })
    .from(users)
    .where(eq(users.email, MAYA.email));
  if (!there) await makeCast();
  const password = await setPassword();
  console.log(`Demo: sign in with the password  ${password}  as`);
  console.log(`  ${MAYA.email}    a client with three assessments and a plan`);
  console.log(`  ${JONAS.email}   a coach with 27 clients, in two cohorts`);
  console.log(`  ${INES.email}    an admin`);
}
