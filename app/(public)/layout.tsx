import type { ReactNode } from "react";
import { LiveFrame } from "@/app/live-frame";
import { SiteShell } from "@/app/site-shell";
import { FindMenu } from "@/components/catalogue/find-menu";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <SiteShell find={<FindMenu />} awake={<LiveFrame />}>
      {children}
    </SiteShell>
  );
}
