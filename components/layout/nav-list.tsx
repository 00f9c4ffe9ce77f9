"use no memo";

export type NavItem = { href: string; label: string };
type NavListProps = { items: readonly NavItem[]; path: string; stacked?: boolean };

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
            className={stacked ? "nav-stacked" : "nav-across"}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
