import type { OnetRelease } from "@/lib/catalogue/domain/release/onet-release";
import { shortened } from "./cell-values";
import type { Faults } from "./faults";
import { type TextFile, tabRows } from "./tab-rows";

const CODE = /^\d\d-\d{4}\.\d\d$/;

/** Codes and titles of `Occupation Data.txt`; descriptions are not carried. */
export function readOccupations(source: TextFile, faults: Faults): OnetRelease["occupations"] {
  const occupations = new Map<string, string>();
  for (const { cells, fault } of tabRows(source, ["O*NET-SOC Code", "Title"], faults)) {
    const code = cells["O*NET-SOC Code"];
    if (!CODE.test(code)) fault("O*NET-SOC Code", `"${shortened(code)}" is not like 15-1252.00`);
    else if (occupations.has(code)) fault("O*NET-SOC Code", `${code} is there twice`);
    else if (cells.Title === "") fault("Title", "is empty");
    else occupations.set(code, cells.Title);
  }
  if (occupations.size === 0) faults.add({ file: source.file }, "has no occupations");
  return [...occupations].map(([code, title]) => ({ code, title }));
}
