import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asNobody } from "@/db/client";
import { catalogueReleases, nextRoles, occupations, workElements } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { loadOccupations } from "./load-occupations";
import { OCCUPATION_TABLES, readOccupationTables } from "./occupation-tables";

describe("the occupations that come with the product", () => {
  it("are loaded whole, and once", async () => {
    expect(await loadOccupations(owner)).toBe(true);
    expect(await loadOccupations(owner)).toBe(false);
    const counts: Record<string, number> = {};
    for (const name of OCCUPATION_TABLES) {
      const { rows } = await owner.execute<{ rows: number }>(
        sql`select count(*)::int as rows from ${sql.identifier(name)}`,
      );
      counts[name] = rows[0]?.rows ?? 0;
    }
    expect(counts).toEqual({
      occupations: 1016,
      occupation_titles: 7955,
      work_elements: 109,
      occupation_importance: 923,
      next_roles: 10_040,
      industry_views: 137,
      growth_by_path: 69,
      occupation_sectors: 7935,
    });
  });

  it("have a column for each of their cells", async () => {
    const tables = readOccupationTables();
    for (const name of OCCUPATION_TABLES) {
      const { rows } = await owner.execute<{ name: string }>(
        sql`select column_name as name from information_schema.columns where table_name = ${name}`,
      );
      const columns = rows.map((row) => row.name);
      expect(columns).toEqual(expect.arrayContaining(Object.keys(tables[name][0] ?? {})));
    }
    const [chiefs] = await owner
      .select()
      .from(occupations)
      .where(eq(occupations.code, "11-1011.00"));
    expect(chiefs).toMatchObject({
      wageP10: 73_710,
      wageMedian: 206_420,
      wageP90: 239_200,
      isWageP90TopCoded: true,
    });
    const domains = await owner.selectDistinct({ domain: workElements.domain }).from(workElements);
    expect(domains.map(({ domain }) => domain).sort()).toEqual(["activity", "knowledge", "skill"]);
  });

  it("are facts that anybody may read and nobody may change", async () => {
    const [developers] = await asNobody((db) =>
      db.select().from(occupations).where(eq(occupations.code, "15-1252.00")),
    );
    expect(developers).toMatchObject({
      title: "Software Developers",
      pathClass: "specialist",
      dataStatus: "rated",
      isFormalManagement: false,
    });
    const change = asNobody((db) => db.update(occupations).set({ title: "Changed" }));
    await expect(change).rejects.toThrow();
  });

  it("name gaps in points of importance", async () => {
    const [step] = await owner
      .select()
      .from(nextRoles)
      .where(eq(nextRoles.fromCode, "11-1011.00"))
      .limit(1);
    expect(step?.gaps[0]).toEqual({
      element: expect.stringMatching(/^[24]/),
      delta: expect.any(Number),
    });
  });

  it("come after a release that an operator imported", async () => {
    await owner.update(catalogueReleases).set({ isSeed: false, fingerprint: "another" });
    expect(await loadOccupations(owner)).toBe(false);
  });

  it("are replaced by newer ones of the product in one go", async () => {
    await owner.update(catalogueReleases).set({ isSeed: true });
    expect(await loadOccupations(owner, () => readOccupationTables())).toBe(true);
    const releases = await owner
      .select({ isCurrent: catalogueReleases.isCurrent })
      .from(catalogueReleases);
    expect(releases.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
  });
});
