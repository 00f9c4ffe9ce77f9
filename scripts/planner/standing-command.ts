import { standing } from "@/lib/planner/domain/renewals/standing";
import { readLedger } from "./read-ledger";

/** `standing`: how every certification of a ledger stands on its today. @throws InputFault */
export const standingCommand = (input: string): string =>
  `${JSON.stringify(standing(readLedger(input)))}\n`;
