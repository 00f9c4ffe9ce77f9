import { Tabs } from "@/components/ui/tabs";

const TABS = [
  { href: "/admin", label: "Accounts" },
  { href: "/admin/catalogue", label: "Occupations" },
  { href: "/admin/ladders", label: "Ladders" },
  { href: "/admin/catalogue/entries", label: "Credentials" },
  { href: "/admin/calibration", label: "Calibration" },
  { href: "/admin/programme", label: "Programme" },
];

/** The operator's screens. */
export const AdminTabs = ({ current }: { current: string }) => (
  <div className="mb-8">
    <Tabs label="Administration" tabs={TABS} current={current} />
  </div>
);
