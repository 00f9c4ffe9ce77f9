import type { ReactNode } from "react";
import { FindMenu } from "@/components/catalogue/find-menu";
import { findActor } from "@/lib/platform/session";
import { LiveFrame } from "./live-frame";
import { SignedInShell } from "./signed-in-shell";
import { SiteShell } from "./site-shell";

/** The frame of a page that is read with or without an account: it follows who is there. */
export async function EitherShell({ children }: { children: ReactNode }) {
  if (await findActor()) return <SignedInShell>{children}</SignedInShell>;
  return (
    <SiteShell find={<FindMenu />} awake={<LiveFrame />}>
      {children}
    </SiteShell>
  );
}
