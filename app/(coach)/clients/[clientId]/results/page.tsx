import type { Metadata } from "next";
import { z } from "zod";
import { ResultView } from "@/components/assessment/result-view";
import { ClientTabs } from "@/components/coaching/client-tabs";
import { SittingChoice } from "@/components/coaching/sitting-choice";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import { resultSentences } from "@/lib/assessment/domain/result-sentences";
import { getClientResults } from "@/lib/coaching/queries";
import { now } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Client’s results" };

const chosenSitting = z.uuid().optional().catch(undefined);

export default async function ClientResultsPage(props: PageProps<"/clients/[clientId]/results">) {
  const clientId = idOrNotFound((await props.params).clientId);
  const sitting = chosenSitting.parse((await props.searchParams).sitting);
  const actor = await requireActor();
  const { name, scopes, sittings, result } = await orNotFound(
    getClientResults(actor, { clientId, sitting }, now()),
  );
  return (
    <>
      <PageHeader title={name} back={<a href="/clients">All clients</a>} />
      <ClientTabs clientId={clientId} scopes={scopes} current="/results" />
      <div className="mt-8">
        {result ? (
          <>
            <SittingChoice
              sittings={sittings}
              current={result.attemptId}
              timeZone={actor.timeZone}
            />
            {sittings.length > 1 && (
              <p className="mt-3">
                <a href={`/clients/${clientId}/results/compare`}>
                  Compare two sittings, and see them over time
                </a>
              </p>
            )}
            <div className="my-8">
              <p className="text-sm text-ink-2">In the words {name} reads</p>
              <h2 className="text-2xl">{resultSentences(result.score.verdict).headline}</h2>
            </div>
            <Still>
              <ResultView {...result} />
            </Still>
          </>
        ) : (
          <EmptyState title={`${name} has no result you may see`}>
            <p>Nothing has been submitted yet, or only before the day from which you may look.</p>
          </EmptyState>
        )}
      </div>
    </>
  );
}
