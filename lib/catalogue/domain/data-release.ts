/** The release that facts of occupations come from. */
export type DataRelease = {
  /** Of O*NET, such as `30.1`. */
  onet: string;
  /** Older releases of which some ratings are, such as `29.0`. */
  olderRatings: readonly string[];
  /** Of the wage survey, such as `May 2024`; null where no wages came with it. */
  oews: string | null;
  /** Of the projections, such as `2024-34`. */
  projections: string | null;
  importedAt: Date;
};

export const ONET_LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** What the licence of O*NET asks to be shown, word for word, with the release in it. */
export function onetAttribution({ onet, olderRatings }: DataRelease): string {
  const older = olderRatings.length > 0 ? ` (with some ${olderRatings.join(" and ")} ratings)` : "";
  return `This product includes information from the O*NET ${onet} Database${older} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Fairlead has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.`;
}

/** Where wages and outlook come from; null where neither came with the release. */
export function blsAttribution({ oews, projections }: DataRelease): string | null {
  const parts = [oews && `OEWS ${oews}`, projections && `Employment Projections ${projections}`];
  const known = parts.filter((part) => part !== null);
  return known.length > 0 ? `U.S. Bureau of Labor Statistics, ${known.join(" / ")}.` : null;
}
