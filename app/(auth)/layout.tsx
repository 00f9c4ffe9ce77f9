import type { ReactNode } from "react";
import { SiteShell } from "@/app/site-shell";
import { FindLink } from "@/components/catalogue/find-link";
import { FrameScript } from "@/components/layout/frame-script";
import { setThemeAction } from "@/lib/platform/theme-action";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <SiteShell find={<FindLink />} awake={<FrameScript setTheme={setThemeAction} />}>
      <div className="mx-auto max-w-md sm:py-6">{children}</div>
    </SiteShell>
  );
}
