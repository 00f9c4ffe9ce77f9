"use no memo";

export type NavItem = { href: string; label: string };
type NavListProps = { items: readonly NavItem[]; path: string; stacked?: boolean };

const ACROSS =
  "relative inline-flex min-h-14 items-center px-2.5 text-ink-2 no-underline hover:text-ink focus-visible:-outline-offset-4 aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-2.5 aria-[current=page]:after:bottom-0 aria-[current=page]:after:h-[3px] aria-[current=page]:after:bg-accent";
const STACKED =
  "flex min-h-11 items-center rounded-sm border-s-2 border-transparent px-3 text-ink-2 no-underline hover:bg-sunken hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink";

/** Links with the one marked under which `path` lies. */
export function NavList({ items, path, stacked = false }: NavListProps) {
  const here = (href: string) => path === href || path.startsWith(`${href}/`);
  return (
    <ul className={stacked ? "flex flex-col" : "flex flex-wrap"}>
      {items.map(({ href, label }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={here(href) ? "page" : undefined}
            className={stacked ? STACKED : ACROSS}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
