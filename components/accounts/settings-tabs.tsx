"use client";
import { usePathname } from "next/navigation";
import { Tabs } from "@/components/ui/tabs";

const TABS = [
  { href: "/settings/profile", label: "Profile" },
  { href: "/settings/security", label: "Sign-in and security" },
  { href: "/settings/sharing", label: "Sharing" },
  { href: "/settings/data", label: "Your data" },
];

export function SettingsTabs() {
  const here = usePathname();
  return <Tabs label="Settings" tabs={TABS} current={here} />;
}
