import type { CatalogueFilter } from "@/lib/catalogue/schema";

/** The address of one page of this search; what was not chosen is left out. */
export function searchAddress({ page: _page, ...filter }: CatalogueFilter, page: number): string {
  const chosen = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const paged = page === 1 ? chosen : [...chosen, ["page", String(page)]];
  return paged.length === 0 ? "/catalogue" : `/catalogue?${new URLSearchParams(paged)}`;
}
