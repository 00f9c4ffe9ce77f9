import type { Metadata } from "next";
import { HistoryChart } from "@/components/assessment/history-chart";
import { HistoryList } from "@/components/assessment/history-list";
import { HistoryPicker } from "@/components/assessment/history-picker";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { sittingDay } from "@/lib/assessment/domain/sitting-day";
import { listHistory } from "@/lib/assessment/queries";
import { now } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage() {
  const actor = await requireActor();
  const sittings = await listHistory(actor, actor.userId, now());
  const day = sittingDay(sittings, actor.timeZone);
  const takeIt = <LinkButton href="/assessment">Go to the assessment</LinkButton>;
  return (
    <>
      <PageHeader
        title="History"
        lead="Every sitting you submitted, with what it said and how sure it was."
        actions={sittings.length > 0 && takeIt}
      />
      {sittings.length === 0 ? (
        <EmptyState title="No result yet" action={takeIt}>
          Your results appear here after your first sitting. It takes about seven minutes.
        </EmptyState>
      ) : (
        <>
          <HistoryChart sittings={sittings} day={day} />
          {sittings.length > 1 && (
            <Section
              title="Compare two sittings"
              lead="Both on one map, with what changed and how sure that is."
            >
              <HistoryPicker sittings={sittings} action="/history/compare" day={day} />
            </Section>
          )}
          <Section
            title="All sittings"
            actions={
              <p className="text-sm">
                Take them along: <a href="/api/history/csv">CSV</a>{" "}
                <a href="/api/history/json">JSON</a>
              </p>
            }
          >
            <HistoryList sittings={sittings} day={day} />
          </Section>
        </>
      )}
    </>
  );
}
