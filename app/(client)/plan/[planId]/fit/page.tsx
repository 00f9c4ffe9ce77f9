import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DeeperLook } from "@/components/planner/fit/deeper-look";
import { FitForm } from "@/components/planner/fit/fit-form";
import { FitTable } from "@/components/planner/fit/fit-table";
import { Still } from "@/components/ui/still";
import { OBJECTIVE_WORDS } from "@/lib/planner/domain/fit/fit-words";
import { getFit } from "@/lib/planner/queries";
import { thisQuarter } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Fit the plan" };

export default async function FitPage({ params }: PageProps<"/plan/[planId]/fit">) {
  const planId = idOrNotFound((await params).planId);
  const actor = await requireActor();
  const fit = await orNotFound(getFit(actor, planId, thisQuarter(actor.timeZone)));
  const { plan, moves, left, stillWrong, run } = fit;
  const isAtWork = run !== null && run.state !== "failed";

  return (
    <>
      <PageHeader
        back={<a href={`/plan/${planId}`}>{plan.title}</a>}
        title="Fit the plan"
        lead="A proposal for the quarter of everything that has not begun. Nothing moves before you say so, and undo takes it back in one step."
      />
      <Section title="What is proposed" lead={`${fit.meeting} ${fit.bound}`}>
        {moves.length === 0 && <p>Nothing would move: the plan stands as well as it can.</p>}
        {moves.length > 0 && isAtWork && (
          <Still as="ul" className="list-disc ps-5">
            {moves.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </Still>
        )}
        {moves.length > 0 && !isAtWork && (
          <FitForm
            key={`${fit.version} ${fit.runId}`}
            planId={planId}
            version={fit.version}
            today={fit.today}
            runId={fit.runId}
            startsIn={plan.startsIn}
            moves={moves}
          />
        )}
        {moves.length > 0 && (
          <Still className="mt-5">
            <FitTable moves={moves} />
          </Still>
        )}
        <p className="mt-5 max-w-measure text-sm text-ink-2">
          {OBJECTIVE_WORDS} You say both on each item’s own page.
        </p>
      </Section>
      {left.length > 0 && (
        <Section title="Left in the tray">
          <Still as="ul" className="flex max-w-measure flex-col gap-2">
            {left.map(({ id, title, why }) => (
              <li key={id}>
                <a href={`/plan/${planId}/items/${id}`}>{title}</a>: {why}
              </li>
            ))}
          </Still>
        </Section>
      )}
      {stillWrong.length > 0 && (
        <Section
          title="What would still not fit"
          lead="It lies in what is done or in progress, which a fit leaves alone."
        >
          <Still as="ul" className="flex max-w-measure list-disc flex-col gap-2 ps-5">
            {stillWrong.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </Still>
        </Section>
      )}
      <Section title="Look deeper">
        <DeeperLook planId={planId} version={fit.version} run={run} isFound={fit.runId !== null} />
      </Section>
    </>
  );
}
