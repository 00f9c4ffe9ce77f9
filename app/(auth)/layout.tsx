import type { ReactNode } from "react";
import { SiteShell } from "@/app/site-shell";
import { FindLink } from "@/components/catalogue/find-link";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <SiteShell find={<FindLink />}>
      <div className="mx-auto max-w-md sm:py-6">{children}</div>
    </SiteShell>
  );
}
