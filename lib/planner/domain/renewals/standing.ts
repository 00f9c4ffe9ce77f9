import { dayNumber } from "@/lib/kernel/calendar-date";
import type { Standing } from "./certification-standing";
import type { HeldCertification, Ledger } from "./ledger";
import { ownStanding } from "./own-standing";

/**
 * The standing of every certification of a ledger on its `today`, in the ledger's order: each by its own
 * cycles, then by those that keep it alive.
 *
 * @param ledger without faults (see `ledgerFaults`): in particular no certification renews itself in a circle
 * @throws RangeError where a date is none
 * @see planner's method §3
 */
export function standing(ledger: Ledger): Standing[] {
  const today = dayNumber(ledger.today);
  const heldById = new Map(ledger.certifications.map((held) => [held.id, held]));
  const known = new Map<string, Standing>();

  const standingOf = (held: HeldCertification): Standing => {
    const found = known.get(held.id) ?? renewed(held);
    known.set(held.id, found);
    return found;
  };

  /** A renewer counts while it is held and not lapsed itself, if it came before this one had lapsed. */
  const renewed = (held: HeldCertification): Standing => {
    const { own, renewedBy, lapsedBefore } = ownStanding(held, ledger, today);
    for (const id of renewedBy) {
      const renewer = heldById.get(id);
      if (!renewer || lapsedBefore(renewer.awarded)) continue;
      const { state, due } = standingOf(renewer);
      if (state !== "lapsed") return { ...own, state: `renewed by ${id}`, due };
    }
    return own;
  };

  return ledger.certifications.map(standingOf);
}
