import type { Metadata } from "next";
import { HistoryComparison } from "@/components/assessment/history-comparison";
import { HistoryPicker } from "@/components/assessment/history-picker";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { comparisonLead, nothingToCompare } from "@/lib/assessment/domain/comparison-words";
import { sittingDay } from "@/lib/assessment/domain/sitting-day";
import { getComparison } from "@/lib/assessment/queries";
import { now } from "@/lib/platform/clock";
import { orNotFound } from "@/lib/platform/or-not-found";
import { searchedId } from "@/lib/platform/searched-id";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Two sittings compared" };

export default async function ComparePage({ searchParams }: PageProps<"/history/compare">) {
  const { a, b } = await searchParams;
  const asked = { a: searchedId(a), b: searchedId(b) };
  const actor = await requireActor();
  const at = { now: now() };
  const { sittings, pair } = await orNotFound(getComparison(actor, actor.userId, asked, at));
  const day = sittingDay(sittings, actor.timeZone);
  return (
    <>
      <PageHeader
        back={<a href="/history">History</a>}
        title="Two sittings compared"
        lead={pair && comparisonLead(pair, day)}
      />
      {pair ? (
        <HistoryComparison {...pair} day={day} />
      ) : (
        <Notice>{nothingToCompare(sittings.length, asked)}</Notice>
      )}
      {sittings.length > 1 && (
        <Section title="Compare others">
          <HistoryPicker
            sittings={sittings}
            action="/history/compare"
            day={day}
            {...(pair && {
              chosen: { before: pair.before.attemptId, after: pair.after.attemptId },
            })}
          />
        </Section>
      )}
    </>
  );
}
