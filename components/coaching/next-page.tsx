import { LinkButton } from "@/components/ui/button";
import { cursorText, type PageCursor } from "@/lib/coaching/domain/page-cursor";

type NextPageProps = {
  path: string;
  /** What the list's address says besides the page. */
  query: Readonly<Record<string, string>>;
  next: PageCursor | null;
  /** Where the list can be read backwards too. */
  previous?: PageCursor | null;
  isFirst: boolean;
};

/** Further on in a long list, back, and to its top; the address holds where one is. */
export function NextPage({ path, query, next, previous = null, isFirst }: NextPageProps) {
  if (!next && isFirst) return null;
  const said = Object.entries(query).filter(([, value]) => value !== "");
  const address = (more: [string, string][]) => {
    const text = new URLSearchParams([...said, ...more]).toString();
    return text ? `${path}?${text}` : path;
  };
  return (
    <nav aria-label="Pages of the list" className="mt-6 flex flex-wrap gap-3">
      {!isFirst && (
        <LinkButton variant="secondary" size="compact" href={address([])}>
          Back to the top
        </LinkButton>
      )}
      {previous && (
        <LinkButton
          variant="secondary"
          size="compact"
          rel="prev"
          href={address([["before", cursorText(previous)]])}
        >
          Back a page
        </LinkButton>
      )}
      {next && (
        <LinkButton
          variant="secondary"
          size="compact"
          rel="next"
          href={address([["after", cursorText(next)]])}
        >
          Further on
        </LinkButton>
      )}
    </nav>
  );
}
