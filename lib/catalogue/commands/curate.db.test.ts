import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { credentials, credentialVersions } from "@/db/schema";
import { loadSeed } from "@/db/seed/load";
import { readSeed } from "@/db/seed/read-seed";
import { aCredential } from "@/db/testing/catalogue-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { curatedDraft, emptyCuratedDraft } from "@/lib/catalogue/domain/curated-draft";
import {
  addPublicEntryInput,
  editPublicEntryInput,
} from "@/lib/catalogue/domain/curated-entry-schema";
import {
  getCuratedEntry,
  getEntryPage,
  listCuratedEntries,
  listEntryKeys,
  lookAtEdit,
} from "@/lib/catalogue/queries";
import { curatedFilter } from "@/lib/catalogue/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict } from "@/lib/kernel/errors";
import { addPublicEntry } from "./add-public-entry";
import { discardEntry } from "./discard-entry";
import { editPublicEntry, markVerified, retireEntry } from "./edit-public-entry";

const TODAY = "2027-03-01";
let ines: Actor;
beforeAll(async () => {
  ines = await anActor({ roles: ["client", "admin"] });
});

/** The form of an entry as it stands, with these fields typed over. */
async function form(entryId: string, typed: Record<string, string> = {}) {
  const { fields, version } = await getCuratedEntry(ines, entryId);
  return editPublicEntryInput.parse({
    ...curatedDraft(fields),
    ...{ entryId, version, intent: "save", reason: "The issuer says so" },
    ...typed,
  });
}

const versionsOf = (entryId: string) =>
  owner
    .select()
    .from(credentialVersions)
    .where(eq(credentialVersions.credentialId, entryId))
    .orderBy(credentialVersions.number);

const jobs = async () =>
  (
    await owner.execute<{ payload: { versionId: string } }>(
      "select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'credential-changed'",
    )
  ).rows.map(({ payload }) => payload.versionId);

describe("an edit", () => {
  it("keeps what stood before, what stands now and why, for everybody to read", async () => {
    const { id } = await aCredential({ feeMinMinor: 10_000, feeMaxMinor: 10_000 });
    await editPublicEntry(ines, await form(id, { feeMin: "120", feeMax: "150" }), TODAY);
    const [version] = await versionsOf(id);
    expect(version).toMatchObject({ number: 1, reason: "The issuer says so", isAnnounced: false });
    const { entry, history } = await getEntryPage(await anActor(), id, null);
    expect(entry.fee).toEqual({ min: 12_000, max: 15_000 });
    expect(history?.versions).toMatchObject([
      {
        number: 1,
        reason: "The issuer says so",
        isAddition: false,
        changes: [{ label: "Fee", before: "USD 100", after: "USD 120–150" }],
      },
    ]);
  });

  it("tells the second of two operators, with what stands now, and overwrites nothing", async () => {
    const { id } = await aCredential();
    const [first, second] = [await form(id, { name: "First" }), await form(id, { name: "Second" })];
    await editPublicEntry(ines, first, TODAY);
    const clash = await editPublicEntry(ines, second, TODAY).catch((error: unknown) => error);
    expect(clash).toBeInstanceOf(Conflict);
    const { version } = await getCuratedEntry(ines, id);
    expect((clash as Conflict).current).toMatchObject({ name: "First", version });
    await expect(lookAtEdit(ines, second)).rejects.toThrow(Conflict);
    expect(await versionsOf(id)).toHaveLength(1);
  });

  it("lets one of many at once through", async () => {
    const { id } = await aCredential();
    const forms = await Promise.all(["A", "B", "C", "D"].map((name) => form(id, { name })));
    const edits = await Promise.allSettled(forms.map((one) => editPublicEntry(ines, one, TODAY)));
    expect(edits.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await versionsOf(id)).toHaveLength(1);
  });

  it("refuses what changes nothing, and a check on a day to come", async () => {
    const { id } = await aCredential();
    await expect(editPublicEntry(ines, await form(id), TODAY)).rejects.toThrow(/Nothing is diff/);
    const early = await form(id, { verifiedOn: "2027-03-02" });
    await expect(editPublicEntry(ines, early, TODAY)).rejects.toThrow(/day to come/);
    expect(await versionsOf(id)).toEqual([]);
  });

  it("is not found for anybody but the operator, nor is another person's own entry for the operator", async () => {
    const { id } = await aCredential();
    const input = await form(id, { name: "Mine" });
    for (const roles of [["client"], ["client", "coach"]] as const) {
      const other = await anActor({ roles: [...roles] });
      await expect(editPublicEntry(other, input, TODAY)).rejects.toThrow("page not found");
      await expect(addPublicEntry(other, input, TODAY)).rejects.toThrow("page not found");
      await expect(markVerified(other, input, TODAY)).rejects.toThrow("page not found");
      await expect(discardEntry(other, id)).rejects.toThrow("page not found");
      await expect(getCuratedEntry(other, id)).rejects.toThrow("page not found");
      await expect(lookAtEdit(other, input)).rejects.toThrow("page not found");
      await expect(listCuratedEntries(other, curatedFilter.parse({}))).rejects.toThrow("page not");
      await expect(listEntryKeys(other)).rejects.toThrow("page not found");
    }
    const own = await aCredential({ ownerId: (await anActor()).userId });
    await expect(getCuratedEntry(ines, own.id)).rejects.toThrow("entry not found");
    await expect(editPublicEntry(ines, { ...input, entryId: own.id }, TODAY)).rejects.toThrow(
      "entry not found",
    );
    await expect(discardEntry(ines, own.id)).rejects.toThrow("entry not found");
  });

  it("is shown before it is made: what would change, whom it touches, the rule in words", async () => {
    const { id } = await aCredential();
    const rule = JSON.stringify({ by: "re-exam", cycle: { months: 36, anchor: "award" } });
    const look = await lookAtEdit(ines, await form(id, { renewalRule: rule, intent: "look" }));
    expect(look).toMatchObject({ people: 0, isMaterial: true, draft: { announce: "on" } });
    expect(look.renewal).toEqual([expect.stringMatching(/exam again every 3 years/)]);
    expect(await versionsOf(id)).toEqual([]);
    const note = await lookAtEdit(ines, await form(id, { note: "Only a word", intent: "look" }));
    expect(note.isMaterial).toBe(false);
    expect(note.draft).not.toHaveProperty("announce");
  });

  it("queues the telling only where it was ticked, with the version and nothing else", async () => {
    const { id } = await aCredential();
    await editPublicEntry(ines, await form(id, { feeMin: "1", announce: "on" }), TODAY);
    await editPublicEntry(ines, await form(id, { feeMin: "2", feeMax: "2" }), TODAY);
    const [told, untold] = await versionsOf(id);
    expect(await jobs()).toContain(told?.id);
    expect(await jobs()).not.toContain(untold?.id);
  });

  it("outlives the next start, though the product's own row has changed since", async () => {
    const seed = readSeed();
    await loadSeed(owner, seed);
    const [row] = await owner.select().from(credentials).where(eq(credentials.seedKey, "cissp"));
    if (!row) throw new Error("no such entry in the seed");
    await editPublicEntry(ines, await form(row.id, { feeMin: "1", feeMax: "1" }), TODAY);
    const changed = seed.credentials.map((one) =>
      one.seedKey === "cissp" ? { ...one, feeMinMinor: 2, feeMaxMinor: 2 } : one,
    );
    expect((await loadSeed(owner, { ...seed, credentials: changed })).kept).toEqual(["cissp"]);
    expect((await getCuratedEntry(ines, row.id)).fields.feeMinMinor).toBe(100);
  });
});

it("restores what stood before a change as a further version", async () => {
  const { id } = await aCredential({ name: "Old name" });
  await editPublicEntry(ines, await form(id, { name: "New name" }), TODAY);
  const [version] = await versionsOf(id);
  const { earlier } = await getCuratedEntry(ines, id, version?.id);
  expect(earlier).toMatchObject({ number: 1, fields: { name: "Old name" } });
  if (earlier) await editPublicEntry(ines, await form(id, curatedDraft(earlier.fields)), TODAY);
  expect((await getCuratedEntry(ines, id)).fields.name).toBe("Old name");
  expect(await versionsOf(id)).toHaveLength(2);
  const { id: another } = await aCredential();
  await expect(getCuratedEntry(ines, another, version?.id)).rejects.toThrow("version not found");
});

it("marks an entry as checked today, once a day, and lists the longest unchecked first", async () => {
  const mark = "Zymurgy";
  await aCredential({ name: `${mark} checked`, verifiedOn: "2026-01-01" });
  const { id } = await aCredential({ name: `${mark} never` });
  const list = async () =>
    (await listCuratedEntries(ines, curatedFilter.parse({ q: mark }))).entries.map(
      ({ name }) => name,
    );
  expect(await list()).toEqual([`${mark} never`, `${mark} checked`]);
  await markVerified(ines, { entryId: id, version: (await form(id)).version }, TODAY);
  expect(await list()).toEqual([`${mark} checked`, `${mark} never`]);
  expect((await getCuratedEntry(ines, id)).history.versions).toMatchObject([
    { changes: [{ label: "Checked on", after: "1 March 2027" }] },
  ]);
  await expect(
    markVerified(ines, { entryId: id, version: (await form(id)).version }, TODAY),
  ).rejects.toThrow(/already/);
});

it("retires an entry with its last day; it stays to be read", async () => {
  const { id } = await aCredential({ effectiveFrom: "2020-01-01" });
  const { version } = await form(id);
  const retire = (effectiveTo: string) =>
    retireEntry(ines, { entryId: id, version, effectiveTo, reason: "It ended", announce: "on" });
  await expect(retire("2019-12-31")).rejects.toThrow(/before the beginning/);
  await retire("2027-01-31");
  const { entry } = await getEntryPage(await anActor(), id, null);
  expect(entry).toMatchObject({ status: "retired", effectiveTo: "2027-01-31" });
  const again = { ...(await form(id)), effectiveTo: TODAY };
  await expect(retireEntry(ines, { ...again, announce: undefined })).rejects.toThrow(/already/);
});

describe("a new public entry", () => {
  const typed = (over: Record<string, string> = {}) =>
    addPublicEntryInput.parse({
      ...emptyCuratedDraft,
      ...{ name: "Certified Zymurgist", source: "zymurgy.example", reason: "People ask for it" },
      ...over,
    });

  it("is in everybody's catalogue at once, under a name of its own for rules", async () => {
    const { id } = await addPublicEntry(ines, typed({ abbreviation: "CZ 1" }), TODAY);
    const { id: twin } = await addPublicEntry(ines, typed({ abbreviation: "CZ-1" }), TODAY);
    expect((await getCuratedEntry(ines, id)).key).toBe("cz-1");
    expect((await getCuratedEntry(ines, twin)).key).toBe("cz-1-2");
    const { entry, history } = await getEntryPage(await anActor(), id, null);
    expect(entry).toMatchObject({ name: "Certified Zymurgist", isOwn: false, canEdit: false });
    expect(history?.versions).toMatchObject([{ isAddition: true, reason: "People ask for it" }]);
    // The next start of the product neither retires nor rewrites it.
    await loadSeed(owner);
    expect((await getCuratedEntry(ines, id)).fields.status).toBe("active");
  });

  it("is taken away while nothing names it, and only retired once a plan does", async () => {
    const { id } = await addPublicEntry(ines, typed(), TODAY);
    const item = await aPlanItem(await aPlan({ clientId: (await anActor()).userId }), {
      credentialId: id,
      status: "done",
    });
    await expect(discardEntry(ines, id)).rejects.toThrow(/retire it instead/);
    expect(item.credentialId).toBe(id);
    const { id: unused } = await addPublicEntry(ines, typed(), TODAY);
    await discardEntry(ines, unused);
    await expect(getCuratedEntry(ines, unused)).rejects.toThrow("entry not found");
    const seeded = await aCredential({ seedKey: "from-the-seed", seedHash: "x" });
    await expect(discardEntry(ines, seeded.id)).rejects.toThrow(/come back/);
  });
});
