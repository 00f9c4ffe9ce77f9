import type { Metadata } from "next";
import { ClientTabs } from "@/components/coaching/client-tabs";
import { PageHeader } from "@/components/layout/page-header";
import { VersionsCompared } from "@/components/planner/versions/versions-compared";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import { compareClientVersions } from "@/lib/coaching/queries";
import { NotFound } from "@/lib/kernel/errors";
import { versionsFilter } from "@/lib/planner/schema/versions";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Versions of the client’s plan" };

type Props = PageProps<"/clients/[clientId]/versions">;

export default async function ClientVersionsPage({ params, searchParams }: Props) {
  const clientId = idOrNotFound((await params).clientId);
  const asked = versionsFilter.safeParse(await searchParams);
  const actor = await requireActor();
  const { name, scopes, found } = await orNotFound(
    asked.success
      ? compareClientVersions(actor, { clientId, ...asked.data })
      : Promise.reject(new NotFound("revision")),
  );
  return (
    <>
      <PageHeader
        title={name}
        back={<a href="/clients">All clients</a>}
        lead="What differs between two versions of the plan, as far back as you may see."
      />
      <ClientTabs clientId={clientId} scopes={scopes} current="/versions" />
      <Still className="mt-8">
        {found?.compared ? (
          <VersionsCompared
            address={`/clients/${clientId}/versions`}
            versions={found.versions}
            compared={found.compared}
            timeZone={actor.timeZone}
          />
        ) : (
          <EmptyState title={`${name} has kept no version yet`}>
            <p>Each review that is asked for keeps one.</p>
          </EmptyState>
        )}
      </Still>
    </>
  );
}
