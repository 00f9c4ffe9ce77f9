import type { BlsTables, Projection, SkillRanks, WageRow } from "./bls-tables";
import type { DataStatus } from "./data-status";
import { dataStatuses } from "./data-status";
import { hotTechnologies } from "./hot-technologies";
import { INDEX_NAMES } from "./index-elements";
import { isFormalManagement } from "./is-formal-management";
import { managerialTaskShare } from "./managerial-task-share";
import { type OccupationIndices, occupationIndices } from "./occupation-indices";
import type { OnetRelease } from "./onet-release";
import { fourYearsExperience, modalEducation } from "./required-education";
import { majorGroupOf, majorGroupTitle, minorGroupOf } from "./soc-groups";
import { statisticsCode } from "./statistics-code";
import { topWorkStyles } from "./top-work-styles";

/** Everything the tables say of one occupation, not rounded; null where there are no data. */
export type OccupationFacts = {
  code: string;
  title: string;
  soc: string;
  major: string;
  majorTitle: string;
  minor: string | null;
  jobZone: number | null;
  status: DataStatus;
  isFormalManagement: boolean;
  indices: OccupationIndices | null;
  managerialTasks: number | null;
  leadershipStyle: number | null;
  enterprising: number | null;
  investigative: number | null;
  ranks: SkillRanks | null;
  /** Figures of the bureau belong to its code, which several occupations may share. */
  wages: WageRow | null;
  projection: (Projection & { code: string }) | null;
  modalEducation: string | null;
  fourYearsPct: number | null;
  workStyles: readonly string[];
  technologies: readonly string[];
};

/** One row per occupation, in the order of the release. */
export function occupationFacts(release: OnetRelease, bls: BlsTables): OccupationFacts[] {
  const indices = occupationIndices(release);
  const statuses = dataStatuses(release);
  const figures = blsFigures(bls);
  return release.occupations.map(({ code, title }) => {
    const soc = code.slice(0, 7);
    const status = statuses.get(code) ?? "none";
    return {
      ...{ code, title, soc, status },
      major: majorGroupOf(soc),
      majorTitle: majorGroupTitle(majorGroupOf(soc)),
      jobZone: release.jobZones.get(code) ?? null,
      isFormalManagement: isFormalManagement(code, title),
      indices: indices.get(code) ?? null,
      ...ofRelease(release, code),
      ...figures(soc),
    };
  });
}

function ofRelease(release: OnetRelease, code: string) {
  const interests = release.interests.get(code);
  const education = release.education.get(code);
  const experience = release.experience.get(code);
  const styles = release.workStyles.get(code);
  return {
    managerialTasks: managerialTaskShare(release.tasks.get(code) ?? []),
    leadershipStyle: styles?.get(INDEX_NAMES.leadershipStyle) ?? null,
    enterprising: interests?.get(INDEX_NAMES.enterprising) ?? null,
    investigative: interests?.get(INDEX_NAMES.investigative) ?? null,
    modalEducation: education ? modalEducation(education) : null,
    fourYearsPct: experience ? fourYearsExperience(experience) : null,
    workStyles: styles ? topWorkStyles(styles) : [],
    technologies: hotTechnologies(release.technologies.get(code) ?? []),
  };
}

/** What the bureau has for a SOC code. */
function blsFigures({ wages, projections, skillRanks }: BlsTables) {
  const minors = new Set(wages.flatMap(({ group, code }) => (group === "minor" ? [code] : [])));
  const detailed = new Map(
    wages.flatMap((row) => (row.group === "detailed" ? [[row.code, row] as const] : [])),
  );
  return (soc: string) => {
    const wageCode = statisticsCode(soc, (code) => detailed.has(code));
    const code = statisticsCode(soc, (code) => projections.has(code));
    const projection = code === null ? undefined : projections.get(code);
    return {
      minor: minorGroupOf(soc, minors),
      wages: (wageCode !== null && detailed.get(wageCode)) || null,
      projection: code !== null && projection ? { ...projection, code } : null,
      ranks: (code !== null && skillRanks.get(code)) || null,
    };
  };
}
