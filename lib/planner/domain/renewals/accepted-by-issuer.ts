import { dayNumber } from "@/lib/kernel/calendar-date";
import type { HeldCertification } from "./ledger";
import type { Period } from "./period";

/**
 * Whether the issuer has accepted the cycle before `next`, whatever the ledger shows of it: their own date lies past
 * the middle of `next`, and so belongs to its end. A nearer one only gives the ended cycle more time.
 */
export const isAcceptedByIssuer = (
  { validTo }: Pick<HeldCertification, "validTo">,
  next: Period,
): boolean => validTo !== undefined && dayNumber(validTo) * 2 > next.from + next.to;
