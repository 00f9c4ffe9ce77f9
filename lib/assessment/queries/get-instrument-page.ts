import "server-only";
import { desc, sql } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { instrumentVersions } from "@/db/schema";
import { calibrationFindings } from "@/lib/assessment/domain/calibration-findings";
import { CURRENT_FORM } from "@/lib/assessment/domain/current-form";
import { storedDefinition } from "@/lib/assessment/domain/instrument-schema";
import { provisionalVersion } from "@/lib/assessment/domain/provisional-version";
import { publishedFrom } from "@/lib/assessment/domain/published-from";

/** The version in use with all its numbers, and every version with what its calibration found. One query. */
export async function getInstrumentPage() {
  const rows = await asNobody((db) =>
    db
      .select({
        id: instrumentVersions.id,
        name: instrumentVersions.instrument,
        status: instrumentVersions.status,
        isActive: instrumentVersions.isActive,
        createdAt: instrumentVersions.createdAt,
        report: instrumentVersions.report,
        definition: sql<unknown>`case when ${instrumentVersions.isActive} then ${instrumentVersions.definition} end`,
      })
      .from(instrumentVersions)
      .orderBy(desc(instrumentVersions.createdAt), instrumentVersions.id),
  );
  const active = rows.find(({ isActive }) => isActive);
  const stored = storedDefinition.safeParse(active?.definition);
  const version =
    provisionalVersion(active?.id ?? CURRENT_FORM.id) ??
    (active && stored.success ? publishedFrom(active.name, stored.data) : null);
  if (!version) throw new Error("The instrument in use cannot be read.");
  return {
    version,
    versions: rows.map(({ definition: _, name: __, report, ...row }) => ({
      ...row,
      findings: report === null ? null : calibrationFindings.parse(report),
    })),
  };
}
