import { LinkButton } from "@/components/ui/button";
import type { CatalogueFilter } from "@/lib/catalogue/schema";
import { searchAddress } from "./search-address";

type PagerProps = {
  filter: Partial<CatalogueFilter> & { page: number };
  pages: number;
  /** The list's own address. */
  path?: string;
};

/** One page back and forth, with the search kept in the address. */
export function Pager({ filter, pages, path = "/catalogue" }: PagerProps) {
  const { page } = filter;
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages of results" className="mt-6 flex flex-wrap items-center gap-4">
      {page > 1 && (
        <LinkButton
          variant="secondary"
          size="compact"
          rel="prev"
          href={searchAddress(filter, page - 1, path)}
        >
          Previous
        </LinkButton>
      )}
      <p className="text-sm text-ink-2">
        Page {page} of {pages}
      </p>
      {page < pages && (
        <LinkButton
          variant="secondary"
          size="compact"
          rel="next"
          href={searchAddress(filter, page + 1, path)}
        >
          Next
        </LinkButton>
      )}
    </nav>
  );
}
