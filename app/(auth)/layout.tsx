import type { ReactNode } from "react";
import { SiteShell } from "@/app/site-shell";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <SiteShell>
      <div className="mx-auto max-w-md sm:py-6">{children}</div>
    </SiteShell>
  );
}
