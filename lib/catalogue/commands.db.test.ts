import { expect, it } from "vitest";
import { aCredential, theCatalogue } from "@/db/testing/catalogue-factories";
import { anActor } from "@/db/testing/factories";
import { PATHS } from "@/lib/kernel/path";
import { addEntry, editEntry, removeEntry } from "./commands";
import { addEntryInput } from "./domain/own-entry-schema";
import {
  exportCatalogue,
  getCredential,
  getLadder,
  listJobFamilies,
  listStarterCredentials,
  searchCatalogue,
} from "./queries";

const entry = (given: Record<string, string> = {}) =>
  addEntryInput.parse({
    kind: "certification",
    name: "Brewing Master 🍺",
    industry: "any",
    currency: "EUR",
    ...given,
  });

it("adds an entry exactly as typed; one end of a range stands for both", async () => {
  const ada = await anActor();
  const { id } = await addEntry(
    ada,
    entry({ hoursMin: "40", feeMax: "99.50", path: "specialist", renewalMonths: "24" }),
  );
  expect(await getCredential(ada, id)).toMatchObject({
    name: "Brewing Master 🍺",
    isOwn: true,
    canEdit: true,
    hours: { min: 40, max: 40 },
    fee: { min: 9950, max: 9950 },
    currency: "EUR",
    gradeFee: null,
    source: "Your own entry",
  });
});

it("hides a private entry from everybody else: not found, in reading and in writing", async () => {
  const [ada, ben, eve] = [
    await anActor(),
    await anActor({ roles: ["client", "coach"] }),
    await anActor({ roles: ["admin"] }),
  ];
  const { id } = await addEntry(ada, entry());
  const { version } = await getCredential(ada, id);
  for (const other of [ben, eve]) {
    await expect(getCredential(other, id)).rejects.toThrow("entry not found");
    await expect(editEntry(other, { ...entry(), entryId: id, version })).rejects.toThrow(
      "entry not found",
    );
    await expect(removeEntry(other, id)).rejects.toThrow("entry not found");
    expect(await exportCatalogue(other)).toMatchObject({ credentials: [], ladders: [] });
  }
  expect(await exportCatalogue(ada)).toMatchObject({ credentials: [{ id }] });
});

it("refuses to edit or remove a public entry, also as an admin", async () => {
  const { id } = await aCredential();
  for (const actor of [await anActor(), await anActor({ roles: ["admin"] })]) {
    const { version, canEdit } = await getCredential(actor, id);
    expect(canEdit).toBe(false);
    await expect(editEntry(actor, { ...entry(), entryId: id, version })).rejects.toThrow(
      /operator/,
    );
    await expect(removeEntry(actor, id)).rejects.toThrow(/operator/);
  }
});

it("tells the second of two edits instead of overwriting the first", async () => {
  const ada = await anActor();
  const { id } = await addEntry(ada, entry());
  const { version } = await getCredential(ada, id);
  await editEntry(ada, { ...entry({ name: "First" }), entryId: id, version });
  await expect(
    editEntry(ada, { ...entry({ name: "Second" }), entryId: id, version }),
  ).rejects.toThrow(/changed meanwhile/);
  expect((await getCredential(ada, id)).name).toBe("First");
});

it("lets one of two edits at once through", async () => {
  const ada = await anActor();
  const { id } = await addEntry(ada, entry());
  const { version } = await getCredential(ada, id);
  const edits = await Promise.allSettled(
    Array.from({ length: 6 }, (_, at) =>
      editEntry(ada, { ...entry({ name: `Edit ${at}` }), entryId: id, version }),
    ),
  );
  expect(edits.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("removes an entry for good", async () => {
  const ada = await anActor();
  const { id } = await addEntry(ada, entry());
  await removeEntry(ada, id);
  await expect(getCredential(ada, id)).rejects.toThrow("entry not found");
});

it("keeps a bounded number of private entries", async () => {
  const ada = await anActor();
  await Promise.all(Array.from({ length: 500 }, () => aCredential({ ownerId: ada.userId })));
  await expect(addEntry(ada, entry())).rejects.toThrow(/remove one first/);
});

it("offers starters of the path and family, the family's own first, none retired", async () => {
  await theCatalogue();
  const ada = await anActor();
  const families = await listJobFamilies();
  expect(families).toHaveLength(12);
  for (const { slug } of families)
    for (const path of PATHS) {
      const starters = await listStarterCredentials(ada, { path, family: slug });
      expect(starters.length, `${slug} ${path}`).toBeGreaterThan(0);
      for (const starter of starters) expect(starter).toMatchObject({ path, isOwn: false });
      expect(starters.map(({ status }) => status)).not.toContain("retired");
    }
});

it("reads a whole entry with its rule and what renews it", async () => {
  await theCatalogue();
  const ada = await anActor();
  const [found] = (await searchCatalogue(ada, { q: "AWS SAA" })).entries;
  const saa = await getCredential(ada, found?.id ?? "");
  expect(saa.renewalRule).toMatchObject({ by: ["re-exam", "higher-credential"] });
  expect(saa.named.map(({ name }) => name)).toEqual([
    "AWS Certified Solutions Architect - Professional",
  ]);
});

it("gives a ladder of three tracks, and none for an unknown family", async () => {
  await theCatalogue();
  const ladder = await getLadder("software");
  expect(ladder.branchLevel).toBe(3);
  for (const track of PATHS)
    expect(ladder.rungs.filter((rung) => rung.track === track)).toHaveLength(7);
  await expect(getLadder("piracy")).rejects.toThrow("ladder not found");
});
