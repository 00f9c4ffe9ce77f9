import "server-only";
import { dropSentences } from "@/lib/catalogue/domain/release/diff-words";
import type { ReleaseDiff } from "@/lib/catalogue/domain/release/release-diff";
import { diffReleases, type PresentCatalogue } from "@/lib/catalogue/domain/release/release-diff";
import { rowDrops, tableCounts } from "@/lib/catalogue/domain/release/table-counts";
import { tableFiles } from "@/lib/catalogue/domain/release/table-files";
import { ReleaseFault } from "@/lib/catalogue/domain/release-files/faults";
import { packBundle } from "./import-bundle";
import { releaseFromFiles, type UploadedFile } from "./release-from-files";
import { type Progress, workOutRelease } from "./work-out-release";

/** Files as they were uploaded, and what the catalogue holds now. */
export type ImportWork = { files: readonly UploadedFile[]; present: PresentCatalogue };

/** What came of them: tables to look at and apply, or the reasons why not. */
export type ImportOutcome =
  | { kind: "ready"; diff: ReleaseDiff; bundle: Uint8Array }
  | { kind: "refused"; reasons: readonly string[] };

/** Works an upload out. A release that lost more rows than it may is refused like a malformed one. */
export async function workOutImport(
  { files, present }: ImportWork,
  progress: Progress,
): Promise<ImportOutcome> {
  try {
    const tables = await workOutRelease(releaseFromFiles(files), progress);
    const drops = rowDrops(present.counts, tableCounts(tables));
    if (drops.length > 0) return { kind: "refused", reasons: dropSentences(drops) };
    return {
      kind: "ready",
      diff: diffReleases(present, tables),
      bundle: packBundle(tableFiles(tables)),
    };
  } catch (error) {
    if (!(error instanceof ReleaseFault)) throw error;
    return { kind: "refused", reasons: error.lines };
  }
}
