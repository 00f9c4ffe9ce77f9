import type { ReactNode } from "react";
import { findActor } from "@/lib/platform/session";
import { SignedInShell } from "./signed-in-shell";
import { SiteShell } from "./site-shell";

/** The frame of a page that is read with or without an account: it follows who is there. */
export async function EitherShell({ children }: { children: ReactNode }) {
  const Frame = (await findActor()) ? SignedInShell : SiteShell;
  return <Frame>{children}</Frame>;
}
