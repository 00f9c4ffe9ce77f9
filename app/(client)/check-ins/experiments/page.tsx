import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ExperimentCard } from "@/components/planner/experiments/experiment-card";
import { AddExperimentForm } from "@/components/planner/experiments/experiment-form";
import { type JournalEntry, JournalList } from "@/components/planner/experiments/journal-list";
import { PlanSections } from "@/components/planner/plan-sections";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Still } from "@/components/ui/still";
import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { forecastRecord } from "@/lib/planner/domain/experiments/forecast-record";
import { forecastWords } from "@/lib/planner/domain/experiments/forecast-words";
import { decisionWords } from "@/lib/planner/domain/scenarios/decision-words";
import { getJournal } from "@/lib/planner/queries";
import { journalFilter } from "@/lib/planner/schema/experiments";
import { today } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Experiments and decisions" };

const HERE = "/check-ins/experiments";
const PAGE = 20;
/** A cheap test takes about a month. */
const DAYS = 30;

export default async function ExperimentsPage({
  searchParams,
}: PageProps<"/check-ins/experiments">) {
  const { page } = journalFilter.parse(await searchParams);
  const actor = await requireActor();
  const { experiments, decisions } = await getJournal(actor);
  const journal = [...experiments.map(tried), ...decisions.map(decided)].sort(
    (a, b) => b.at.getTime() - a.at.getTime(),
  );
  const shown = journal.slice((page - 1) * PAGE, page * PAGE);
  const dueOn = dayText(dayNumber(today(actor.timeZone)) + DAYS);
  return (
    <>
      <Still>
        <PlanSections current="/check-ins" />
      </Still>
      <PageHeader
        back={<a href="/check-ins">Check-ins</a>}
        title="Experiments and decisions"
        lead="What you do not know yet, tried cheaply: say what you expect before, and see how it came out."
      />
      <Disclosure summary="Begin an experiment" open={experiments.length === 0}>
        <AddExperimentForm initial={{ dueOn }} />
      </Disclosure>
      {experiments.length > 0 && (
        <Section title="How your forecasts have fared">
          <p className="max-w-measure">{forecastWords(forecastRecord(experiments))}</p>
        </Section>
      )}
      <Section title="The journal">
        {shown.length === 0 ? (
          <p className="text-ink-2">
            Nothing here. What you try, and the paths you choose with your reasons, stand here by
            date.
          </p>
        ) : (
          <Still>
            <JournalList entries={shown} timeZone={actor.timeZone} />
          </Still>
        )}
        <nav aria-label="Pages of the journal" className="mt-6 flex flex-wrap gap-3 empty:hidden">
          {page > 1 && (
            <LinkButton href={`${HERE}?page=${page - 1}`} variant="secondary" size="compact">
              Later ones
            </LinkButton>
          )}
          {journal.length > page * PAGE && (
            <LinkButton href={`${HERE}?page=${page + 1}`} variant="secondary" size="compact">
              Earlier ones
            </LinkButton>
          )}
        </nav>
      </Section>
    </>
  );
}

type Journal = Awaited<ReturnType<typeof getJournal>>;

const tried = (experiment: Journal["experiments"][number]): JournalEntry => ({
  id: experiment.id,
  at: experiment.createdAt,
  what: "Experiment",
  body: <ExperimentCard experiment={experiment} href={`${HERE}/${experiment.id}`} />,
});

const decided = ({ id, about, path, reason, decidedAt }: Journal["decisions"][number]) => ({
  id,
  at: decidedAt,
  what: "Decision",
  body: (
    <div className="max-w-measure min-w-0 break-words">
      <p className="font-semibold">{about ? decisionWords(about) : `The ${path} path.`}</p>
      <p className="whitespace-pre-wrap">{reason}</p>
    </div>
  ),
});
