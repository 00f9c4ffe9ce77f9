import { readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { and, eq, sql } from "drizzle-orm";
import { Pool } from "pg";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { auditLog, evidence, users } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { aHeld, anActivity } from "@/db/testing/credit-factories";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import type { Actor } from "@/lib/kernel/actor";
import { undoCredit } from "@/lib/planner/commands/credits/step-credits";
import { QUOTA_BYTES } from "@/lib/planner/domain/evidence/upload-refusals";
import { cleanUpCredits } from "@/lib/planner/jobs/credits";
import { getCredits } from "@/lib/planner/queries/credits";
import {
  getEvidenceFile,
  getItemProofs,
  listAllEvidence,
  listEvidence,
} from "@/lib/planner/queries/evidence";
import { importHeldInput } from "@/lib/planner/schema/badge";
import { addLinkInput } from "@/lib/planner/schema/evidence";
import { fakeClamd } from "@/lib/platform/testing-clamd";
import { addFile, addLink, EVIDENCE_FOLDER, removeEvidence } from "./evidence";
import { importHeld, lookAtBadge } from "./import-badge";

const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL, max: 2 });
let ada: Actor;
beforeAll(async () => {
  ada = await anActor();
});
afterAll(() => pool.end());
// The files of a worker share what is set: the next one must not meet a scanner that is gone.
afterEach(() => vi.unstubAllEnvs());

const HELD_FORM = {
  ...{
    credentialId: "",
    itemId: "",
    issuer: "Harbour School",
    licenceNumber: "HS-0042",
    notes: "",
  },
};
const BADGE = {
  "@context": [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  ],
  id: "urn:uuid:3f0c7a52-0000-4000-8000-000000000001",
  type: ["VerifiableCredential", "OpenBadgeCredential"],
  issuer: { id: "https://harbour.example/issuers/7", type: ["Profile"], name: "Harbour School" },
  validFrom: "2026-02-28T00:00:00Z",
  credentialSubject: {
    type: ["AchievementSubject"],
    achievement: {
      ...{ id: "https://harbour.example/badges/pilotage", type: ["Achievement"], name: "Pilotage" },
      ...{ description: "Brings ships in.", criteria: { narrative: "Three ships, at night." } },
    },
  },
};

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}
const aFile = (text = "%PDF-1.7 a certificate", name = "a.pdf") => ({
  ...{ name, mediaType: "application/pdf", size: text.length },
  content: bytes(text),
});
const files = () => readdirSync(EVIDENCE_FOLDER).sort();
const rowsOf = (actor: Actor) =>
  owner.select().from(evidence).where(eq(evidence.clientId, actor.userId));

it("keeps a file for an activity, a certification and an item, each once", async () => {
  const held = await aHeld({ clientId: ada.userId });
  const activity = await anActivity({ clientId: ada.userId });
  const item = await aPlanItem(await aPlan({ clientId: ada.userId }));
  const targets = [
    { kind: "certification", id: held.id },
    { kind: "activity", id: activity.id },
    { kind: "item", id: item.id },
  ] as const;
  for (const target of targets) {
    await addFile(ada, target, aFile());
    await addFile(ada, target, aFile());
    expect(await listEvidence(ada, target)).toMatchObject([
      { name: "a.pdf", kind: "file", bytes: 22 },
    ]);
  }
  expect(await getItemProofs(ada, item.id)).toMatchObject({
    heldId: null,
    evidence: [{ name: "a.pdf", bytes: 22 }],
  });
  const rows = await rowsOf(ada);
  expect(files()).toEqual(rows.map(({ storedAs }) => storedAs).sort());
});

it("keeps nothing for what is not one's own, and leaves no file of it", async () => {
  const eve = await anActor();
  const { id } = await anActivity({ clientId: ada.userId });
  const before = files();
  await expect(addFile(eve, { kind: "activity", id }, aFile())).rejects.toThrow(
    "activity not found",
  );
  await expect(
    addLink(eve, addLinkInput.parse({ target: `activity:${id}`, url: "https://x.test", name: "" })),
  ).rejects.toThrow("activity not found");
  expect(files()).toEqual(before);
});

it("takes no more than there is room for", async () => {
  const kim = await anActor();
  const { id } = await anActivity({ clientId: kim.userId });
  const target = { kind: "activity", id } as const;
  await addFile(kim, target, aFile());
  await owner
    .update(evidence)
    .set({ bytes: QUOTA_BYTES - 10 })
    .where(eq(evidence.clientId, kim.userId));
  const before = files();
  await expect(addFile(kim, target, aFile("%PDF-1.7 another one"))).rejects.toMatchObject({
    code: "refused",
  });
  expect(files()).toEqual(before);
});

it("keeps nothing that the operator's scanner does not pass", async () => {
  const { id } = await anActivity({ clientId: ada.userId });
  const target = { kind: "activity", id } as const;
  const before = files();
  const daemon = await fakeClamd((content) =>
    content.includes("plague") ? "stream: Plague FOUND" : "stream: OK",
  );
  vi.stubEnv("CLAMD", daemon.address);
  const plague = addFile(ada, target, aFile("%PDF-1.7 plague"));
  await expect(plague).rejects.toMatchObject({ code: "refused", reason: "harmful" });
  expect(files()).toEqual(before);
  await addFile(ada, target, aFile("%PDF-1.7 health"));
  expect(files()).toHaveLength(before.length + 1);
  daemon.close();
  await expect(addFile(ada, target, aFile("%PDF-1.7 later"))).rejects.toMatchObject({
    reason: "unscanned",
  });
  expect(files()).toHaveLength(before.length + 1);
});

it.each(["http://x.test", "javascript:alert(1)", "https://", "https://user", "ftp://x.test", "x"])(
  "takes no link such as %s",
  (url) => {
    const id = "00000000-0000-4000-8000-000000000000";
    expect(addLinkInput.safeParse({ target: `activity:${id}`, url, name: "" }).success).toBe(false);
  },
);

it("is read by its owner and by a coach with the scope, whose look is written down", async () => {
  const kim = await anActor();
  const { id } = await anActivity({ clientId: kim.userId });
  await addFile(kim, { kind: "activity", id }, aFile());
  const [row] = await rowsOf(kim);
  const evidenceId = row?.id ?? "";
  const coachWith = async (scope: "plan" | "evidence") => {
    const coach = await anActor({ roles: ["client", "coach"] });
    const pair = { clientId: kim.userId, coachId: coach.userId };
    const grant = await aGrant(await anEngagement(pair), { scope });
    return { coach, grant };
  };
  const { coach } = await coachWith("evidence");
  expect((await getEvidenceFile(kim, evidenceId)).name).toBe("a.pdf");
  expect((await getEvidenceFile(coach, evidenceId)).name).toBe("a.pdf");
  const looks = and(eq(auditLog.subjectId, kim.userId), eq(auditLog.resource, "evidence"));
  expect(await owner.$count(auditLog, looks)).toBe(1);
  for (const other of [
    (await coachWith("plan")).coach,
    await anActor(),
    await anActor({ roles: ["admin"] }),
  ])
    await expect(getEvidenceFile(other, evidenceId)).rejects.toThrow("evidence not found");
  await removeEvidence(kim, { evidenceId, version: 1 });
  await expect(getEvidenceFile(kim, evidenceId)).rejects.toThrow("evidence not found");
  await expect(removeEvidence(kim, { evidenceId, version: 1 })).rejects.toThrow("not found");
});

it("keeps a badge with what it filled in, once it is read again; nothing of one that is none", async () => {
  const kim = await anActor();
  const badge = JSON.stringify(BADGE);
  const fields = {
    ...HELD_FORM,
    title: "Pilotage",
    awardedOn: "2026-02-28",
    expiresOn: "2029-02-28",
  };
  const id = await importHeld(kim, importHeldInput.parse({ ...fields, badge }), "2026-05-10");
  expect(await listEvidence(kim, { kind: "certification", id })).toMatchObject([
    { kind: "badge", name: "Pilotage.json", bytes: badge.length },
  ]);
  const { success, error } = importHeldInput.safeParse({ ...fields, badge: "{}" });
  expect(success).toBe(false);
  expect(error?.issues[0]?.message).toMatch(/@context/);
  const before = files();
  const future = importHeldInput.parse({ ...fields, badge, awardedOn: "2026-06-01" });
  await expect(importHeld(kim, future, "2026-05-10")).rejects.toMatchObject({ code: "refused" });
  expect(files()).toEqual(before);
  const file = new File([badge], "badge.json");
  expect((await lookAtBadge({ file, badge: "" })).facts.title).toBe("Pilotage");
  await expect(lookAtBadge({ file: undefined, badge: "no" })).rejects.toMatchObject({
    field: "badge",
  });
});

it("comes back by undo until the clean-up; then its row goes and its file after it", async () => {
  const kim = await anActor();
  const { id } = await anActivity({ clientId: kim.userId });
  const target = { kind: "activity", id } as const;
  await addFile(kim, target, aFile("%PDF-1.7 for a while"));
  const [row] = await rowsOf(kim);
  await removeEvidence(kim, { evidenceId: row?.id ?? "", version: 1 });
  const seq = async () => (await getCredits(kim, "2026-05-10")).steps.undo?.seq ?? 0;
  await undoCredit(kim, { seq: await seq() });
  expect(await listEvidence(kim, target)).toHaveLength(1);
  await owner
    .update(evidence)
    .set({ removedAt: sql`now() - interval '31 days'` })
    .where(eq(evidence.clientId, kim.userId));
  expect(await cleanUpCredits(pool)).toMatchObject({ evidence: 1, files: 0 });
  expect(await rowsOf(kim)).toEqual([]);
  const { rows } = await pool.query(
    "select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'remove-evidence'",
  );
  expect(rows.map(({ payload }) => payload.storedAs)).toContain(row?.storedAs);
});

it("vanishes with its owner's account, and what no row names is swept", async () => {
  const kim = await anActor();
  const { id } = await anActivity({ clientId: kim.userId });
  await addFile(kim, { kind: "activity", id }, aFile("%PDF-1.7 soon gone"));
  const [row] = await rowsOf(kim);
  const storedAs = row?.storedAs ?? "";
  await owner.delete(users).where(eq(users.id, kim.userId));
  expect(files()).toContain(storedAs);
  // Fresh ones may be waiting for their row.
  await cleanUpCredits(pool);
  expect(files()).toContain(storedAs);
  const before = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const name of files()) utimesSync(join(EVIDENCE_FOLDER, name), before, before);
  await cleanUpCredits(pool);
  await cleanUpCredits(pool);
  expect(files()).not.toContain(storedAs);
  const named = await owner.select({ storedAs: evidence.storedAs }).from(evidence);
  expect(named.flatMap(({ storedAs: name }) => name ?? []).sort()).toEqual(files());
});

it("is listed with what it shows and the room it takes, to its owner alone", async () => {
  const [kim, other] = [await anActor(), await anActor({ roles: ["client", "coach", "admin"] })];
  const { id, title } = await anActivity({ clientId: kim.userId });
  const content = "%PDF-1.7 one of many";
  await addFile(kim, { kind: "activity", id }, aFile(content));
  await addFile(kim, { kind: "activity", id }, aFile(`${content} more`));
  for (let n = 0; n < 50; n++)
    await addLink(kim, {
      target: { kind: "activity", id },
      url: `https://a.test/${n}`,
      name: `${n}`,
    });
  const first = await listAllEvidence(kim, null);
  expect(first).toMatchObject({ files: 2, usedBytes: 45, removedBytes: 0 });
  expect(first.shown).toHaveLength(50);
  expect(first.shown[0]).toMatchObject({ of: title, target: { kind: "activity", id } });
  const second = await listAllEvidence(kim, first.next);
  expect(second.shown.map(({ kind }) => kind)).toEqual(["file", "file"]);
  const [oldest] = second.shown.slice(-1);
  await removeEvidence(kim, { evidenceId: oldest?.id ?? "", version: 1 });
  expect(await listAllEvidence(kim, null)).toMatchObject({
    files: 1,
    usedBytes: 45,
    removedBytes: 20,
  });
  expect(await listAllEvidence(other, null)).toMatchObject({ shown: [], usedBytes: 0 });
});
