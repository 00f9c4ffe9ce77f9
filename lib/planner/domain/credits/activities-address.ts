type Filter = {
  q: string;
  certification: string | null;
  category: string;
  year: number | null;
};

/** The ledger's address with these filters, going on after a place in it. */
export function activitiesAddress({
  q,
  certification,
  category,
  year,
  after,
}: Filter & { after: string | null }): string {
  const said = Object.entries({ q, certification, category, year, after }).flatMap(
    ([name, value]) => (value ? [[name, String(value)]] : []),
  );
  const query = new URLSearchParams(said).toString();
  return query ? `/credits/activities?${query}` : "/credits/activities";
}

/** Whether the list leaves anything out on purpose. */
export const isFiltered = ({ q, certification, category, year }: Filter): boolean =>
  Boolean(q || certification || category || year);
