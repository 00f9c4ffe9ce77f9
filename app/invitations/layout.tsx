import type { ReactNode } from "react";
import { SignedInShell } from "@/app/signed-in-shell";
import { SiteShell } from "@/app/site-shell";
import { findActor } from "@/lib/platform/session";

/** An invitation is read with or without an account; the frame around it follows. */
export default async function Layout({ children }: { children: ReactNode }) {
  const Frame = (await findActor()) ? SignedInShell : SiteShell;
  return <Frame>{children}</Frame>;
}
