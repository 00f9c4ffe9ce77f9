import type { Metadata } from "next";
import { ActionForm } from "@/components/forms/action-form";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ExperimentCard } from "@/components/planner/experiments/experiment-card";
import { EditExperimentForm } from "@/components/planner/experiments/experiment-form";
import { ResultForm } from "@/components/planner/experiments/result-form";
import { Disclosure } from "@/components/ui/disclosure";
import { removeExperimentAction, reopenExperimentAction } from "@/lib/planner/actions/experiments";
import { getExperiment } from "@/lib/planner/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Experiment" };

export default async function ExperimentPage({
  params,
}: PageProps<"/check-ins/experiments/[experimentId]">) {
  const experimentId = idOrNotFound((await params).experimentId);
  const actor = await requireActor();
  const experiment = await orNotFound(getExperiment(actor, experimentId));
  const fields = { experimentId, version: String(experiment.version) };
  const { uncertainty, test, expectation, forecast, dueOn, outcome } = experiment;
  return (
    <>
      <PageHeader
        back={<a href="/check-ins/experiments">Experiments and decisions</a>}
        title="Experiment"
      />
      <ExperimentCard experiment={experiment} href={null} />
      <Section title={outcome ? "The result" : "Note the result"}>
        <ResultForm key={experiment.version} experiment={experiment} />
        {outcome && (
          <div className="mt-6">
            <ActionForm action={reopenExperimentAction} fields={fields} variant="secondary">
              Take the result back
            </ActionForm>
          </div>
        )}
      </Section>
      {!outcome && (
        <Section title="Change it" lead="The forecast stays as it is once there is a result.">
          <EditExperimentForm
            experiment={experiment}
            initial={{ uncertainty, test, expectation, forecast: String(forecast), dueOn }}
          />
        </Section>
      )}
      <Section title="Delete it">
        <Disclosure summary="What happens then">
          <p className="mb-4">It is gone for good, with its forecast and its result.</p>
          <ActionForm action={removeExperimentAction} fields={fields} variant="danger">
            Delete the experiment
          </ActionForm>
        </Disclosure>
      </Section>
    </>
  );
}
