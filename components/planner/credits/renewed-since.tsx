import type { HeldStanding } from "@/lib/planner/domain/credits/held-standing";

/** What lapsed by the ledger alone may have been renewed before anything was entered here: how to say so. */
export function RenewedSince({
  standing,
}: {
  standing: Pick<HeldStanding, "state" | "reason" | "held">;
}) {
  if (standing.state !== "lapsed" || standing.reason !== null) return null;
  return (
    <p className="mt-4 max-w-measure text-sm text-ink-2 print-hidden">
      Has the issuer renewed it since?{" "}
      <a href={`/credits/${standing.held.id}/edit`}>Say to which day it is valid</a>, and the cycle
      that runs is judged instead.
    </p>
  );
}
