import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { CreditSteps } from "@/components/planner/credits/credit-steps";
import { EvidenceList } from "@/components/planner/evidence/evidence-list";
import { PlanSections } from "@/components/planner/plan-sections";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import { roomWords } from "@/lib/planner/domain/evidence/room-words";
import { QUOTA_BYTES } from "@/lib/planner/domain/evidence/upload-refusals";
import { listAllEvidence } from "@/lib/planner/queries/evidence";
import { searchedId } from "@/lib/platform/searched-id";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Evidence" };

export default async function EvidencePage({ searchParams }: PageProps<"/credits/evidence">) {
  const after = searchedId((await searchParams).after);
  const { shown, next, steps, ...room } = await listAllEvidence(await requireActor(), after);
  const used = Math.min(1, room.usedBytes / QUOTA_BYTES);
  return (
    <>
      <Still>
        <PlanSections current="/credits" />
      </Still>
      <PageHeader
        back={<a href="/credits">Credits</a>}
        title="Evidence"
        lead="Every file and link that shows what you did. Only you see them, and a coach to whom you grant evidence."
        actions={<CreditSteps steps={steps} />}
      />
      <Still className="mb-8 max-w-question">
        <p>{roomWords(room)}</p>
        <svg aria-hidden="true" className="mt-2 block h-2 w-full">
          <rect width="100%" height="100%" className="fill-line" />
          <rect width={`${used * 100}%`} height="100%" className="fill-accent" />
        </svg>
      </Still>
      {shown.length === 0 ? (
        <EmptyState
          title={after ? "Nothing earlier is attached" : "Nothing is attached yet"}
          action={<LinkButton href="/credits">To your credits</LinkButton>}
        >
          <p>
            Files and links are attached where they belong: to a certification, an activity of the
            ledger or an item of the plan.
          </p>
        </EmptyState>
      ) : (
        <EvidenceList evidence={shown} />
      )}
      {next && (
        <p className="mt-6">
          <LinkButton
            href={`/credits/evidence?after=${next}`}
            variant="secondary"
            size="compact"
            rel="next"
          >
            Earlier ones
          </LinkButton>
        </p>
      )}
    </>
  );
}
