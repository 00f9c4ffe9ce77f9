import { z } from "zod";
import { GRADES } from "@/lib/catalogue/domain/certainty";
import { costOfOwnership } from "@/lib/planner/domain/ownership/cost-of-ownership";
import { ledgerFaults } from "@/lib/planner/domain/renewals/ledger-faults";
import { birthMonthShape, dateShape, heldShape, sizeShape } from "./ledger-shape";
import { readJson } from "./read-json";
import { refuseFaults } from "./refuse-faults";

const range = z
  .object({ min: sizeShape, max: sizeShape })
  .refine(({ min, max }) => min <= max, "min must not exceed max")
  .nullable()
  .default(null);
const grade = z.enum(GRADES).nullable().default(null);

const shape = z
  .object({
    from: dateShape,
    to: dateShape,
    birthMonth: birthMonthShape,
    certifications: z.array(
      heldShape.extend({
        fee: range,
        hours: range,
        currency: z.string().regex(/^[A-Z]{3}$/, "must be a code of three letters"),
        gradeFee: grade,
        gradeRenewal: grade,
      }),
    ),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], message: "is before from" });

/** `cost`: what a scenario's certifications cost over its span, money in minor units. @throws InputFault */
export function costCommand(input: string): string {
  const { certifications, ...span } = readJson(input, shape, "scenario");
  // Planned awards may lie after the span: only what a ledger says of ids and rules is checked.
  refuseFaults(ledgerFaults({ ...span, today: "9999-12-31", certifications, activities: [] }));
  return `${JSON.stringify(costOfOwnership(certifications, span))}\n`;
}
