import type { ReactNode } from "react";
import { SiteShell } from "@/app/site-shell";
import { FindMenu } from "@/components/catalogue/find-menu";

export default function Layout({ children }: { children: ReactNode }) {
  return <SiteShell find={<FindMenu />}>{children}</SiteShell>;
}
