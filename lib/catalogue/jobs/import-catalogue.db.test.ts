import { count, eq, sql } from "drizzle-orm";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asNobody } from "@/db/client";
import {
  catalogueImportFiles,
  catalogueImports,
  catalogueReleases,
  nextRoles,
  occupations,
} from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { sampleBls } from "@/db/testing/sample-bls";
import { sampleFiles, sampleZip, zipped } from "@/db/testing/sample-release";
import { applyImport, discardImport, startImport } from "@/lib/catalogue/commands";
import { getImport, listImports } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { resumeImports, runImport } from "./import-catalogue";

const admin: Promise<Actor> = anActor({ roles: ["client", "admin"] });
const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL });
afterAll(() => pool.end());

const release = (given: Parameters<typeof sampleZip>[0] = {}) => [
  { name: "db_9_0_text.zip", content: sampleZip(given) },
  ...sampleBls(),
];

/** Uploads and works out; answers the import's id. */
async function imported(files: { name: string; content: Uint8Array }[]): Promise<string> {
  const { importId } = await startImport(await admin, files);
  await runImport(owner, importId);
  return importId;
}

const stateOf = async (importId: string) => (await getImport(await admin, importId)).state;
const filesOf = (importId: string) =>
  owner.$count(catalogueImportFiles, eq(catalogueImportFiles.importId, importId));
const titles = () =>
  asNobody((db) =>
    db.select({ code: occupations.code }).from(occupations).orderBy(occupations.code),
  );

async function applied(files: { name: string; content: Uint8Array }[]) {
  const importId = await imported(files);
  await applyImport(await admin, importId);
  await runImport(owner, importId);
  return importId;
}

describe("a release that an operator uploads", () => {
  it("is worked out and compared, and changes nothing yet", async () => {
    const importId = await imported(release());
    const found = await getImport(await admin, importId);
    expect(found).toMatchObject({ state: "ready", onetRelease: "9.0", fault: null });
    expect(found.diff?.added).toHaveLength(50);
    expect(found.diff?.after).toMatchObject({ onetReleasedOn: "2030-05-01", wages: "May 2030" });
    expect(await filesOf(importId)).toBe(0);
    expect(await titles()).toEqual([]);
  });

  it("is put in use whole", async () => {
    const importId = await applied(release());
    expect(await stateOf(importId)).toBe("applied");
    expect(await titles()).toHaveLength(50);
    const { current } = await listImports(await admin);
    expect(current).toMatchObject({ onetRelease: "9.0", oewsRelease: "May 2030", isSeed: false });
    expect(current?.counts).toMatchObject({ occupations: 50, work_elements: 29 });
    const [kept] = await owner
      .select({ bundle: catalogueImports.bundle })
      .from(catalogueImports)
      .where(eq(catalogueImports.id, importId));
    expect(kept?.bundle).toBeNull();
  });

  it("tells what would change, and how many people it concerns without telling a few apart", async () => {
    for (const target of ["51-4081.00", ...Array<string>(5).fill("11-1081.00")]) {
      const { userId } = await anActor();
      await aPlan({ clientId: userId, targetOccupation: target });
    }
    const next = { release: "9.1", without: ["51-4081.00"], withOneMore: true, weakLeaders: true };
    const { diff, people } = await getImport(await admin, await imported(release(next)));
    expect(diff?.removed).toEqual([{ code: "51-4081.00", title: "Beacon Makers" }]);
    expect(diff?.added).toEqual([{ code: "13-2091.00", title: "Compass Analysts" }]);
    expect(diff?.reclassified.map(({ code }) => code)).toContain("11-1081.00");
    expect(diff?.moved.count).toBeGreaterThan(0);
    expect(people).toEqual({ removed: null, reclassified: 5 });
  });
});

describe("a release that cannot be taken in", () => {
  let before: unknown;
  beforeAll(async () => {
    before = await owner.select({ id: catalogueReleases.id }).from(catalogueReleases);
  });

  const unchanged = async (importId: string, reason: RegExp) => {
    const { state, fault, diff } = await getImport(await admin, importId);
    expect({ state, diff }).toEqual({ state: "failed", diff: null });
    expect(fault).toMatch(reason);
    expect(await filesOf(importId)).toBe(0);
    expect(await owner.select({ id: catalogueReleases.id }).from(catalogueReleases)).toEqual(
      before,
    );
  };

  it("is refused with place and reason where it is malformed", async () => {
    const files = sampleFiles();
    const skills = files["Skills.txt"]?.replace("\tIM\t", "\tXX\t") ?? "";
    const content = zipped({ ...files, "Skills.txt": skills });
    const importId = await imported([{ name: "db.zip", content }, ...sampleBls()]);
    await unchanged(importId, /^Skills.txt:2: Scale ID: "XX" is not IM or LV$/);
  });

  it("is refused where it lost more rows than it may", async () => {
    const without = ["51-4071.00", "51-4081.00"];
    await unchanged(await imported(release({ without })), /^Occupations: 48 instead of 50\./);
  });

  it("is refused without the tables of the bureau once there were some", async () => {
    await unchanged(
      await imported([{ name: "db.zip", content: sampleZip() }]),
      /Industries and groups: 0 instead of 15\./,
    );
  });

  it("is not put in use after another one came in", async () => {
    const importId = await imported(release({ release: "9.2" }));
    await owner.update(catalogueReleases).set({ fingerprint: "another" });
    await applyImport(await admin, importId);
    await runImport(owner, importId);
    const { state, fault } = await getImport(await admin, importId);
    expect(state).toBe("failed");
    expect(fault).toMatch(/^Another release was brought in/);
  });

  it("leaves the old one whole when storing it fails on the way", async () => {
    const importId = await imported(release({ release: "9.3" }));
    const steps = await owner.$count(nextRoles);
    await owner.execute(
      sql`alter table occupation_sectors add constraint planted check (sector = 'none') not valid`,
    );
    await applyImport(await admin, importId);
    await runImport(owner, importId);
    await owner.execute(sql`alter table occupation_sectors drop constraint planted`);
    expect(await stateOf(importId)).toBe("failed");
    expect(await owner.$count(nextRoles)).toBe(steps);
    const current = await owner
      .select({ rows: count() })
      .from(catalogueReleases)
      .where(eq(catalogueReleases.isCurrent, true));
    expect(current).toEqual([{ rows: 1 }]);
  });
});

describe("imports", () => {
  it("are the operator's", async () => {
    const anybody = await anActor();
    await expect(startImport(anybody, release())).rejects.toThrow(NotFound);
    await expect(listImports(anybody)).rejects.toThrow(NotFound);
    const importId = await imported(release({ release: "9.4" }));
    for (const deed of [getImport, applyImport, discardImport])
      await expect(deed(anybody, importId)).rejects.toThrow(NotFound);
  });

  it("come one at a time, and a worker that was killed is followed by another", async () => {
    const { importId } = await startImport(await admin, release({ release: "9.5" }));
    await expect(startImport(await admin, release())).rejects.toThrow(Conflict);
    await owner
      .update(catalogueImports)
      .set({ state: "running", step: "Reading", progress: 40 })
      .where(eq(catalogueImports.id, importId));
    await resumeImports(pool);
    expect(await getImport(await admin, importId)).toMatchObject({ state: "queued", progress: 0 });
    await runImport(owner, importId);
    expect(await stateOf(importId)).toBe("ready");
  });

  it("end when they are discarded, files and tables with them", async () => {
    const { importId } = await startImport(await admin, release({ release: "9.6" }));
    await discardImport(await admin, importId);
    await runImport(owner, importId);
    expect(await stateOf(importId)).toBe("discarded");
    expect(await filesOf(importId)).toBe(0);
    await expect(applyImport(await admin, importId)).rejects.toThrow(Conflict);
  });

  it("stay once they are in use", async () => {
    const importId = await applied(release({ release: "9.7" }));
    await expect(discardImport(await admin, importId)).rejects.toThrow(Conflict);
    await applyImport(await admin, importId);
    expect(await stateOf(importId)).toBe("applied");
  });
});
