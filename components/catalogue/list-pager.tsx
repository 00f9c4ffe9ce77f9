import { LinkButton } from "@/components/ui/button";

type ListPagerProps = { page: number; pages: number; addressOf: (page: number) => string };

/** One page back and forth; the address holds what is listed. */
export function ListPager({ page, pages, addressOf }: ListPagerProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages of the list" className="mt-6 flex flex-wrap items-center gap-4">
      {page > 1 && (
        <LinkButton variant="secondary" size="compact" rel="prev" href={addressOf(page - 1)}>
          Previous
        </LinkButton>
      )}
      <p className="text-sm text-ink-2">
        Page {page} of {pages}
      </p>
      {page < pages && (
        <LinkButton variant="secondary" size="compact" rel="next" href={addressOf(page + 1)}>
          Next
        </LinkButton>
      )}
    </nav>
  );
}
