import { CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import type { Answers, Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import { probabilityHigher } from "@/lib/psychometrics/probability-higher";
import { reportReading } from "@/lib/psychometrics/report-reading";
import { DIMENSIONS, type Facet } from "./instrument";
import type { Estimated, FacetScore } from "./score";

/**
 * Each facet on each dimension: one-dimensional EAP of its statements alone, prior N(0, 1), widened while the
 * numbers are provisional. Four statements give a standard error near .6: bands, never bare points.
 *
 * @param answers keyed, in the order of the graded items
 * @returns one entry per facet, in the order of the contrasts; pairs are left out, for they mix the two
 * @see assessment method §2.10
 */
export function facetScores(graded: GradedInstrument, answers: Answers): FacetScore[] {
  return CONTRASTS.map((facet) => {
    const [specialist, leadership] = DIMENSIONS.map((_, k) => reading(graded, answers, facet, k));
    if (!specialist || !leadership) throw new RangeError("two dimensions are needed");
    const difference = {
      mean: specialist.mean - leadership.mean,
      standardError: Math.hypot(specialist.standardError, leadership.standardError),
    };
    const specialistHigher = probabilityHigher(specialist.posterior, leadership.posterior);
    return {
      facet,
      specialist: plain(specialist),
      leadership: plain(leadership),
      difference,
      specialistHigher,
    };
  });
}

const plain = ({ mean, standardError }: Estimated): Estimated => ({ mean, standardError });

function reading(graded: GradedInstrument, answers: Answers, facet: Facet, dimension: number) {
  const own = graded.items.flatMap((item, index) =>
    item.facet === facet && item.format === "likert" && item.slopes[dimension] !== 0
      ? [
          {
            item: { ...item, slopes: [item.slopes[dimension] ?? 0] },
            answer: answers[index] ?? null,
          },
        ]
      : [],
  );
  const { posterior, estimate } = reportReading(
    { ...graded, dimensions: [facet], items: own.map(({ item }) => item) },
    own.map(({ answer }) => answer),
  );
  const [mean = 0] = estimate.means;
  const [standardError = 1] = estimate.standardErrors;
  return { posterior, mean, standardError };
}
