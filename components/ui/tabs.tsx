type Tab = { href: string; label: string; count?: number };
type TabsProps = { label: string; tabs: readonly Tab[]; current: string };

/** Views of one thing, each with its own address: links, not a widget. `current` is a tab's href. */
export function Tabs({ label, tabs, current }: TabsProps) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-4 sm:gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.href === current ? "page" : undefined}
              className="tab"
            >
              {tab.label}
              {tab.count !== undefined && <span className="text-sm text-ink-3">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
