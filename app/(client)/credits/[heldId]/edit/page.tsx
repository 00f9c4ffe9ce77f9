import type { Metadata } from "next";
import { ActionForm } from "@/components/forms/action-form";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { EditHeldForm } from "@/components/planner/credits/held-form";
import { removeHeldAction } from "@/lib/planner/actions/credits";
import { heldForm } from "@/lib/planner/domain/credits/credit-forms";
import { ruleAsks } from "@/lib/planner/domain/credits/rule-choices";
import { getHeld } from "@/lib/planner/queries/credits";
import { today } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Edit a certification" };

export default async function EditHeldPage({ params }: PageProps<"/credits/[heldId]/edit">) {
  const heldId = idOrNotFound((await params).heldId);
  const actor = await requireActor();
  const { standing } = await orNotFound(getHeld(actor, heldId, today(actor.timeZone)));
  const { held } = standing;
  return (
    <>
      <PageHeader back={<a href={`/credits/${heldId}`}>{held.title}</a>} title="Edit it" />
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,40rem)_1fr]">
        <EditHeldForm
          held={{ id: heldId, version: held.version }}
          initial={heldForm(held)}
          asks={ruleAsks(held)}
        />
        <aside aria-label="What to do with it">
          <Section
            title="Remove"
            lead="Its part of the ledger stays. Undo brings it back for thirty days."
          >
            <ActionForm
              action={removeHeldAction}
              fields={{ heldId, version: String(held.version) }}
              variant="danger"
              pendingText="Removing…"
            >
              Remove it
            </ActionForm>
          </Section>
        </aside>
      </div>
    </>
  );
}
