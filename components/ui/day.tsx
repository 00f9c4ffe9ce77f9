import { dateFormat } from "@/lib/kernel/date-format";

/** A calendar date without a time zone (`2027-03-31`): `31 Mar 2027`. */
export const Day = ({ date }: { date: string }) => (
  <time dateTime={date}>
    {dateFormat("en-GB", "UTC", { dateStyle: "medium" }).format(new Date(`${date}T00:00:00Z`))}
  </time>
);
