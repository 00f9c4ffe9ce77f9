import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeleteLadderForm } from "@/components/catalogue/delete-ladder-form";
import { LadderForm } from "@/components/catalogue/ladder-form";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { branchLevelOf } from "@/lib/catalogue/domain/branch-level";
import { ladderParity } from "@/lib/catalogue/domain/ladder";
import { ladderForm, levelsShown } from "@/lib/catalogue/domain/ladder-form";
import { missingWords, parityWords } from "@/lib/catalogue/domain/parity-words";
import { getCopiedLadder } from "@/lib/catalogue/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Edit a ladder" };

export default async function EditLadderPage({
  params,
}: PageProps<"/catalogue/ladders/copies/[ladderId]/edit">) {
  const ladderId = idOrNotFound((await params).ladderId);
  const actor = await requireActor();
  const ladder = await orNotFound(getCopiedLadder(actor, ladderId));
  if (!ladder.canEdit) notFound();
  const parity = ladderParity(ladder);

  return (
    <>
      <PageHeader
        back={<a href={`/catalogue/ladders/copies/${ladderId}`}>{ladder.name}</a>}
        title="Edit the ladder"
        lead={[parityWords(parity), ...missingWords(parity)].join(" ")}
      />
      <LadderForm
        ladderId={ladderId}
        version={ladder.version}
        initial={ladderForm(ladder)}
        levels={levelsShown(ladder)}
        partsAt={branchLevelOf(ladder)}
      />
      <Section
        title="Delete it"
        lead="For good. A plan that climbs it is kept, and is back on its job family's ladder."
      >
        <DeleteLadderForm ladderId={ladderId} name={ladder.name} />
      </Section>
    </>
  );
}
