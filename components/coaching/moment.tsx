type MomentProps = { at: Date; timeZone: string; withTime?: boolean };

/** An instant where the reader lives: `3 Mar 2027`, or with the time of day. */
export function Moment({ at, timeZone, withTime = false }: MomentProps) {
  const words = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    dateStyle: "medium",
    ...(withTime && { timeStyle: "short" }),
  });
  return <time dateTime={at.toISOString()}>{words.format(at)}</time>;
}

/** The last day on which something that runs out at `at` still counts: `2 Mar 2027`. */
export const LastDay = ({ at, timeZone }: MomentProps) => (
  <Moment at={new Date(at.getTime() - 1)} timeZone={timeZone} />
);
