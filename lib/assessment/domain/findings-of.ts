import type { CalibrationReport } from "@/lib/psychometrics/calibration-report";
import type {
  CalibrationFindings,
  GroupComparison,
  QuarantineReason,
} from "./calibration-findings";

const LEAST = 5;

/** A number of people or of their answers, null when it is of fewer than five. */
export const atLeastFive = (count: number): number | null => (count < LEAST ? null : count);

/**
 * What a calibration found, in the shape that is kept: no number in it is of fewer than five people.
 *
 * @param base   id of the version it goes on from
 * @param groups comparisons; an item that works differently in one is marked for quarantine
 * @param links  how the metric was kept, null where it was not
 */
export function findingsOf(
  base: string,
  report: CalibrationReport,
  groups: GroupComparison[] = [],
  links: CalibrationFindings["links"] = null,
): CalibrationFindings {
  const { gate, n, fit, correlation, residuals } = report;
  const differs = new Set(groups.flatMap(({ flagged }) => flagged.map(({ id }) => id)));
  return {
    ...{ gate, base, people: atLeastFive(n), groups, links, correlation, residuals },
    smallestCategory: atLeastFive(report.smallestCategory),
    fit: fit && { logLik: fit.logLik, iterations: fit.iterations, converged: fit.converged },
    items: gate === "nothing" ? [] : report.items.map((item) => itemFindings(item, differs)),
    scales: report.scales.map(({ items, people, ...scale }) => ({
      ...scale,
      items: items.length,
      people: atLeastFive(people),
    })),
    noProposal: null,
  };
}

function itemFindings(
  { facet: _, ...item }: CalibrationReport["items"][number],
  differs: ReadonlySet<string>,
): CalibrationFindings["items"][number] {
  const reasons: QuarantineReason[] = [...item.quarantine];
  if (differs.has(item.id)) reasons.push("group-difference");
  return {
    id: item.id,
    answers: atLeastFive(item.answers),
    counts: hiddenAmong(item.counts),
    merged: item.merged && [...item.merged],
    itemRest: item.itemRest,
    slopes: item.slopes && [...item.slopes],
    slopeErrors: item.slopeErrors,
    intercepts: item.intercepts && [...item.intercepts],
    interceptErrors: item.interceptErrors,
    quarantine: reasons,
  };
}

/** Counts below five are hidden, and further ones until the sum says nothing of fewer than five people either. */
function hiddenAmong(counts: readonly number[]): (number | null)[] {
  const hidden = new Set<number>();
  let sum = 0;
  for (const [at, count] of [...counts.entries()].sort(([, a], [, b]) => a - b)) {
    if (count >= LEAST && (hidden.size === 0 || (hidden.size > 1 && sum >= LEAST))) break;
    hidden.add(at);
    sum += count;
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}
