import type { OnetRelease } from "@/lib/catalogue/domain/release/onet-release";
import { codeIn, wordIn } from "./cell-values";
import type { Faults } from "./faults";
import { type TextFile, tabRows } from "./tab-rows";

const COLUMNS = ["O*NET-SOC Code", "Reported Job Title", "Shown in My Next Move"] as const;

/** Titles people report for their jobs, in the order of the file. */
export function readTitles(
  source: TextFile,
  known: ReadonlySet<string>,
  faults: Faults,
): OnetRelease["titles"] {
  const titles = new Map<string, OnetRelease["titles"][number]>();
  for (const row of tabRows(source, COLUMNS, faults)) {
    const code = codeIn(row, "O*NET-SOC Code", known);
    const shown = wordIn(row, "Shown in My Next Move", ["Y", "N"]);
    const title = row.cells["Reported Job Title"];
    if (code === null || shown === null) continue;
    const key = `${code} ${title}`;
    if (titles.has(key)) row.fault("Reported Job Title", `"${title}" is there twice for ${code}`);
    titles.set(key, { code, title, isShown: shown === "Y" });
  }
  return [...titles.values()];
}
