import { Still } from "@/components/ui/still";
import { Tabs } from "@/components/ui/tabs";

const TABS = [
  { href: "/settings/profile", label: "Profile" },
  { href: "/settings/security", label: "Security" },
  { href: "/settings/sharing", label: "Sharing" },
  { href: "/settings/calendar", label: "Calendar" },
  { href: "/settings/reminders", label: "Reminders" },
  { href: "/settings/data", label: "Your data" },
];

export const SettingsTabs = ({ path }: { path: string }) => (
  <Still>
    <Tabs label="Settings" tabs={TABS} current={path} />
  </Still>
);
