import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { attempts, auditLog, resultLinks, results, users } from "@/db/schema";
import { aCalibratedVersion, aResult } from "@/db/testing/assessment-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { publishedDefinition } from "@/lib/assessment/domain/published-instrument";
import { calibratedFixture } from "@/lib/assessment/domain/testing-calibrated";
import { getResult, listResultLinks, openResultLink } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/kernel/actor";
import { deleteAttempt, linkAddress, publishInstrument, shareResult, takeBackLinks } from ".";

const NOW = new Date();
const FROM = "192.0.2.1";

beforeAll(() => publishInstrument(owner));

const share = (actor: Actor, attemptId: string, over = {}) =>
  shareResult(actor, { attemptId, label: "Ada’s mentor", days: 30, showsName: false, ...over });
const tokenOf = (linkId: string) => linkAddress(linkId).split("/").at(-1) ?? "";
const open = (linkId: string) => openResultLink(tokenOf(linkId), FROM);

async function aSharer() {
  const ada = await anActor();
  const { attemptId } = await aResult({ clientId: ada.userId });
  return { ada, attemptId };
}

describe("a link to a result", () => {
  it("shows the reading to whoever has it, and no answer, weight or word of the person's own", async () => {
    const { ada, attemptId } = await aSharer();
    const { linkId } = await share(ada, attemptId);
    const shown = await open(linkId);
    const { score } = await getResult(ada, attemptId, NOW);
    expect(shown.score.probabilities).toEqual(score.probabilities);
    expect(shown).toMatchObject({ name: null, status: "provisional" });
    const drawn = ["answered", "covariance", "cuts", "facets", "flags", "leadership"];
    expect(Object.keys(shown.score).toSorted()).toEqual(
      [...drawn, "probabilities", "sensitivity", "specialist", "verdict"].toSorted(),
    );
    expect(Object.keys(shown)).not.toContain("answers");
    expect(shown.expiresAt.getTime() - NOW.getTime()).toBeGreaterThan(29.9 * 86_400_000);
  });

  it("carries the name only where that was asked for", async () => {
    const { ada, attemptId } = await aSharer();
    const { linkId } = await share(ada, attemptId, { showsName: true });
    const [row] = await owner.select().from(users).where(eq(users.id, ada.userId));
    expect((await open(linkId)).name).toBe(row?.name);
  });

  it("is kept as a hash only, and counts how often it was opened", async () => {
    const { ada, attemptId } = await aSharer();
    const { linkId } = await share(ada, attemptId);
    await open(linkId);
    await open(linkId);
    const [row] = await owner.select().from(resultLinks).where(eq(resultLinks.id, linkId));
    expect(JSON.stringify(row)).not.toContain(tokenOf(linkId));
    const [listed] = await listResultLinks(ada, attemptId, NOW);
    expect(listed).toMatchObject({ id: linkId, state: "open", timesOpened: 2 });
    expect(listed?.lastOpenedAt).toBeInstanceOf(Date);
  });

  it("is dead from the moment it is taken back; so are all of them at once", async () => {
    const { ada, attemptId } = await aSharer();
    const [one, two, three] = [
      await share(ada, attemptId),
      await share(ada, attemptId),
      await share(ada, attemptId),
    ];
    await takeBackLinks(ada, { attemptId, link: one.linkId });
    await expect(open(one.linkId)).rejects.toThrow("link not found");
    await expect(open(two.linkId)).resolves.toBeDefined();
    await takeBackLinks(ada, { attemptId, link: "all" });
    await takeBackLinks(ada, { attemptId, link: "all" });
    for (const { linkId } of [two, three])
      await expect(open(linkId)).rejects.toThrow("link not found");
    const states = (await listResultLinks(ada, attemptId, NOW)).map(({ state }) => state);
    expect(states).toEqual(["taken back", "taken back", "taken back"]);
    const deeds = await owner.select().from(auditLog).where(eq(auditLog.subjectId, ada.userId));
    const said = deeds.filter(({ resource }) => resource === "result link");
    expect(said.map(({ action }) => action).toSorted()).toEqual([
      ...["created", "created", "created"],
      ...["revoked", "revoked", "revoked"],
    ]);
  });

  it("answers alike when it is unknown, malformed or run out", async () => {
    const { ada, attemptId } = await aSharer();
    const { linkId } = await share(ada, attemptId);
    await owner
      .update(resultLinks)
      .set({ expiresAt: sql`now() - interval '1 hour'` })
      .where(eq(resultLinks.id, linkId));
    for (const token of [tokenOf(linkId), "x".repeat(43), "x", "%00"])
      await expect(openResultLink(token, FROM)).rejects.toThrow("link not found");
    expect(await listResultLinks(ada, attemptId, NOW)).toMatchObject([
      { state: "run out", timesOpened: 0 },
    ]);
  });

  it("dies with the sitting", async () => {
    const { ada, attemptId } = await aSharer();
    const { linkId } = await share(ada, attemptId);
    await deleteAttempt(ada, attemptId);
    await expect(open(linkId)).rejects.toThrow("link not found");
  });

  it("opens nothing of an account that is no longer active", async () => {
    const { ada, attemptId } = await aSharer();
    const { linkId } = await share(ada, attemptId);
    await owner.update(users).set({ state: "suspended" }).where(eq(users.id, ada.userId));
    await expect(open(linkId)).rejects.toThrow("link not found");
  });
});

describe("whose links they are", () => {
  it("nobody else makes, sees or takes back one", async () => {
    const { ada, attemptId } = await aSharer();
    const eve = await anActor();
    const admin = await anActor({ roles: ["admin"] });
    const { linkId } = await share(ada, attemptId);
    for (const other of [eve, admin]) {
      await expect(share(other, attemptId)).rejects.toThrow("not found");
      expect(await listResultLinks(other, attemptId, NOW)).toEqual([]);
      await expect(takeBackLinks(other, { attemptId, link: linkId })).rejects.toThrow("not found");
      const seen = await asActor(other, (tx) => tx.select().from(resultLinks));
      expect(seen).toEqual([]);
    }
    await expect(open(linkId)).resolves.toBeDefined();
  });

  it("the database itself refuses a link to somebody else's sitting, and a later last day", async () => {
    const { attemptId } = await aSharer();
    const { ada: eve, attemptId: hers } = await aSharer();
    const values = { clientId: eve.userId, tokenHash: "t", label: "l", expiresAt: NOW };
    await expect(
      asActor(eve, (tx) => tx.insert(resultLinks).values({ ...values, attemptId })),
    ).rejects.toThrow();
    const { linkId } = await share(eve, hers);
    await expect(
      asActor(eve, (tx) =>
        tx.update(resultLinks).set({ expiresAt: NOW }).where(eq(resultLinks.id, linkId)),
      ),
    ).rejects.toThrow();
  });

  it("a sitting without a result has none to share", async () => {
    const { ada, attemptId } = await aSharer();
    await owner.update(attempts).set({ state: "abandoned" }).where(eq(attempts.id, attemptId));
    await expect(share(ada, attemptId)).rejects.toThrow("result not found");
  });

  it("no more than twenty are open at a time", async () => {
    const { ada, attemptId } = await aSharer();
    for (let n = 0; n < 20; n++) await share(ada, attemptId);
    await expect(share(ada, attemptId)).rejects.toThrow("many open links");
    await takeBackLinks(ada, { attemptId, link: "all" });
    await expect(share(ada, attemptId)).resolves.toBeDefined();
  });

  it("opens nothing more for a place that tries too often", async () => {
    const { ada, attemptId } = await aSharer();
    const { linkId } = await share(ada, attemptId);
    for (let n = 0; n < 120; n++)
      await openResultLink(tokenOf(linkId), "192.0.2.9").catch(() => null);
    await expect(openResultLink(tokenOf(linkId), "192.0.2.9")).rejects.toThrow("link not found");
    await expect(openResultLink(tokenOf(linkId), "192.0.2.10")).resolves.toBeDefined();
  });
});

it("reads as its owner reads it while sittings are being scored again", async () => {
  const version = calibratedFixture("cal-1");
  const { ada, attemptId } = await aSharer();
  const earlier = await aResult({ clientId: ada.userId });
  await aCalibratedVersion(version, publishedDefinition(version));
  const { linkId } = await share(ada, attemptId);
  const under = async () => {
    const { instrumentVersionId } = await getResult(ada, attemptId, NOW);
    expect((await open(linkId)).instrumentVersionId).toBe(instrumentVersionId);
    return instrumentVersionId;
  };
  const again = async (of: string) => {
    const { id: _, ...row } = earlier;
    const scored = { ...row, attemptId: of, instrumentVersionId: version.id };
    await owner.insert(results).values(scored);
  };
  await again(attemptId);
  expect(await under()).toBe(earlier.instrumentVersionId);
  await again(earlier.attemptId);
  expect(await under()).toBe(version.id);
});
