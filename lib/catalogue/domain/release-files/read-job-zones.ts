import { codeIn, figureIn } from "./cell-values";
import type { Faults } from "./faults";
import { type TextFile, tabRows } from "./tab-rows";

/** Job zone 1–5 by occupation. */
export function readJobZones(
  source: TextFile,
  known: ReadonlySet<string>,
  faults: Faults,
): Map<string, number> {
  const zones = new Map<string, number>();
  for (const row of tabRows(source, ["O*NET-SOC Code", "Job Zone"], faults)) {
    const code = codeIn(row, "O*NET-SOC Code", known);
    const zone = figureIn(row, "Job Zone", [1, 5]);
    if (code === null || zone === null) continue;
    if (zones.has(code)) row.fault("O*NET-SOC Code", `${code} is there twice`);
    else if (!Number.isInteger(zone)) row.fault("Job Zone", "is not a whole number");
    else zones.set(code, zone);
  }
  return zones;
}
