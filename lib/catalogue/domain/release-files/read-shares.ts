import { codeIn, figureIn, wordIn } from "./cell-values";
import type { Faults } from "./faults";
import { type TextFile, tabRows } from "./tab-rows";

type Shares = Map<string, Map<number, number>>;

const COLUMNS = ["O*NET-SOC Code", "Scale ID", "Category", "Data Value"] as const;
/** Required education and related experience; training and the importance of licences are left alone. */
const SCALES = ["RL", "RW", "PT", "OJ", "IM"] as const;
const CATEGORIES = { RL: [1, 12], RW: [1, 11] } as const;

/** Percent of workers by category of required education and of related experience. */
export function readShares(
  source: TextFile,
  known: ReadonlySet<string>,
  faults: Faults,
): { education: Shares; experience: Shares } {
  const shares: Record<"RL" | "RW", Shares> = { RL: new Map(), RW: new Map() };
  for (const row of tabRows(source, COLUMNS, faults)) {
    const scale = wordIn(row, "Scale ID", SCALES);
    if (scale !== "RL" && scale !== "RW") continue;
    const code = codeIn(row, "O*NET-SOC Code", known);
    const category = figureIn(row, "Category", CATEGORIES[scale]);
    const percent = figureIn(row, "Data Value", [0, 100]);
    if (code === null || category === null || percent === null) continue;
    const byCategory = shares[scale].get(code) ?? new Map<number, number>();
    shares[scale].set(code, byCategory);
    if (byCategory.has(category)) row.fault("Category", `${category} is there twice for ${code}`);
    byCategory.set(category, percent);
  }
  return { education: shares.RL, experience: shares.RW };
}
