/** Where somebody was counted; null: in no cohort. */
export type Former = { clientId: string; cohortId: string | null };

/**
 * Who is counted in another cohort now (`cohort` null: in none), and where they were: who was there already is not among
 * them, so that undoing touches nobody else. `unshared`: how many do not share their plan, and were left where they are.
 */
export type Placed = {
  cohort: { id: string; name: string } | null;
  moved: Former[];
  unshared: number;
};
