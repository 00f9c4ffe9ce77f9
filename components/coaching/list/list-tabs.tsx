import { Tabs } from "@/components/ui/tabs";
import { type ClientView, viewAddress } from "@/lib/coaching/domain/client-view";

type ListTabsProps = {
  /** How many need attention is known only where everybody was looked at for it. */
  counts: { all: number; ended: number; attention?: number };
  view: ClientView;
};

const TABS = [
  { show: "all", label: "All" },
  { show: "attention", label: "Needs attention" },
  { show: "ended", label: "Ended" },
] as const;

/** The list's three tabs, each with how many stand in it, or none of them. */
export function ListTabs({ counts, view }: ListTabsProps) {
  const { attention, ...known } = counts;
  const all = attention === undefined ? null : { ...known, attention };
  const tabs = TABS.map(({ show, label }) => ({
    href: viewAddress(tabOf(view, show)),
    label,
    ...(all && { count: all[show] }),
  }));
  return <Tabs label="Which clients" tabs={tabs} current={viewAddress(tabOf(view))} />;
}

/** A tab keeps the search and the label; a reason belongs to one tab alone. */
const tabOf = (view: ClientView, show = view.show): ClientView => ({ ...view, show, why: null });
