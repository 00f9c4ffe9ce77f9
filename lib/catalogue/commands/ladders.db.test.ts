import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { ladderSteps, ladders, plans } from "@/db/schema";
import { aLadder, anOccupation, theCatalogue } from "@/db/testing/catalogue-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { branchLevelOf } from "@/lib/catalogue/domain/branch-level";
import { ladderParity } from "@/lib/catalogue/domain/ladder";
import { ladderForm } from "@/lib/catalogue/domain/ladder-form";
import { editLadderInput } from "@/lib/catalogue/domain/ladder-schema";
import { parityWords } from "@/lib/catalogue/domain/parity-words";
import { exportCatalogue, getCopiedLadder, listCopiedLadders } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { copyLadder } from "./copy-ladder";
import { attachOccupation, deleteLadder, editLadder } from "./edit-ladder";

let ada: Actor;
beforeAll(() => theCatalogue());
beforeEach(async () => {
  ada = await anActor();
});

const copy = (actor: Actor, over: object = {}) =>
  copyLadder(actor, { family: "software", name: "Acme", forAll: false, ...over });

/** The form of a ladder as it stands, sent back with changes. */
async function edit(actor: Actor, id: string, over: Record<string, string> = {}, version?: number) {
  const ladder = await getCopiedLadder(actor, id);
  const sent = { ...ladderForm(ladder), ladderId: id, version: String(version ?? ladder.version) };
  return editLadder(actor, editLadderInput.parse({ ...sent, ...over }));
}

describe("a copied ladder", () => {
  it("begins as the family's, occupations and all, and is private", async () => {
    const { id } = await copy(ada);
    const ladder = await getCopiedLadder(ada, id);
    expect(ladder).toMatchObject({ name: "Acme", slug: "software", branchLevel: 3, isOwn: true });
    expect(ladder.rungs).toHaveLength(21);
    expect(ladder.rungs.every(({ occupationCode }) => occupationCode !== null)).toBe(true);
    expect(branchLevelOf(ladder)).toBe(3);
    for (const roles of [["client"], ["client", "coach"], ["admin"]] as const) {
      const other = await anActor({ roles: [...roles] });
      await expect(getCopiedLadder(other, id)).rejects.toThrow("ladder not found");
      await expect(copy(other, { family: undefined, ladderId: id })).rejects.toThrow("not found");
      const input = { ladderId: id, version: "1", name: "Taken", note: "", branchLevel: "1" };
      await expect(editLadder(other, editLadderInput.parse(input))).rejects.toThrow("not found");
      const typed = { ladderId: id, confirmation: "Acme" };
      await expect(deleteLadder(other, typed)).rejects.toThrow("not found");
    }
  });

  it("says the gap once rungs are taken away at the top", async () => {
    const { id } = await copy(ada);
    await edit(ada, id, { step: "remove.specialist.7" });
    await edit(ada, id, { step: "remove.specialist.6" });
    expect(parityWords(ladderParity(await getCopiedLadder(ada, id)))).toBe(
      "The specialist track ends two rungs below the leadership track.",
    );
  });

  it("keeps what was typed together with the step of a button", async () => {
    const { id } = await copy(ada);
    await edit(ada, id, {
      name: "Acme 🪜",
      note: "From the handbook",
      branchLevel: "4",
      "rung.specialist.4": "Staff Engineer II",
      step: "up.specialist.4",
    });
    const ladder = await getCopiedLadder(ada, id);
    expect(ladder).toMatchObject({ name: "Acme 🪜", note: "From the handbook", branchLevel: 4 });
    expect(ladder.rungs).toContainEqual({
      track: "specialist",
      level: 5,
      title: "Staff Engineer II",
      occupationCode: "15-1252.00",
    });
  });

  it("tells the second of two edits and shows what stands now", async () => {
    const { id } = await copy(ada);
    await edit(ada, id, { name: "First" }, 1);
    await expect(edit(ada, id, { name: "Second" }, 1)).rejects.toMatchObject({
      code: "conflict",
      current: { name: "First", "rung.leadership.7": "CTO", version: "2" },
    });
    const six = await Promise.allSettled(
      Array.from({ length: 6 }, (_, at) => edit(ada, id, { name: `Edit ${at}` }, 2)),
    );
    expect(six.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("refuses a thirteenth level and stores nothing of it", async () => {
    const tracks = { specialist: Array.from({ length: 12 }, (_, at) => `Level ${at + 1}`) };
    const { id } = await aLadder({ ownerId: ada.userId, tracks });
    await expect(
      edit(ada, id, { name: "Higher", step: "insert.specialist.1" }),
    ).rejects.toMatchObject({ code: "refused" });
    expect(await getCopiedLadder(ada, id)).toMatchObject({ name: "Our ladder", version: 1 });
  });

  it("takes an occupation that exists to a rung that exists, and lets go of it", async () => {
    await anOccupation({ code: "11-9999.00" });
    const { id } = await aLadder({ ownerId: ada.userId });
    const at = { ladderId: id, track: "leadership", level: 1 } as const;
    await attachOccupation(ada, { ...at, version: 1, code: "11-9999.00" });
    const coded = (await getCopiedLadder(ada, id)).rungs.map(
      ({ occupationCode }) => occupationCode,
    );
    expect(coded).toEqual(expect.arrayContaining(["11-9999.00", null]));
    await expect(
      attachOccupation(ada, { ...at, version: 2, code: "00-0000.00" }),
    ).rejects.toMatchObject({ field: "code" });
    await expect(
      attachOccupation(ada, { ...at, level: 9, version: 2, code: null }),
    ).rejects.toMatchObject({ code: "refused" });
    await expect(attachOccupation(ada, { ...at, version: 1, code: null })).rejects.toMatchObject({
      code: "conflict",
    });
    await attachOccupation(ada, { ...at, version: 2, code: null });
    const { rungs } = await getCopiedLadder(ada, id);
    expect(rungs.every(({ occupationCode }) => occupationCode === null)).toBe(true);
  });

  it("is deleted once its name is typed, and plans that climbed it are kept", async () => {
    const { id } = await copy(ada);
    const plan = await aPlan({ clientId: ada.userId, ladderId: id });
    await expect(deleteLadder(ada, { ladderId: id, confirmation: "acme" })).rejects.toMatchObject({
      field: "confirmation",
    });
    await deleteLadder(ada, { ladderId: id, confirmation: "Acme" });
    await expect(getCopiedLadder(ada, id)).rejects.toThrow("ladder not found");
    const [kept] = await owner.select().from(plans).where(eq(plans.id, plan.id));
    expect(kept?.ladderId).toBeNull();
  });

  it("is one of fifty at most, and is in the export of one's data", async () => {
    await owner.insert(ladders).values(
      Array.from({ length: 50 }, (_, at) => ({
        ...{ ownerId: ada.userId, family: "software", name: `Ladder ${at}`, branchLevel: 1 },
      })),
    );
    await expect(copy(ada)).rejects.toThrow(/delete one first/);
    expect((await exportCatalogue(ada)).ladders).toHaveLength(50);
  });
});

describe("the operator's ladder", () => {
  it("is seen by all and edited by the operator alone; everybody may copy it", async () => {
    const eve = await anActor({ roles: ["admin"] });
    const { id } = await copy(eve, { name: "For all", forAll: true });
    expect((await listCopiedLadders(ada)).map(({ name }) => name)).toEqual(["For all"]);
    expect(await getCopiedLadder(ada, id)).toMatchObject({ isOwn: false, canEdit: false });
    await expect(edit(ada, id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      deleteLadder(ada, { ladderId: id, confirmation: "For all" }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await edit(eve, id, { step: "remove.hybrid.7" });

    const mine = await copy(ada, { family: undefined, ladderId: id, name: "Mine" });
    expect((await getCopiedLadder(ada, mine.id)).rungs).toHaveLength(20);
    expect((await listCopiedLadders(ada)).map(({ name }) => name)).toEqual(["Mine", "For all"]);
    await expect(copy(ada, { forAll: true })).rejects.toMatchObject({ code: "forbidden" });
  });
});

it("nobody reaches another's rungs, even by raw SQL", async () => {
  const { id } = await copy(ada);
  for (const roles of [["client"], ["admin"]] as const) {
    const other = await anActor({ roles: [...roles] });
    const ofIt = eq(ladderSteps.ladderId, id);
    await asActor(other, async (tx) => {
      expect(await tx.$count(ladderSteps, ofIt)).toBe(0);
      await tx.update(ladderSteps).set({ title: "x" }).where(ofIt);
      await tx.delete(ladders).where(eq(ladders.id, id));
    });
    const planted = asActor(other, (tx) =>
      tx.insert(ladderSteps).values({ ladderId: id, track: "hybrid", level: 12, title: "x" }),
    );
    await expect(planted).rejects.toThrow();
  }
  const { rungs } = await getCopiedLadder(ada, id);
  expect(rungs).toHaveLength(21);
  expect(rungs.some(({ title }) => title === "x")).toBe(false);
});
