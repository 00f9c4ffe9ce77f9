import type { CatalogueFilter } from "@/lib/catalogue/schema";

type Filter = Partial<CatalogueFilter> & { page: number };

/** The address of one page of this search; what was not chosen is left out. */
export function searchAddress(
  { page: _page, ...filter }: Filter,
  page: number,
  path = "/catalogue",
): string {
  const chosen = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const paged = page === 1 ? chosen : [...chosen, ["page", String(page)]];
  return paged.length === 0 ? path : `${path}?${new URLSearchParams(paged)}`;
}
