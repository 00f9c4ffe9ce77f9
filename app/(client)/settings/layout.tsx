import type { ReactNode } from "react";
import { SettingsTabs } from "@/components/accounts/settings-tabs";
import { PageHeader } from "@/components/layout/page-header";
import { herePath } from "@/lib/platform/here";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PageHeader title="Settings" />
      <SettingsTabs path={await herePath()} />
      <div className="pt-8 [&>section:first-child]:border-t-0 [&>section:first-child]:pt-0">
        {children}
      </div>
    </>
  );
}
