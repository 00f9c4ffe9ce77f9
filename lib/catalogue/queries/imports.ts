import "server-only";
import { desc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { catalogueImports, catalogueReleases } from "@/db/schema";
import { releaseDiff } from "@/lib/catalogue/domain/release/release-diff";
import { canImport } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { type AffectedPeople, peopleAt } from "./people-at";

const SHOWN = 20;

const summary = {
  id: catalogueImports.id,
  state: catalogueImports.state,
  step: catalogueImports.step,
  progress: catalogueImports.progress,
  onetRelease: catalogueImports.onetRelease,
  createdAt: catalogueImports.createdAt,
};

/** The release in use and the last imports, newest first. Throws NotFound for anybody but an admin. */
export async function listImports(actor: Actor) {
  if (!canImport(actor)) throw new NotFound("page");
  return asActor(actor, async (tx) => {
    const [current] = await tx
      .select({
        onetRelease: catalogueReleases.onetRelease,
        oewsRelease: catalogueReleases.oewsRelease,
        projectionsRelease: catalogueReleases.projectionsRelease,
        counts: catalogueReleases.counts,
        isSeed: catalogueReleases.isSeed,
        importedAt: catalogueReleases.importedAt,
      })
      .from(catalogueReleases)
      .where(eq(catalogueReleases.isCurrent, true));
    const imports = await tx
      .select(summary)
      .from(catalogueImports)
      .orderBy(desc(catalogueImports.createdAt))
      .limit(SHOWN);
    return { current: current ?? null, imports };
  });
}

/** One import, what it would change and how many people that concerns. Throws NotFound, for anybody but an admin always. */
export async function getImport(actor: Actor, importId: string) {
  if (!canImport(actor)) throw new NotFound("page");
  return asActor(actor, async (tx) => {
    const [found] = await tx
      .select({ ...summary, diff: catalogueImports.diff, fault: catalogueImports.fault })
      .from(catalogueImports)
      .where(eq(catalogueImports.id, importId));
    if (!found) throw new NotFound("import");
    const diff = found.diff === null ? null : releaseDiff.parse(found.diff);
    if (!diff) return { ...found, diff, people: null };
    const { rows } = await tx.execute<AffectedPeople>(peopleAt(diff));
    return { ...found, diff, people: rows[0] ?? null };
  });
}
