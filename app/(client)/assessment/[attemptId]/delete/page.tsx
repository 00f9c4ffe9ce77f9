import type { Metadata } from "next";
import { DeleteAttemptForm } from "@/components/assessment/delete-attempt-form";
import { PageHeader } from "@/components/layout/page-header";
import { whatGoesWith } from "@/lib/assessment/domain/what-goes-with";
import { getOwnSitting } from "@/lib/assessment/queries";
import { dateFormat } from "@/lib/kernel/date-format";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Delete a sitting" };

export default async function DeletePage({ params }: PageProps<"/assessment/[attemptId]/delete">) {
  const attemptId = idOrNotFound((await params).attemptId);
  const actor = await requireActor();
  const sitting = await orNotFound(getOwnSitting(actor, attemptId));
  const format = dateFormat("en-GB", actor.timeZone, { dateStyle: "long" });
  const day = format.format(sitting.submittedAt);
  return (
    <>
      <PageHeader
        back={<a href="/history">History</a>}
        title={`Delete the sitting of ${day}?`}
        lead="This cannot be undone: no copy is kept here. Backups that the operator made lose it when they expire."
      />
      <div className="mb-8 grid max-w-3xl gap-x-12 gap-y-6 md:grid-cols-2">
        <div>
          <h2 className="text-lg">What goes with it</h2>
          <ul className="mt-2 list-disc ps-5">
            {whatGoesWith(sitting).map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </div>
        <div>
          <h2 className="text-lg">What stays</h2>
          <ul className="mt-2 list-disc ps-5">
            <li>Your plans, and the path you chose with its reason</li>
            <li>Your other sittings</li>
            <li>An entry in your record that a sitting was deleted, without what it said</li>
          </ul>
        </div>
      </div>
      <p className="mb-8 max-w-measure">
        If you want a copy first, download your history:{" "}
        <a href="/api/history/csv">as a table (CSV)</a> or <a href="/api/history/json">as JSON</a>.
      </p>
      <DeleteAttemptForm attemptId={attemptId} day={day} />
    </>
  );
}
