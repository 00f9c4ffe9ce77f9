import type { Metadata } from "next";
import { headers } from "next/headers";
import { Fault } from "@/components/layout/fault";

export const metadata: Metadata = { title: "Our fault" };

/** What a page that failed answers (scripts/web/wordless.mjs); reached by no address itself. */
export default async function FaultPage() {
  return <Fault digest={(await headers()).get("x-fairlead-digest") ?? undefined} />;
}
