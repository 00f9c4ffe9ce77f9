import { addTo } from "./add-to";
import { type ExpectedCounts, expectedCounts } from "./expected-counts";
import { freeNumbers, withNumbers } from "./free-parameters";
import { itemAxes } from "./item-axes";
import { logNormalWeights } from "./log-normal-weights";
import { type Group, type MarginalModel, type ModelState, STANDARD } from "./marginal-model";
import { maximisedCorrelation } from "./maximised-correlation";
import { maximisedItem } from "./maximised-item";
import { populationMoments, secondMoments } from "./population-moments";
import { type ScoringTables, scoringTables } from "./scoring-tables";
import { thetaGrid } from "./theta-grid";

/**
 * One EM step: expected counts per group, then every item, the correlation and the free groups.
 *
 * @param model groups, grid and priors
 * @param state numbers to start from
 * @returns log likelihood at `state`, and the state after the step
 * @throws RangeError as `scoringTables` and `logPosterior`
 * @see assessment method §2.9
 */
export function emStep(model: MarginalModel, state: ModelState) {
  const expected = expectation(model, state);
  const theta = thetaGrid(model.points);
  const axes = itemAxes(theta);
  const items = state.items.map((item, block) => {
    const counts = pooledCounts(model.groups, expected, block);
    const means = model.priorMeans?.[block];
    return withNumbers(item, maximisedItem(counts, axes(item), freeNumbers(item), means));
  });
  const weights = expected.map((group) => group.weights);
  const cells = weights[0] ?? new Float64Array();
  const next: ModelState = {
    items,
    correlation:
      state.correlation === null ? null : maximisedCorrelation(secondMoments(theta, cells)),
    distributions: model.groups.map(({ free }, g) =>
      free ? populationMoments(theta, weights[g] ?? cells) : STANDARD,
    ),
  };
  return { logLik: expected.reduce((sum, group) => sum + group.logLik, 0), next };
}

/**
 * E-step of every group under its own prior and its own choice of items.
 *
 * @param model groups, grid and priors
 * @param state numbers the tables are made of
 * @returns expected counts and log likelihood per group
 * @throws RangeError as `scoringTables` and `logPosterior`
 * @see assessment method §2.9
 */
export function expectation({ groups, points }: MarginalModel, state: ModelState) {
  const { items, correlation, distributions } = state;
  const dimensions = correlation === null ? ["first"] : ["first", "second"];
  const shared = scoringTables(
    { id: "", version: "", status: "interim", dimensions, correlation: correlation ?? 0, items },
    points,
  );
  return groups.map(({ blocks, free, patterns }, g) => {
    const own: ScoringTables = {
      ...shared,
      items: blocks.flatMap((block) => shared.items[block] ?? []),
      logPrior: free
        ? logNormalWeights(shared.theta, distributions[g] ?? STANDARD)
        : shared.logPrior,
    };
    return expectedCounts(own, patterns);
  });
}

/** Expected answers to one model item, over all groups that answered it. */
function pooledCounts(
  groups: readonly Group[],
  expected: readonly ExpectedCounts[],
  block: number,
): Float64Array[] {
  const pooled: Float64Array[] = [];
  groups.forEach(({ blocks }, g) => {
    blocks.forEach((own, column) => {
      if (own !== block) return;
      expected[g]?.counts[column]?.forEach((counts, answer) => {
        const sum = pooled[answer];
        if (sum) addTo(sum, counts);
        else pooled[answer] = counts;
      });
    });
  });
  return pooled;
}
