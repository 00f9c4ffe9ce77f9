import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { AddActivityForm } from "@/components/planner/credits/activity-form";
import { newActivityForm } from "@/lib/planner/domain/credits/new-activity-form";
import { findNewActivity } from "@/lib/planner/queries/credits";
import { today } from "@/lib/platform/clock";
import { orNotFound } from "@/lib/platform/or-not-found";
import { searchedId } from "@/lib/platform/searched-id";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Enter an activity" };

export default async function NewActivityPage({
  searchParams,
}: PageProps<"/credits/activities/new">) {
  const asked = await searchParams;
  const [likeId, heldId] = [searchedId(asked.like), searchedId(asked.for)];
  const actor = await requireActor();
  const { like, held, choices } = await orNotFound(findNewActivity(actor, likeId));
  return (
    <>
      <PageHeader
        back={<a href="/credits/activities">Ledger</a>}
        title={like ? `Repeat ${like.title}` : "Enter an activity"}
        lead={
          held.length > 1
            ? "One activity may count in full for several certifications: each counts it in its own unit."
            : "What you did, when, and how much it was."
        }
      />
      <AddActivityForm
        initial={newActivityForm({ like, held, heldId, today: today(actor.timeZone) })}
        held={held}
        choices={choices}
      />
    </>
  );
}
