/** What work asks for. The id says the domain: 2.A and 2.B skills, 2.C knowledge, 4.A activities. */
export type WorkElement = { id: string; domain: "skill" | "knowledge" | "activity"; name: string };

/** One value per element of `OnetRelease.elements`, in that order; null where it was not rated. */
export type RatingsByCode = ReadonlyMap<string, readonly (number | null)[]>;

/** An occupation that the release lists as related; rank 1 is the nearest. */
export type RelatedRole = { code: string; rank: number; tier: string };

/** A task of an occupation: `n/a` where the release does not say whether it is core. */
export type Task = { type: "Core" | "Supplemental" | "n/a"; activities: readonly string[] };

export type Technology = { name: string; isHot: boolean; isInDemand: boolean };

/** What the derived tables need of an O*NET release, as typed rows; codes are O*NET-SOC codes such as `15-1252.00`. */
export type OnetRelease = {
  /** `30.1` */
  name: string;
  /** First day of the month of the release, `2025-12-01`; null where it is not said. */
  releasedOn: string | null;
  occupations: readonly { code: string; title: string }[];
  /** 1–5: how much preparation the occupation needs. */
  jobZones: ReadonlyMap<string, number>;
  /** By rank. */
  related: ReadonlyMap<string, readonly RelatedRole[]>;
  /** Sorted by id. */
  elements: readonly WorkElement[];
  /** 1–5 */
  importance: RatingsByCode;
  /** 0–7 */
  level: RatingsByCode;
  /** Impact −3–3 of each work style, in the order of the release. */
  workStyles: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** 1–7 by name of the interest. */
  interests: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Percent of workers by category 1–12 of required education, in the order of the release. */
  education: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Percent of workers by category 1–11 of related experience, in the order of the release. */
  experience: ReadonlyMap<string, ReadonlyMap<number, number>>;
  tasks: ReadonlyMap<string, readonly Task[]>;
  technologies: ReadonlyMap<string, readonly Technology[]>;
  titles: readonly { code: string; title: string; isShown: boolean }[];
  /** The release each occupation's skills are of, where they are not all of this one. */
  skillsReleases: ReadonlyMap<string, string> | null;
};
