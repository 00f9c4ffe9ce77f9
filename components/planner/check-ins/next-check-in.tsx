import { LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { checkInDueOn, checkInOpenUntil } from "@/lib/planner/domain/check-ins/check-in-window";

type NextCheckInProps = { today: Quarter; noted: ReadonlySet<Quarter> };

/** What can be written now: the present quarter's check-in, and the last one's while it was missed. */
export function NextCheckIn({ today, noted }: NextCheckInProps) {
  const isNoted = noted.has(today);
  const missed = noted.has(today - 1) || noted.size === 0 ? null : today - 1;
  return (
    <div className="plate flex flex-col gap-4 px-6 py-6">
      <p className="max-w-measure">
        {isNoted ? (
          <>
            You have checked in for {quarterText(today)}. The next one is due from{" "}
            <Day date={checkInDueOn(today + 1)} />.
          </>
        ) : (
          <>
            The check-in of {quarterText(today)} can be written now, and is due from{" "}
            <Day date={checkInDueOn(today)} />.
          </>
        )}
        {missed !== null && (
          <>
            {" "}
            That of {quarterText(missed)} was not written; it stays open until{" "}
            <Day date={checkInOpenUntil(missed)} />.
          </>
        )}
      </p>
      <p className="flex flex-wrap gap-3">
        <LinkButton
          href={`/check-ins/${quarterText(today)}`}
          variant={isNoted ? "secondary" : "primary"}
        >
          {isNoted ? `Change ${quarterText(today)}` : `Check in for ${quarterText(today)}`}
        </LinkButton>
        {missed !== null && (
          <LinkButton href={`/check-ins/${quarterText(missed)}`} variant="secondary">
            Write {quarterText(missed)}
          </LinkButton>
        )}
      </p>
    </div>
  );
}
