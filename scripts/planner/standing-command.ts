import { ledgerFaults } from "@/lib/planner/domain/renewals/ledger-faults";
import { standing } from "@/lib/planner/domain/renewals/standing";
import { ledgerShape } from "./ledger-shape";
import { readJson } from "./read-json";
import { refuseFaults } from "./refuse-faults";

/** `standing`: how every certification of a ledger stands on its today. @throws InputFault */
export function standingCommand(input: string): string {
  const ledger = readJson(input, ledgerShape, "ledger");
  refuseFaults(ledgerFaults(ledger));
  return `${JSON.stringify(standing(ledger))}\n`;
}
