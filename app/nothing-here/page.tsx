import type { Metadata } from "next";
import { NothingHere } from "@/components/layout/nothing-here";
import { Still } from "@/components/ui/still";

export const metadata: Metadata = { title: "Nothing here" };

/** What every address without a page answers (scripts/web/wordless.mjs); reached by none itself. */
export default function NothingHerePage() {
  return (
    <Still>
      <NothingHere />
    </Still>
  );
}
