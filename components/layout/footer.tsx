import type { ReactNode } from "react";
import type { NavItem } from "./nav-list";

type FooterProps = { links: readonly NavItem[]; children?: ReactNode };

/** The last line of every page: where things are explained, and how the page looks. */
export function Footer({ links, children }: FooterProps) {
  return (
    <div className="mx-auto flex max-w-content flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-6 text-sm text-ink-2 sm:px-6">
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="link-quiet">
              {label}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
