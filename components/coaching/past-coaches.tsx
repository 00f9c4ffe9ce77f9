import { Moment } from "@/components/ui/moment";

type PastCoach = {
  id: string;
  coachName: string;
  startedAt: Date;
  endedAt: Date | null;
  endedBy: "client" | "coach" | null;
};

/** Engagements that are over: they see nothing any more. */
export function PastCoaches({ past, timeZone }: { past: readonly PastCoach[]; timeZone: string }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {past.map(({ id, coachName, startedAt, endedAt, endedBy }) => (
        <li key={id} className="py-2.5">
          <span className="font-semibold">{coachName}</span>{" "}
          <span className="text-sm text-ink-2">
            <Moment at={startedAt} timeZone={timeZone} />
            {endedAt && (
              <>
                {" "}
                to <Moment at={endedAt} timeZone={timeZone} />, ended by{" "}
                {endedBy === "client" ? "you" : "them"}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
