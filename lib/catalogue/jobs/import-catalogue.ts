import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import type { Task } from "graphile-worker";
import type { Pool } from "pg";
import { z } from "zod";
import * as schema from "@/db/schema";
import { catalogueImportFiles, catalogueImports } from "@/db/schema";
import { throwWithoutValues } from "@/db/without-values";
import { releaseDiff } from "@/lib/catalogue/domain/release/release-diff";
import { eachLeftBehind } from "@/lib/platform/each-left-behind";
import { inThread, Stopped } from "@/lib/platform/in-thread";
import { logger } from "@/lib/platform/logger";
import { underLock } from "@/lib/platform/under-lock";
import { unpackBundle } from "./release/import-bundle";
import type { ImportOutcome, ImportWork } from "./release/import-work";
import { readPresent } from "./release/read-present";
import { type Owner, storeRelease } from "./release/store-release";

const ofImport = z.object({ importId: z.uuid() });
const lockOf = (importId: string) => `import:${importId}`;
const PAUSE = 500;
const MODULE = new URL("./release/import-thread.ts", import.meta.url).href;

/** Works an upload out, or applies one that was looked at. A second worker that meets it lets it be. */
export const importTask: Task = (payload, { withPgClient, abortSignal }) => {
  const { importId } = ofImport.parse(payload);
  return withPgClient((client) =>
    underLock(client, lockOf(importId), () =>
      runImport(drizzle(client, { schema, casing: "snake_case" }), importId, abortSignal),
    ),
  );
};

/** Queues again what a worker that was killed left behind; for the start of a worker. */
export const resumeImports = (pool: Pool): Promise<void> =>
  eachLeftBehind(
    pool,
    {
      wanted: "select id from catalogue_imports where state in ('queued', 'running', 'applying')",
      lockOf,
    },
    async (client, id) => {
      await client.query(
        "update catalogue_imports set state = 'queued', step = '', progress = 0 where id = $1 and state = 'running'",
        [id],
      );
      await client.query(
        "select graphile_worker.add_job('import-catalogue', json_build_object('importId', $1::text), job_key := 'import:' || $1)",
        [id],
      );
    },
  );

/** The whole of one piece of work, as the tables' owner: does what the state says, and writes down how it ended. */
export async function runImport(owner: Owner, importId: string, signal?: AbortSignal) {
  try {
    const [found] = await owner
      .select({ state: catalogueImports.state })
      .from(catalogueImports)
      .where(eq(catalogueImports.id, importId));
    if (found?.state === "applying") await apply(owner, importId).catch(throwWithoutValues);
    else await workOut(owner, importId, signal).catch(throwWithoutValues);
  } catch (error) {
    if (error instanceof Stopped) return requeue(owner, importId);
    logger.error(
      { err: error instanceof Error ? { type: error.name, stack: error.stack } : "unknown" },
      "import failed",
    );
    await fail(owner, importId, FAULT);
  }
}

const FAULT =
  "The import stopped with a fault. Nothing was changed. The server’s log says where; upload the files again.";

const AT_WORK = ["queued", "running", "applying"] as const;
const inState = (importId: string, states: readonly (typeof AT_WORK)[number][]) =>
  and(eq(catalogueImports.id, importId), inArray(catalogueImports.state, [...states]));

async function workOut(owner: Owner, importId: string, signal: AbortSignal | undefined) {
  const [claimed] = await owner
    .update(catalogueImports)
    .set({ state: "running", step: "Reading the files", progress: 0 })
    .where(inState(importId, ["queued", "running"]))
    .returning({ id: catalogueImports.id });
  if (!claimed) return;
  const work: ImportWork = {
    files: await owner
      .select({ name: catalogueImportFiles.name, content: catalogueImportFiles.content })
      .from(catalogueImportFiles)
      .where(eq(catalogueImportFiles.importId, importId)),
    present: await readPresent(owner),
  };
  const outcome = await inThread<ImportOutcome>(
    { module: MODULE, work },
    hearing(owner, importId),
    signal,
  );
  if (outcome.kind === "refused") return fail(owner, importId, outcome.reasons.join("\n"));
  await owner.transaction(async (tx) => {
    await tx
      .update(catalogueImports)
      .set({
        state: "ready",
        step: "",
        progress: 100,
        onetRelease: outcome.diff.after.onet,
        diff: outcome.diff,
        bundle: outcome.bundle,
      })
      .where(inState(importId, ["running"]));
    await tx.delete(catalogueImportFiles).where(eq(catalogueImportFiles.importId, importId));
  });
}

/** Writes progress down, not more than twice a second; false once the import was discarded. */
function hearing(owner: Owner, importId: string) {
  let next = 0;
  let latest = "";
  return async (step: string, progress: number): Promise<boolean> => {
    const at = performance.now();
    if (at < next && step === latest) return true;
    next = at + PAUSE;
    latest = step;
    const going = await owner
      .update(catalogueImports)
      .set({ step, progress })
      .where(inState(importId, ["running"]))
      .returning({ id: catalogueImports.id });
    return going.length > 0;
  };
}

/** All tables and the word that it is done, in one transaction: a kill leaves the old release whole. */
async function apply(owner: Owner, importId: string): Promise<void> {
  const stored = await owner.transaction(async (tx) => {
    const [found] = await tx
      .select({ diff: catalogueImports.diff, bundle: catalogueImports.bundle })
      .from(catalogueImports)
      .where(inState(importId, ["applying"]))
      .for("update");
    if (!found?.bundle) return "stored";
    const diff = releaseDiff.parse(found.diff);
    const stored = await storeRelease(tx, diff, unpackBundle(found.bundle));
    if (stored === "stored")
      await tx
        .update(catalogueImports)
        .set({ state: "applied", bundle: null, finishedAt: sql`now()` })
        .where(eq(catalogueImports.id, importId));
    return stored;
  });
  if (stored === "stale") await fail(owner, importId, STALE);
}

const STALE =
  "Another release was brought in after this one was compared. Nothing was changed; upload the files again to see what would change now.";

/** The worker is ending: the next one takes it up again. A discarded import stays as it is. */
const requeue = async (owner: Owner, importId: string): Promise<void> => {
  await owner
    .update(catalogueImports)
    .set({ state: "queued", step: "", progress: 0 })
    .where(inState(importId, ["running"]));
};

async function fail(owner: Owner, importId: string, fault: string): Promise<void> {
  await owner
    .update(catalogueImports)
    .set({ state: "failed", fault, bundle: null, finishedAt: sql`now()` })
    .where(inState(importId, AT_WORK));
  await owner.delete(catalogueImportFiles).where(eq(catalogueImportFiles.importId, importId));
}
