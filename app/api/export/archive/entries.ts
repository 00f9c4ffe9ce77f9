import { strToU8 } from "fflate";
import { CONTENTS } from "@/app/api/export/contents";
import { type OwnCopy, UNITS } from "@/app/api/export/own-copy";
import type { Actor } from "@/lib/kernel/actor";
import { csvTable } from "@/lib/kernel/csv-table";
import { EVIDENCE_FOLDER } from "@/lib/planner/commands/evidence/evidence";
import { downloadName } from "@/lib/planner/domain/evidence/upload-refusals";
import { getEvidenceFile } from "@/lib/planner/queries/evidence";
import { readFile } from "@/lib/platform/file-store";
import type { ZipEntry } from "@/lib/platform/zip-stream";

const text = (name: string, content: string): ZipEntry => ({
  name,
  content: strToU8(content),
  isPacked: false,
});

/** One's own copy as files: a description, everything in one, each table by itself, and what was uploaded. */
export async function* entriesOf(actor: Actor, copy: OwnCopy): AsyncGenerator<ZipEntry> {
  const { accounts, catalogue, assessment, planner, coaching } = copy;
  const tables = { ...accounts, ...catalogue, ...assessment, ...planner, ...coaching };
  yield text("README.txt", readme(copy.exportedAt, tables));
  yield text("fairlead.json", JSON.stringify(copy, null, 2));
  for (const [table, rows] of Object.entries(tables))
    if (rows.length > 0) yield text(`csv/${table}.csv`, csvTable(rows));
  for (const { id, download } of planner.evidence) if (download) yield fileOf(actor, id);
}

/** What was uploaded, under its own name; said where it is no longer in the store. */
async function fileOf(actor: Actor, evidenceId: string): Promise<ZipEntry> {
  const { storedAs, name, mediaType } = await getEvidenceFile(actor, evidenceId);
  const place = `evidence/${evidenceId.slice(0, 8)} ${downloadName(name, mediaType)}`;
  const content = await readFile(EVIDENCE_FOLDER, storedAs);
  return content
    ? { name: place, content, isPacked: true }
    : text(`${place}.missing.txt`, "This file is no longer in the store.\n");
}

function readme(exportedAt: string, tables: Readonly<Record<string, readonly unknown[]>>): string {
  const lines = Object.entries(CONTENTS).map(([table, words]) => {
    const rows = tables[table]?.length ?? 0;
    return `  ${table.padEnd(22)} ${String(rows).padStart(6)}  ${words}`;
  });
  return [
    `Your own copy of everything that belongs to you in Fairlead, made at ${exportedAt}.`,
    "",
    "fairlead.json   everything in one file, for programs",
    "csv/            the same, one table a file, for spreadsheets; an empty table has none",
    "evidence/       the files you uploaded; each begins with the first signs of its id",
    "",
    UNITS,
    "In CSV, text that a spreadsheet would run as a formula has an apostrophe in front.",
    "",
    "Tables, and how many rows of each are yours:",
    ...lines,
    "",
  ].join("\r\n");
}
