"use no memo";

export type NavItem = {
  href: string;
  label: string;
  /** Other addresses that belong to the same part. */
  also?: readonly string[];
};
type NavListProps = { items: readonly NavItem[]; path: string; stacked?: boolean };

/** Links with the one marked under which `path` lies. */
export function NavList({ items, path, stacked = false }: NavListProps) {
  const isUnder = (part: string) => path === part || path.startsWith(`${part}/`);
  return (
    <ul className={stacked ? "flex flex-col" : "flex flex-wrap"}>
      {items.map(({ href, label, also = [] }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={[href, ...also].some(isUnder) ? "page" : undefined}
            className={stacked ? "nav-stacked" : "nav-across"}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
