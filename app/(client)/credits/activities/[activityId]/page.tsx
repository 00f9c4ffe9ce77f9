import type { Metadata } from "next";
import { ActionForm } from "@/components/forms/action-form";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { EditActivityForm } from "@/components/planner/credits/activity-form";
import { EvidencePart } from "@/components/planner/evidence/evidence-part";
import { LinkButton } from "@/components/ui/button";
import { removeActivityAction } from "@/lib/planner/actions/credits";
import { activityForm } from "@/lib/planner/domain/credits/credit-forms";
import { getActivity } from "@/lib/planner/queries/credits";
import { refusedWords } from "@/lib/planner/schema/refused";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Activity" };

export default async function ActivityPage({
  params,
  searchParams,
}: PageProps<"/credits/activities/[activityId]">) {
  const activityId = idOrNotFound((await params).activityId);
  const error = refusedWords((await searchParams).refused);
  const actor = await requireActor();
  const { activity, evidence, held, choices } = await orNotFound(getActivity(actor, activityId));
  return (
    <>
      <PageHeader
        back={<a href="/credits/activities">Ledger</a>}
        title={activity.title}
        actions={
          <LinkButton
            href={`/credits/activities/new?like=${activityId}`}
            variant="secondary"
            size="compact"
          >
            Repeat it
          </LinkButton>
        }
      />
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,40rem)_1fr]">
        <EditActivityForm
          activity={{ id: activityId, version: activity.version }}
          initial={activityForm(activity)}
          held={held}
          choices={choices}
        />
        <aside aria-label="What to do with it">
          <Section title="Remove" lead="Undo brings it back for thirty days.">
            <ActionForm
              action={removeActivityAction}
              fields={{ activityId, version: String(activity.version) }}
              variant="danger"
              pendingText="Removing…"
            >
              Remove it
            </ActionForm>
          </Section>
        </aside>
      </div>
      <EvidencePart
        evidence={evidence}
        target={{ kind: "activity", id: activityId }}
        error={error}
      />
    </>
  );
}
