import { randomBytes, randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  attemptNotes,
  experiments,
  fitRuns,
  itemOrigins,
  planRequirements,
  reflections,
  reminders,
  resultLinks,
} from "@/db/schema";
import { anAttempt, aResult } from "@/db/testing/assessment-factories";
import { aRevision } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { aHeld, anActivity, aPieceOfEvidence } from "@/db/testing/credit-factories";
import { aNotification } from "@/db/testing/factories";
import { one } from "@/db/testing/one";
import { aCheckIn, aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";
import { aCalendarFeed, aTripwire } from "@/db/testing/scenario-factories";
import { quarterText } from "@/lib/kernel/quarter";
import { aToken, HERE, hashOf, now, type Person, SECRET } from "./secret";

/** A sitting of each kind, one read by a link. */
export async function sittings(client: Person) {
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

/** A certification, an activity for it, and a file that shows it. */
export async function credits(client: Person, dataDir: string) {
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

/** Two plans and one set aside, with all that hangs on a plan. */
export async function planOf(client: Person) {
  const begun = { clientId: client.id, title: SECRET, startsIn: HERE, family: "software" };
  const plan = await aPlan({ ...begun, targetRole: SECRET });
  const item = await aPlanItem(plan, { title: SECRET, notes: SECRET, hours: 20 });
  const second = await aPlanItem(plan, { title: `${SECRET} again`, position: 1, after: [item.id] });
  const other = await aPlan({ ...begun, scenario: "B", isActive: false });
  const shared = await aPlanItem(other, { title: `${SECRET} shared`, hours: 10 });
  await owner
    .insert(itemOrigins)
    .values(
      [item.id, shared.id].map((itemId) => ({ itemId, originId: item.id, clientId: client.id })),
    );
  const aside = await aPlan({ ...begun, scenario: "Z", isActive: false, removedAt: now });
  await aTripwire(plan, { condition: SECRET, switchTo: "B" });
  const key = `own:${randomUUID()}`;
  const said = { planId: plan.id, clientId: client.id, key, title: SECRET };
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
  return {
    ...{ ...ids, revisionId: revision.id, experimentId: experiment.id, feed },
    ...{
      sharedItemId: shared.id,
      asidePlanId: aside.id,
      requirement: key,
      thisQuarter: quarterText(HERE),
    },
  };
}
