import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClassMark } from "@/components/catalogue/class-mark";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ProposedForm } from "@/components/planner/proposed-form";
import { ServingCredentials } from "@/components/planner/serving-credentials";
import { TargetChange } from "@/components/planner/target-change";
import { TargetGap } from "@/components/planner/target-gap";
import { Badge } from "@/components/ui/badge";
import { Still } from "@/components/ui/still";
import { findDataRelease } from "@/lib/catalogue/queries";
import { getTarget, listProposed } from "@/lib/planner/queries";
import { targetFilter } from "@/lib/planner/schema";
import { orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Aim for a role" };

export default async function TargetPage({ searchParams }: PageProps<"/plan/target">) {
  const { occupation: code, have } = targetFilter.parse(await searchParams);
  const actor = await requireActor();
  if (!code) notFound();
  const target = await orNotFound(getTarget(actor, { occupation: code, have }));
  const proposed = listProposed(target);
  const release = await findDataRelease();
  const { occupation, from, isOwn, plan, path } = target;

  return (
    <>
      <PageHeader
        back={<a href="/roles">Next roles</a>}
        title={occupation.title}
        lead={
          <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            {occupation.standing && <ClassMark of={occupation.standing.pathClass} />}
            {occupation.dataStatus === "estimated" && <Badge tone="warn">Estimated</Badge>}
            {occupation.dataStatus === "none" && <span>No data were collected about it.</span>}
            <a href={`/occupations/${code}`}>All that is known of it</a>
          </span>
        }
      />
      <Section title="In your plan">
        <TargetChange occupation={occupation} plan={plan} path={path} />
      </Section>
      {plan && !isOwn && proposed.length > 0 && (
        <Section
          title="What is missing, as steps"
          lead="Suggested by us. Each goes into the first quarter that has room for it; undo takes them back together."
        >
          <ProposedForm planId={plan.id} occupation={code} have={have} proposed={proposed} />
        </Section>
      )}
      <Still className="mt-12">
        <Section
          title="What it asks beyond your work"
          lead="For the occupation as a whole. What one employer asks may differ."
        >
          {isOwn && <p>This is the occupation you said is yours.</p>}
          {from && !isOwn && <TargetGap {...target} from={from} to={occupation} />}
          {!from && (
            <p className="max-w-measure">
              Say which occupation is yours, and the two can be compared.{" "}
              <a href="/roles">Find your occupation</a>
            </p>
          )}
        </Section>
        <Section
          title={path ? `Credentials for the ${path} path` : "Credentials"}
          lead="From the catalogue, by path and job family. Suggested by us: no list says which of them this role asks for."
        >
          <ServingCredentials entries={target.credentials} hasPlan={plan !== null} />
        </Section>
      </Still>
      <DataAttribution release={release} />
    </>
  );
}
