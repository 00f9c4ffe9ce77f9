import { dateFormat } from "@/lib/kernel/date-format";

const DAY = { dateStyle: "medium" } as const;
const WITH_TIME = { ...DAY, timeStyle: "short" } as const;

type MomentProps = { at: Date; timeZone: string; withTime?: boolean };

/** An instant where the reader lives: `3 Mar 2027`, or with the time of day. */
export function Moment({ at, timeZone, withTime = false }: MomentProps) {
  const words = dateFormat("en-GB", timeZone, withTime ? WITH_TIME : DAY);
  return <time dateTime={at.toISOString()}>{words.format(at)}</time>;
}

/** The last day on which something that runs out at `at` still counts: `2 Mar 2027`. */
export const LastDay = ({ at, timeZone }: MomentProps) => (
  <Moment at={new Date(at.getTime() - 1)} timeZone={timeZone} />
);
