import { z } from "zod";
import { leastActivities } from "@/lib/planner/domain/least-activities/least-activities";
import { type LedgerFault, ledgerFaults } from "@/lib/planner/domain/renewals/ledger-faults";
import { activityShape, dateShape, ledgerShape, nameShape } from "./ledger-shape";
import { readJson } from "./read-json";
import { refuseFaults } from "./refuse-faults";

const shape = ledgerShape.extend({
  until: dateShape,
  candidates: z.array(activityShape.and(z.object({ id: nameShape }))),
});

/** `least`: the fewest candidates that keep all certifications in good standing until a day. @throws InputFault */
export function leastCommand(input: string): string {
  const { until, candidates, ...ledger } = readJson(input, shape, "ledger");
  const elsewhere = ledgerFaults({ ...ledger, activities: candidates }).filter(
    ({ path }) => path[0] === "activities",
  );
  refuseFaults([
    ...ledgerFaults(ledger),
    ...elsewhere.map(({ path, message }) => ({ path: ["candidates", ...path.slice(1)], message })),
    ...(until < ledger.today ? [{ path: ["until"], message: "is before today" }] : []),
    ...repeated(candidates),
  ]);
  return `${JSON.stringify(leastActivities(ledger, candidates, until))}\n`;
}

const repeated = (candidates: readonly { id: string }[]): LedgerFault[] =>
  candidates.flatMap(({ id }, n) =>
    candidates.findIndex((other) => other.id === id) < n
      ? [{ path: ["candidates", n, "id"], message: `"${id}" is given twice` }]
      : [],
  );
