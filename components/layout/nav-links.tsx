"use client";
import { usePathname } from "next/navigation";

export type NavItem = { href: string; label: string };
type NavLinksProps = { items: readonly NavItem[]; stacked?: boolean };

const ACROSS =
  "relative inline-flex min-h-14 focus-visible:-outline-offset-4 items-center px-2.5 text-ink-2 no-underline hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-2.5 aria-[current=page]:after:bottom-0 aria-[current=page]:after:h-[3px] aria-[current=page]:after:bg-accent";
const STACKED =
  "flex min-h-11 items-center rounded-sm border-s-2 border-transparent px-3 text-ink-2 no-underline hover:bg-sunken hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink";

/** A client leaf only because a layout does not learn the address when one moves within it. */
export function NavLinks({ items, stacked = false }: NavLinksProps) {
  const path = usePathname();
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
