import type { LedgerFault } from "@/lib/planner/domain/renewals/ledger-faults";
import { InputFault } from "@/scripts/psychometrics/input-fault";
import { pathText } from "./read-json";

/** @throws InputFault with one line per fault, where there are any */
export function refuseFaults(faults: readonly LedgerFault[]): void {
  if (faults.length === 0) return;
  throw new InputFault(
    faults.map(({ path, message }) => `${pathText(path, "ledger")}: ${message}`),
  );
}
