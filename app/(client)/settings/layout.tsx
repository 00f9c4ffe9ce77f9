import type { ReactNode } from "react";
import { SettingsTabs } from "@/components/accounts/settings-tabs";
import { PageHeader } from "@/components/layout/page-header";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PageHeader title="Settings" />
      <SettingsTabs />
      {children}
    </>
  );
}
