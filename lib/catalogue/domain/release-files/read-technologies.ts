import type { Technology } from "@/lib/catalogue/domain/release/onet-release";
import { codeIn, wordIn } from "./cell-values";
import type { Faults } from "./faults";
import { type TextFile, tabRows } from "./tab-rows";

const COLUMNS = ["O*NET-SOC Code", "Example", "Hot Technology", "In Demand"] as const;

/** Technologies of every occupation. */
export function readTechnologies(
  source: TextFile,
  known: ReadonlySet<string>,
  faults: Faults,
): Map<string, Technology[]> {
  const technologies = new Map<string, Technology[]>();
  for (const row of tabRows(source, COLUMNS, faults)) {
    const code = codeIn(row, "O*NET-SOC Code", known);
    const hot = wordIn(row, "Hot Technology", ["Y", "N"]);
    const demand = wordIn(row, "In Demand", ["Y", "N"]);
    if (code === null) continue;
    const used = technologies.get(code) ?? [];
    technologies.set(code, used);
    used.push({ name: row.cells.Example, isHot: hot === "Y", isInDemand: demand === "Y" });
  }
  return technologies;
}
