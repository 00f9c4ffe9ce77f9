import type { Metadata } from "next";
import { LadderShelf } from "@/components/catalogue/ladder-shelf";
import { PageHeader } from "@/components/layout/page-header";
import { Still } from "@/components/ui/still";
import { listLadders } from "@/lib/catalogue/queries";

export const metadata: Metadata = {
  title: "Role ladders",
  description:
    "Twelve job families with a specialist, a leadership and a hybrid track each: their rungs, where they part and where they end.",
};

export default async function PublicLaddersPage() {
  const ladders = await listLadders();
  return (
    <Still>
      <PageHeader
        back={<a href="/paths">The three paths</a>}
        title="Role ladders"
        lead="How the rungs of three tracks are usually called, where they part and how high each goes. Typical ladders from general knowledge, not any one employer's."
      />
      <LadderShelf ladders={ladders} />
    </Still>
  );
}
