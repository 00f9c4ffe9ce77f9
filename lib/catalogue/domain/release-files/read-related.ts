import type { RelatedRole } from "@/lib/catalogue/domain/release/onet-release";
import { codeIn, figureIn } from "./cell-values";
import type { Faults } from "./faults";
import { type TextFile, tabRows } from "./tab-rows";

const COLUMNS = ["O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"] as const;

/** Related occupations by rank. */
export function readRelated(
  source: TextFile,
  known: ReadonlySet<string>,
  faults: Faults,
): Map<string, RelatedRole[]> {
  const related = new Map<string, RelatedRole[]>();
  for (const row of tabRows(source, COLUMNS, faults)) {
    const from = codeIn(row, "O*NET-SOC Code", known);
    const code = codeIn(row, "Related O*NET-SOC Code", known);
    const rank = figureIn(row, "Index", [1, 999]);
    if (from === null || code === null || rank === null) continue;
    const roles = related.get(from) ?? [];
    related.set(from, roles);
    if (roles.some((role) => role.rank === rank)) row.fault("Index", `${rank} is there twice`);
    else if (roles.some((role) => role.code === code))
      row.fault("Related O*NET-SOC Code", `${code} is there twice`);
    else roles.push({ code, rank, tier: row.cells["Relatedness Tier"] });
  }
  for (const roles of related.values()) roles.sort((a, b) => a.rank - b.rank);
  return related;
}
