import { Tabs } from "@/components/ui/tabs";

const SECTIONS = [
  { href: "/plan", label: "Plan" },
  { href: "/plan/progress", label: "Progress" },
  { href: "/credits", label: "Credits" },
  { href: "/check-ins", label: "Check-ins" },
  { href: "/plan/scenarios", label: "Scenarios" },
] as const;

type PlanSectionsProps = { current: (typeof SECTIONS)[number]["href"] };

/** The parts of the planning room, on top of each. */
export const PlanSections = ({ current }: PlanSectionsProps) => (
  <div className="mb-8 print-hidden">
    <Tabs label="Planning" tabs={SECTIONS} current={current} />
  </div>
);
