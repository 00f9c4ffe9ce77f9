import loadHighs from "highs";
import { asFit, fitItems } from "@/lib/planner/domain/fit/fit-items";
import { fitModel } from "@/lib/planner/domain/fit/fit-model";
import type { Fit, FitPlan } from "@/lib/planner/domain/fit/fit-plan";
import { fitProblem } from "@/lib/planner/domain/fit/fit-problem";
import { LEFT } from "@/lib/planner/domain/fit/schedule";

/** The solver stops when it is proven to be this near to the best. */
const NEAR = 0.001;

type Depth = {
  seconds: number;
  /** Share of the time that has passed, in [0, 1]. */
  onProgress?: (share: number) => void;
};

/**
 * Looks for a better schedule by mixed-integer programming, beginning with the quick one; never worse than it. Blocks
 * its thread for up to `seconds`: the web server must run it in a worker, which it may end at any time.
 */
export async function lookDeeper(plan: FitPlan, depth: Depth): Promise<Fit> {
  const problem = fitProblem(plan);
  const quick = fitItems(plan);
  const model = fitModel(problem);
  if (quick.objective === quick.bound || model.columns.length === 0) return quick;
  const solved = await solve(model, quickColumns(plan, quick, model), depth);
  const starts = problem.tasks.map((_, task) => {
    const chosen = model.columns.findIndex((c, at) => c.task === task && (solved.x[at] ?? 0) > 0.5);
    return model.columns[chosen]?.start ?? LEFT;
  });
  const deep = solved.x.length > 0 ? asFit(plan, problem, starts) : quick;
  // Every objective is a whole number: so is what none can be below.
  const bound = Math.max(quick.bound, Math.ceil(solved.bound - 1e-6));
  const better = deep.objective < quick.objective ? deep : quick;
  return { ...better, bound: Math.min(bound, better.objective) };
}

type Model = ReturnType<typeof fitModel>;

/** The quick schedule in the model's columns: where the solver begins. */
function quickColumns(plan: FitPlan, quick: Fit, { columns }: Model): number[] {
  const start = new Map(quick.placed.map((one) => [one.id, one.start - plan.start]));
  return columns.map((c) => (start.get(plan.items[c.task]?.id ?? "") === c.start ? 1 : 0));
}

async function solve({ columns, rows, constant }: Model, begin: number[], depth: Depth) {
  const highs = await loadHighs();
  const numCols = columns.length;
  const numRows = rows.length;
  const entries = rows.flatMap((row) => row.entries);
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.entries.length);
  const data = {
    ...{ numCols, numRows, offset: constant },
    colCost: columns.map(({ price }) => price),
    colLower: new Array<number>(numCols).fill(0),
    colUpper: new Array<number>(numCols).fill(1),
    rowLower: new Array<number>(numRows).fill(-highs.infinity),
    rowUpper: rows.map(({ atMost }) => atMost),
    integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer),
    matrix: {
      ...{ format: "csr" as const, numCols, numRows, starts },
      indices: entries.map(({ column }) => column),
      values: entries.map(({ value }) => value),
    },
  };
  const began = performance.now();
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false, time_limit: depth.seconds, mip_rel_gap: NEAR });
    model.setSolution({ colValue: begin });
    model.run({
      [highs.constants.callbackType.mipInterrupt]() {
        depth.onProgress?.(Math.min(1, (performance.now() - began) / (1000 * depth.seconds)));
      },
    });
    const bound = Number(model.info.get("mip_dual_bound"));
    return { x: [...model.getSolution().colValue], bound: Number.isFinite(bound) ? bound : 0 };
  });
}
