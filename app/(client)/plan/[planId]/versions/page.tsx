import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { KeepForm } from "@/components/planner/versions/keep-form";
import { VersionList } from "@/components/planner/versions/version-list";
import { VersionsCompared } from "@/components/planner/versions/versions-compared";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import { NotFound } from "@/lib/kernel/errors";
import { compareVersions } from "@/lib/planner/queries";
import { versionsFilter } from "@/lib/planner/schema/versions";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Versions of the plan" };

type Props = PageProps<"/plan/[planId]/versions">;

export default async function VersionsPage({ params, searchParams }: Props) {
  const planId = idOrNotFound((await params).planId);
  const asked = versionsFilter.safeParse(await searchParams);
  const actor = await requireActor();
  const { plan, versions, compared } = await orNotFound(
    asked.success
      ? compareVersions(actor, { planId, ...asked.data })
      : Promise.reject(new NotFound("revision")),
  );
  return (
    <>
      <PageHeader
        title="Versions of the plan"
        back={<a href={`/plan/${planId}`}>{plan.title}</a>}
        lead="A version is the plan as it stood at a moment. Asking for a review keeps one by itself; it never changes."
      />
      {compared && (
        <Still>
          <VersionsCompared
            address={`/plan/${planId}/versions`}
            versions={versions}
            compared={compared}
            timeZone={actor.timeZone}
          />
        </Still>
      )}
      <Section title="Kept versions">
        {versions.length === 0 ? (
          <EmptyState title="No version is kept yet">
            <p>Keep one before you change much: you can compare with it, and go back to it.</p>
          </EmptyState>
        ) : (
          <VersionList plan={plan} versions={versions} timeZone={actor.timeZone} />
        )}
      </Section>
      <Section title="Keep one now">
        <KeepForm planId={planId} />
      </Section>
    </>
  );
}
