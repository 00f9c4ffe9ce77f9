/** A named group of people who begin together; its days are calendar dates, the last one null where none is set. */
export type Cohort = {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string | null;
  version: number;
};

/** More of them nobody reads, and a table of more would keep the server busy. */
export const MOST_COHORTS = 40;

/** Whether people are still put into it on the day `today`: its last day counts. */
export const takesIn = ({ endsOn }: Pick<Cohort, "endsOn">, today: string): boolean =>
  endsOn === null || endsOn >= today;
