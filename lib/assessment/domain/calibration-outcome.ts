import { type CalibrationReport, calibrationReport } from "@/lib/psychometrics/calibration-report";
import type { Answers, Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import { keyedAnswers } from "@/lib/psychometrics/keyed-answers";
import { linkedInstrument } from "@/lib/psychometrics/linked-instrument";
import type { CalibrationFindings } from "./calibration-findings";
import { calibrationForm } from "./calibration-form";
import { calibrationGroups } from "./calibration-groups";
import type { CalibrationPerson } from "./calibration-people";
import { calibrationProposal } from "./calibration-proposal";
import { atLeastFive, findingsOf } from "./findings-of";
import type { PublishedDefinition, PublishedInstrument } from "./published-instrument";

type Earlier = { report: CalibrationFindings; proposed: PublishedDefinition };

/** What to work out: a calibration on people's answers, or `previous`, whose quarantine was changed by hand. */
export type CalibrationWork = {
  base: PublishedInstrument;
  people: readonly CalibrationPerson[];
  previous: Earlier | null;
};

export type CalibrationOutcome = {
  people: number | null;
  report: CalibrationFindings;
  proposed: PublishedDefinition | null;
};

/** Hears a step in words, and how much of the whole is done, 0..100. */
export type Hear = (step: string, percent: number) => void;

const TOLERANCE = 1e-4;
/** Two items that fewer people answered both of go together by chance. */
const LEAST_BOTH = 200;
const NO_PROPOSAL =
  "Too few statements with sound numbers are left on one of the two sides. Nothing can be published from this.";

/**
 * A calibration from beginning to end: fit, groups, metric, proposal.
 *
 * @returns findings with no number of fewer than five people, and the version to publish; null where the gates
 *   or what is left of the items allow none
 * @throws RangeError on answers that are no category of their item
 * @see assessment method §2.9–2.12
 */
export function calibrationOutcome(
  work: CalibrationWork,
  hear: Hear = () => {},
): CalibrationOutcome {
  if (work.previous) return adjusted(work.base, work.previous, hear);
  const form = calibrationForm(work.base);
  const answers = work.people.map((person) =>
    keyedAnswers(
      form.items,
      form.items.map(({ id }) => person.answers[id] ?? null),
    ),
  );
  const report = calibrationReport(form, answers, {
    tolerance: TOLERANCE,
    onStep: fitting(hear),
    onCovariance: (done, of) =>
      hear("Working out how sure the numbers are", 50 + Math.round((35 * done) / of)),
  });
  return proposedFrom(work, { report, answers, form }, hear);
}

type Worked = { report: CalibrationReport; answers: Answers[]; form: GradedInstrument };

function proposedFrom({ base, people }: CalibrationWork, worked: Worked, hear: Hear) {
  const { report } = worked;
  const fitted = report.instrument;
  if (!fitted)
    return { people: atLeastFive(report.n), report: findingsOf(base.id, report), proposed: null };
  hear("Comparing groups of people", 86);
  const groups = calibrationGroups(fitted, people, columns(worked, fitted));
  hear("Keeping the metric", 90);
  const isFirst = base.graded.status === "provisional";
  const linked = isFirst ? null : linkedInstrument(fitted, base.graded);
  const links = (linked?.links ?? []).map(({ anchors, ...link }, k) => ({
    ...link,
    dimension: fitted.dimensions[k] ?? "",
    anchors: anchors.length,
  }));
  const found = {
    ...findingsOf(base.id, report, groups, linked && links),
    residuals: report.residuals.filter((pair) => answeredBoth(worked, pair) >= LEAST_BOTH),
  };
  hear("Simulating the limits of quality", 92);
  const proposed = calibrationProposal({
    base,
    graded: linked?.instrument ?? fitted,
    keepsMetric: linked !== null,
    quarantined: found.items
      .filter(({ slopes, quarantine }) => slopes !== null && quarantine.length > 0)
      .map(({ id }) => id),
    scales: found.scales,
  });
  return {
    people: found.people,
    report: { ...found, noProposal: proposed ? null : NO_PROPOSAL },
    proposed,
  };
}

/** The same numbers with another quarantine: cuts and limits follow it. */
function adjusted(base: PublishedInstrument, { report, proposed }: Earlier, hear: Hear) {
  hear("Simulating the limits of quality", 50);
  const {
    language: _,
    wording: __,
    limits: ___,
    quarantined,
    hiddenFacets: ____,
    ...graded
  } = proposed;
  const next = calibrationProposal({
    ...{ base, graded, quarantined },
    keepsMetric: report.links !== null,
    scales: report.scales,
  });
  return {
    people: report.people,
    report: { ...report, noProposal: next ? null : NO_PROPOSAL },
    proposed: next,
  };
}

/** Progress of the fit by how far the largest change has come down; it never goes back. */
function fitting(hear: Hear) {
  let most = 0;
  return (_iteration: number, change: number) => {
    const share = Math.log(Math.max(change, TOLERANCE)) / Math.log(TOLERANCE);
    most = Math.max(most, Math.min(1, Math.max(0, share)));
    hear("Fitting the model", 5 + Math.round(45 * most));
  };
}

/** Keyed answers to the fitted items alone, with categories merged as the fit merged them. */
function columns({ answers, form, report }: Worked, fitted: GradedInstrument): Answers[] {
  const places = fitted.items.map(({ id }) => form.items.findIndex((item) => item.id === id));
  const maps = places.map((j) => report.items[j]?.merged ?? null);
  return answers.map((row) =>
    places.map((j, at) => {
      const answer = row[j] ?? null;
      return answer === null ? null : (maps[at]?.[answer] ?? answer);
    }),
  );
}

function answeredBoth(
  { answers, form }: Worked,
  { first, second }: { first: string; second: string },
) {
  const [one, other] = [first, second].map((id) => form.items.findIndex((item) => item.id === id));
  if (one === undefined || other === undefined) return 0;
  return answers.filter((row) => (row[one] ?? null) !== null && (row[other] ?? null) !== null)
    .length;
}
