import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ImportForm } from "@/components/planner/exchange/import-form";
import { getPlan } from "@/lib/planner/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Take items in" };

export default async function ImportPage({ params }: PageProps<"/plan/[planId]/import">) {
  const planId = idOrNotFound((await params).planId);
  const actor = await requireActor();
  const { snapshot, canEdit } = await orNotFound(getPlan(actor, planId));
  if (!canEdit) notFound();

  return (
    <>
      <PageHeader
        back={<a href={`/plan/${planId}`}>{snapshot.title}</a>}
        title="Take items in"
        lead="From a table: you see what is new, changed and wrong before anything is stored, and undo takes all of it back in one step."
      />
      <Section title="A table of items">
        <ImportForm planId={planId} />
      </Section>
    </>
  );
}
