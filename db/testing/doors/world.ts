import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import {
  actionItems,
  attemptNotes,
  calibrationRuns,
  catalogueImports,
  consentRequests,
  engagements,
  experiments,
  fitRuns,
  instrumentVersions,
  meetingPoints,
  meetings,
  planRequirements,
  planTemplates,
  profiles,
  reflections,
  reminders,
  resultLinks,
  suggestions,
} from "@/db/schema";
import { anAttempt, aResult } from "@/db/testing/assessment-factories";
import { aCredential, aLadder } from "@/db/testing/catalogue-factories";
import {
  aComment,
  aGrant,
  anEngagement,
  anInvitation,
  aReview,
  aRevision,
} from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { aHeld, anActivity, aPieceOfEvidence } from "@/db/testing/credit-factories";
import { aNotification, aSecondFactor, aSession, aUser } from "@/db/testing/factories";
import { one } from "@/db/testing/one";
import { aCheckIn, aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";
import { aCalendarFeed, aTripwire } from "@/db/testing/scenario-factories";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import type { Who } from "./row";

/** Stands in every text that is the owner's: where it is read, something of theirs is read. */
export const SECRET = `Zwiebelfisch${randomBytes(4).toString("hex")}`;

const SCOPES = ["profile", "results", "responses", "plan", "evidence", "check-ins"] as const;
const hashOf = (raw: string) => createHash("sha256").update(raw).digest("hex");
const aToken = () => randomBytes(32).toString("base64url");
const now = new Date();
const HERE: Quarter = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3);

type Person = { id: string; email?: string };

/** A coach of `client` who holds `scopes`; `revoked` or `ended` takes all of it away again. */
async function coachOf(
  client: Person,
  scopes: readonly (typeof SCOPES)[number][],
  past: { revoked?: boolean; ended?: boolean; asks?: (typeof SCOPES)[number] } = {},
): Promise<Person> {
  const coach = await aUser({ name: "Ben Example", roles: ["client", "coach"] });
  const engagement = await anEngagement({
    clientId: client.id,
    coachId: coach.id,
    ...(past.ended && { endedAt: now, endedBy: "client" as const }),
  });
  for (const scope of scopes)
    await aGrant(engagement, { scope, ...(past.revoked && { revokedAt: now }) });
  if (past.asks) {
    const parties = { engagementId: engagement.id, clientId: client.id, coachId: coach.id };
    await owner.insert(consentRequests).values({ ...parties, scope: past.asks, purpose: "To see" });
  }
  return coach;
}

async function theCast(
  client: Person,
): Promise<Record<Exclude<Who, "visitor" | "halfway">, Person>> {
  const stranger = await aUser({ name: "Dee Example", roles: ["client", "coach"] });
  await aSecondFactor(stranger);
  const theirs = await aUser({ name: "Zoe Example" });
  await anEngagement({ clientId: theirs.id, coachId: stranger.id });
  return {
    owner: client,
    "other client": await aUser({ name: "Cal Example" }),
    coach: await coachOf(client, SCOPES),
    "coach, other scope": await coachOf(client, ["profile"], { asks: "results" }),
    "coach, revoked": await coachOf(client, SCOPES, { revoked: true }),
    "coach, ended": await coachOf(client, SCOPES, { ended: true }),
    "stranger coach": stranger,
    admin: await aUser({ name: "Ines Example", roles: ["client", "admin"] }),
  };
}

async function sittings(client: Person) {
  const told = { clientId: client.id, submittedAt: new Date(now.getTime() - 86_400_000 * 200) };
  const earlier = await aResult(told);
  const { attemptId } = await aResult({ clientId: client.id });
  const open = await anAttempt({ clientId: client.id });
  const about = { attemptId, clientId: client.id };
  await owner.insert(attemptNotes).values({ ...about, body: SECRET });
  await owner.insert(reflections).values({ ...about, questionId: "strengths", body: SECRET });
  const link = aToken();
  await owner.insert(resultLinks).values({
    ...about,
    ...{ label: SECRET, tokenHash: hashOf(link) },
    expiresAt: new Date(now.getTime() + 86_400_000),
  });
  return { attemptId, earlierId: earlier.attemptId, openId: open.id, link };
}

async function credits(client: Person, dataDir: string) {
  const held = await aHeld({ clientId: client.id, title: SECRET });
  const activity = await anActivity({ clientId: client.id, title: SECRET }, [held.id]);
  const storedAs = randomBytes(16).toString("hex");
  await mkdir(join(dataDir, "evidence"), { recursive: true, mode: 0o700 });
  await writeFile(join(dataDir, "evidence", storedAs), SECRET);
  const file = await aPieceOfEvidence({
    ...{ clientId: client.id, activityId: activity.id, kind: "file", name: `${SECRET}.txt` },
    ...{ storedAs, mediaType: "text/plain", bytes: SECRET.length, sha256: hashOf(SECRET) },
  });
  return { heldId: held.id, activityId: activity.id, evidenceId: file.id };
}

async function planOf(client: Person) {
  const begun = { clientId: client.id, title: SECRET, startsIn: HERE, family: "software" };
  const plan = await aPlan({ ...begun, targetRole: SECRET });
  const item = await aPlanItem(plan, { title: SECRET, notes: SECRET, hours: 20 });
  const second = await aPlanItem(plan, { title: `${SECRET} again`, position: 1, after: [item.id] });
  const other = await aPlan({ ...begun, scenario: "B", isActive: false });
  await aTripwire(plan, { condition: SECRET, switchTo: "B" });
  const said = { planId: plan.id, clientId: client.id, key: randomUUID(), title: SECRET };
  await owner.insert(planRequirements).values({ ...said, state: "missing" });
  await owner.insert(fitRuns).values({
    ...{ planId: plan.id, clientId: client.id, planVersion: plan.version, today: HERE },
    ...{ state: "failed", finishedAt: now },
  });
  const snapshot = aSnapshot([anItem({ id: item.id, title: SECRET, startsIn: HERE })], begun);
  await aRevision(plan, { snapshot, reason: SECRET });
  const revision = await aRevision(plan, { snapshot, number: 2, reason: "Later" });
  await aCheckIn({ clientId: client.id, quarter: HERE - 1, went: SECRET, planId: plan.id });
  const dueOn = now.toISOString().slice(0, 10);
  const experiment = one(
    await owner
      .insert(experiments)
      .values({
        ...{ clientId: client.id, uncertainty: SECRET, test: SECRET, expectation: SECRET },
        ...{ forecast: 60, dueOn },
      })
      .returning(),
  );
  const reminder = one(
    await owner
      .insert(reminders)
      .values({ userId: client.id, kind: "experiment", refId: experiment.id, dueOn })
      .returning(),
  );
  await aNotification({ userId: client.id, kind: "reminder", refId: reminder.id });
  const feed = aToken();
  await aCalendarFeed(client.id, hashOf(feed));
  const ids = { planId: plan.id, otherPlanId: other.id, itemId: item.id, otherItemId: second.id };
  return { ...ids, revisionId: revision.id, experimentId: experiment.id, feed };
}

async function engagementOf(client: Person, coach: Person): Promise<string> {
  const isTheirs = and(eq(engagements.clientId, client.id), eq(engagements.coachId, coach.id));
  return one(await owner.select().from(engagements).where(isTheirs)).id;
}

/** The stranger is asked to be a coach, and has answered nothing. */
async function anInvited(client: Person, invited: Person): Promise<string> {
  const token = aToken();
  const asked = { clientId: client.id, tokenHash: hashOf(token), purpose: SECRET };
  await anInvitation({ ...asked, ...(invited.email && { email: invited.email }) });
  return token;
}

type Places = Awaited<ReturnType<typeof planOf>>;

async function reviewsOf(client: Person, coach: Person, places: Places) {
  const { planId, otherPlanId, revisionId, itemId } = places;
  // A second coach may see the plan, and was asked nothing yet.
  const { id: secondCoachId } = await coachOf(client, ["plan"]);
  const made = { planId, revisionId, clientId: client.id, coachId: coach.id };
  const asked = await aReview({ ...made, planId: otherPlanId, note: SECRET });
  const review = await aReview({ ...made, state: "in review", note: SECRET, startedAt: now });
  await aComment(review);
  await aComment(review, { isPending: false });
  const by = { reviewId: review.id, clientId: client.id, authorId: coach.id, body: "Rather not" };
  await owner.insert(suggestions).values([
    { ...by, itemId, proposal: { kind: "drop", itemId } },
    { ...by, itemId, proposal: { kind: "drop", itemId }, state: "open" },
  ]);
  const kept = { coachId: coach.id, name: "Kept", path: "specialist" as const, currency: "USD" };
  const template = one(await owner.insert(planTemplates).values(kept).returning());
  const ids = { reviewId: review.id, askedReviewId: asked.id, secondCoachId };
  return { ...ids, templateId: template.id };
}

/** The two meet, and have agreed something. */
async function meetingOf(client: Person, coach: Person) {
  const parties = { clientId: client.id, coachId: coach.id };
  const engaged = { ...parties, engagementId: await engagementOf(client, coach) };
  const said = { startsAt: now, minutes: 60, place: SECRET, agreed: SECRET };
  const meeting = one(
    await owner
      .insert(meetings)
      .values({ ...engaged, ...said })
      .returning(),
  );
  const part = { meetingId: meeting.id, clientId: client.id };
  await owner.insert(meetingPoints).values({ ...part, authorId: client.id, body: SECRET });
  await owner
    .insert(actionItems)
    .values({ ...engaged, meetingId: meeting.id, who: "client", what: SECRET });
  return meeting.id;
}

async function operators() {
  const [version] = await owner.select().from(instrumentVersions).limit(1);
  const run = one(
    await owner
      .insert(calibrationRuns)
      .values({ instrumentVersionId: version?.id ?? "", state: "failed", finishedAt: now })
      .returning(),
  );
  const imported = one(
    await owner.insert(catalogueImports).values({ state: "failed", finishedAt: now }).returning(),
  );
  return { runId: run.id, importId: imported.id };
}

/** A client with one of everything, the cast around them, and what the doors' placeholders stand for. */
export async function aWorld(dataDir: string) {
  const client = await aUser({ name: "Ada Example" });
  await aSecondFactor(client);
  await owner.insert(profiles).values({ userId: client.id, currentRole: SECRET });
  const [who, sat, kept, planned, operated] = await Promise.all([
    theCast(client),
    sittings(client),
    credits(client, dataDir),
    planOf(client),
    operators(),
  ]);
  const reviewed = await reviewsOf(client, who.coach, planned);
  const meetingId = await meetingOf(client, who.coach);
  const entry = await aCredential({ ownerId: client.id, name: SECRET });
  const shown = await aCredential({ name: "For everybody" });
  const ladder = await aLadder({ ownerId: client.id, name: SECRET, family: "software" });
  const invitation = await anInvited(client, who["stranger coach"]);
  const half = await aSession(client, { secondFactorAt: null });
  const cookies: Partial<Record<Who, string>> = { halfway: half.cookie };
  for (const [name, person] of Object.entries(who))
    cookies[name as Who] = (await aSession(person)).cookie;
  return {
    who,
    cookies,
    at: {
      coachId: who.coach.id,
      engagementId: await engagementOf(client, who.coach),
      ...{ ...sat, ...kept, ...planned, ...operated },
      ...{
        ...reviewed,
        meetingId,
        clientId: client.id,
        entryId: entry.id,
        publicEntryId: shown.id,
      },
      ...{ ladderId: ladder.id, invitation, quarter: quarterText(HERE - 1) },
    },
  };
}

export type World = Awaited<ReturnType<typeof aWorld>>;
