import type { DerivedTables } from "./derive-tables";

/** Rows of each table that a release replaces, by the names of the database. */
export type TableCounts = Readonly<Record<string, number>>;

/** Counts what an import would store. */
export const tableCounts = (tables: DerivedTables): TableCounts => ({
  occupations: tables.facts.length,
  occupation_titles: tables.titles.length,
  work_elements: tables.elements.length,
  occupation_importance: tables.matrix.size,
  next_roles: tables.nextRoles.length,
  industry_views: tables.industries.length,
  growth_by_path: tables.growth.length,
  occupation_sectors: tables.sectors.length,
});

/** A release may lose so many rows of a table and no more: beyond it something is missing. */
const MOST_LOST = 0.02;
/** Which classes a group has is no sign of a missing file: this table may shrink. */
const MAY_SHRINK = "growth_by_path";

/** Tables that would lose more than 2 % of their rows, in the order of `after`. */
export const rowDrops = (before: TableCounts, after: TableCounts) =>
  Object.entries(after).flatMap(([table, left]) => {
    const rows = before[table] ?? 0;
    const isLoss = table !== MAY_SHRINK && left < rows * (1 - MOST_LOST);
    return isLoss ? [{ table, before: rows, after: left }] : [];
  });
