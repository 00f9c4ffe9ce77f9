import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminTabs } from "@/app/(admin)/admin-tabs";
import { CopyLadderForm } from "@/components/catalogue/copy-ladder-form";
import { LadderList } from "@/components/catalogue/ladder-list";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { canPublishLadders } from "@/lib/catalogue/policy";
import { listCopiedLadders, listJobFamilies } from "@/lib/catalogue/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Ladders" };

export default async function AdminLaddersPage() {
  const actor = await requireActor();
  if (!canPublishLadders(actor)) notFound();
  const [families, copies] = await Promise.all([listJobFamilies(), listCopiedLadders(actor)]);
  const shown = copies.filter(({ isOwn }) => !isOwn);
  return (
    <>
      <PageHeader
        title="Ladders"
        lead="Ladders that everybody here sees as yours, such as those of the employer who runs this place."
      />
      <AdminTabs current="/admin/ladders" />
      {shown.length > 0 ? (
        <LadderList ladders={shown} />
      ) : (
        <p className="max-w-measure">None yet: everybody sees the job families' ladders alone.</p>
      )}
      <Section
        title="Make one for everybody"
        lead="It begins as a copy of a job family's ladder, and is seen at once."
      >
        <CopyLadderForm from={families} forAll="yes" />
      </Section>
    </>
  );
}
