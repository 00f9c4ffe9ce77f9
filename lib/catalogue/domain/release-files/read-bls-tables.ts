import type { BlsTables } from "@/lib/catalogue/domain/release/bls-tables";
import { Faults } from "./faults";
import { readProjections } from "./read-projections";
import { readSkillRanks } from "./read-skill-ranks";
import { readSectorWages, readWages } from "./read-wages";
import { cellText, type Sheet } from "./sheet-rows";

/** The sheets of the bureau that are read; `notes` says of which month the wages are. */
export type BlsSheets = Record<"wages" | "notes" | "sectors" | "projections" | "skills", Sheet>;

/** A catalogue without figures of the bureau. */
export const NO_BLS: BlsTables = {
  wagesRelease: null,
  projectionsRelease: null,
  wages: [],
  sectors: [],
  projections: new Map(),
  skillRanks: new Map(),
};

/** Reads wages, sectors, projections and skill ranks. @throws ReleaseFault naming up to ten faults */
export function readBlsTables(sheets: BlsSheets): BlsTables {
  const faults = new Faults();
  const { release, byCode } = readProjections(sheets.projections, faults);
  const tables: BlsTables = {
    wagesRelease: wagesRelease(sheets.notes),
    projectionsRelease: release,
    wages: readWages(sheets.wages, faults),
    sectors: readSectorWages(sheets.sectors, faults),
    projections: byCode,
    skillRanks: readSkillRanks(sheets.skills, faults),
  };
  faults.end();
  return tables;
}

/** "May 2024 OEWS Estimates" → "May 2024" */
const wagesRelease = ({ rows }: Sheet) =>
  /^(\p{L}+ \d{4}) OEWS/u.exec(cellText(rows[0]?.[0] ?? null))?.[1] ?? null;
