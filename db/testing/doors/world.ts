import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import {
  actionItems,
  calibrationRuns,
  catalogueImports,
  cohortMembers,
  cohorts,
  consentRequests,
  emailChanges,
  engagements,
  instrumentVersions,
  meetingPoints,
  meetings,
  planTemplates,
  profiles,
  recoveryCodes,
  savedViews,
  suggestions,
} from "@/db/schema";
import { aCredential, aLadder } from "@/db/testing/catalogue-factories";
import {
  aCohort,
  aComment,
  aGrant,
  anEngagement,
  anInvitation,
  aReview,
} from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { aPassword, aSecondFactor, aSession, aUser } from "@/db/testing/factories";
import { one } from "@/db/testing/one";
import { quarterText } from "@/lib/kernel/quarter";
import { credits, planOf, sittings } from "./owners";
import type { Who } from "./row";
import { aRecoveryCode, aToken, HERE, hashOf, now, PASSWORD, type Person, SECRET } from "./secret";

const SCOPES = ["profile", "results", "responses", "plan", "evidence", "check-ins"] as const;

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
  const ids = { reviewId: review.id, askedReviewId: asked.id, secondCoachId };
  return { ...ids, ...(await templatesOf(coach)) };
}

/** One that the coach works with, changed once, and one set aside. */
async function templatesOf(coach: Person) {
  const head = { name: "Kept", about: "", path: "specialist" as const, currency: "USD" };
  const templateEntryId = randomUUID();
  const entry = {
    ...{ id: templateEntryId, kind: "project", title: "A first step", offset: 0, quarters: 1 },
    ...{ hours: 20, costMinor: 0, after: [], serves: null, credentialId: null },
  };
  const previous = { ...head, name: "Before", entries: [] };
  const kept = { ...head, coachId: coach.id };
  const rows = await owner
    .insert(planTemplates)
    .values([
      { ...kept, entries: [entry], previous },
      { ...kept, name: "Set aside", removedAt: now },
    ])
    .returning();
  const [template, aside] = rows;
  if (!template || !aside) throw new Error("Nothing was inserted.");
  return { templateId: template.id, asideTemplateId: aside.id, templateEntryId };
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

/** What a version that can be used says besides its numbers. */
const LIMITS = { lz: { hard: -2.17, soft: -1.38 }, oppositesGap: 2.25 };

/** The same instrument once more, which nobody uses yet. */
async function spareOf(version: typeof instrumentVersions.$inferSelect | undefined) {
  if (!version) throw new Error("There is no instrument.");
  const spare = `spare-${randomUUID().slice(0, 8)}`;
  const id = `${version.instrument}/${spare}/${version.language}`;
  const { instrument, language, status } = version;
  const said = { id, version: spare, limits: LIMITS, quarantined: [], hiddenFacets: [] };
  const definition = { ...Object(version.definition), ...said };
  await owner
    .insert(instrumentVersions)
    .values({ id, version: spare, definition, instrument, language, status });
  return { id, definition };
}

/** That cohort, made once for all worlds: there may be only so many. */
async function theCohort(name: string) {
  const [there] = await owner.select().from(cohorts).where(eq(cohorts.name, name));
  return there ?? (await aCohort({ name }));
}

/** The client is counted in one cohort, nobody in the other. */
async function cohortsOf(client: Person, coach: Person) {
  const [counted, empty] = [await theCohort("Counted in"), await theCohort("Empty")];
  await owner
    .insert(cohortMembers)
    .values({ clientId: client.id, cohortId: counted.id, placedBy: coach.id });
  return { cohortId: counted.id, emptyCohortId: empty.id };
}

async function operators() {
  const [version] = await owner.select().from(instrumentVersions).limit(1);
  const spare = await spareOf(version);
  const over = { instrumentVersionId: version?.id ?? "", finishedAt: now };
  const proposed = { ...spare.definition, status: "calibrated" };
  const [run, done] = await owner
    .insert(calibrationRuns)
    .values([
      { ...over, state: "failed" },
      { ...over, state: "done", proposed },
    ])
    .returning();
  if (!run || !done) throw new Error("Nothing was inserted.");
  const imported = one(
    await owner.insert(catalogueImports).values({ state: "ready", finishedAt: now }).returning(),
  );
  return { runId: run.id, doneRunId: done.id, importId: imported.id, spareVersionId: spare.id };
}

/** A client with one of everything, the cast around them, and what the doors' placeholders stand for. */
export async function aWorld(dataDir: string) {
  const client = await aUser({ name: "Ada Example" });
  await aSecondFactor(client);
  await aPassword(client, PASSWORD);
  const recoveryCode = aRecoveryCode();
  await owner.insert(recoveryCodes).values({ userId: client.id, codeHash: hashOf(recoveryCode) });
  await owner.insert(emailChanges).values({
    ...{ userId: client.id, newEmail: `${randomUUID()}@example.test` },
    expiresAt: new Date(now.getTime() + 86_400_000),
  });
  const view = { coachId: client.id, name: "Those in need", query: "show=attention" };
  const { id: viewId } = one(await owner.insert(savedViews).values(view).returning());
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
  const counted = await cohortsOf(client, who.coach);
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
        ...counted,
        meetingId,
        viewId,
        clientId: client.id,
        entryId: entry.id,
        publicEntryId: shown.id,
      },
      ...{
        recoveryCode,
        ladderId: ladder.id,
        invitation,
        quarter: quarterText(HERE - 1),
        secret: SECRET,
      },
    },
  };
}

export type World = Awaited<ReturnType<typeof aWorld>>;
