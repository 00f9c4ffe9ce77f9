import type { BlsTables, Wage } from "./bls-tables";

/** Employment and median wage of an occupation, by its wage code, in one sector. */
export type OccupationSector = {
  code: string;
  sector: string;
  employment: number;
  median: Wage | null;
};

/** Where each occupation works, by code and sector; a sector whose employment is not published is left out. */
export const occupationSectors = ({ sectors }: BlsTables): OccupationSector[] =>
  sectors
    .flatMap((sector) =>
      sector.rows.flatMap(({ group, code, employment, median }) =>
        group === "detailed" && employment !== null
          ? [{ code, sector: sector.code, employment, median }]
          : [],
      ),
    )
    .sort((a, b) => byCharacters(a.code, b.code) || byCharacters(a.sector, b.sector));

const byCharacters = (a: string, b: string) => (a < b ? -1 : Number(a > b));
