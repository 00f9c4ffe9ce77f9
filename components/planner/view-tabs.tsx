import { Tabs } from "@/components/ui/tabs";

export type PlanViewName = "timeline" | "list";
type ViewTabsProps = { planId: string; view: PlanViewName | null };

/** The two views of a plan. Nobody asked for one: phones get the list, wider screens the timeline. */
export function ViewTabs({ planId, view }: ViewTabsProps) {
  const href = (name: PlanViewName) => `/plan/${planId}?view=${name}`;
  const tabs = [
    { href: href("timeline"), label: "Timeline" },
    { href: href("list"), label: "List" },
  ];
  if (view) return <Tabs label="Views of the plan" tabs={tabs} current={href(view)} />;
  return (
    <>
      <div className="md:hidden">
        <Tabs label="Views of the plan" tabs={tabs} current={href("list")} />
      </div>
      <div className="max-md:hidden">
        <Tabs label="Views of the plan" tabs={tabs} current={href("timeline")} />
      </div>
    </>
  );
}
