import type { Metadata } from "next";
import { PrintButton } from "@/components/assessment/print-button";
import { PageHeader } from "@/components/layout/page-header";
import { AuditTable } from "@/components/planner/credits/audit-table";
import { CycleChoice } from "@/components/planner/credits/cycle-choice";
import { CycleList } from "@/components/planner/credits/cycle-list";
import { HeldFacts } from "@/components/planner/credits/held-facts";
import { buttonClass, LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import { getAudit } from "@/lib/planner/queries/credits";
import { cycleFrom } from "@/lib/planner/schema/credit-filter";
import { today } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Audit pack" };

export default async function AuditPage({
  params,
  searchParams,
}: PageProps<"/credits/[heldId]/audit">) {
  const heldId = idOrNotFound((await params).heldId);
  const from = cycleFrom.parse((await searchParams).cycle);
  const actor = await requireActor();
  const here = today(actor.timeZone);
  const asked = { heldId, today: here, from };
  const { held, standing, cycle, cycles, evidence, lines } = await orNotFound(
    getAudit(actor, asked),
  );
  const look = { variant: "secondary", size: "compact" } as const;
  return (
    <>
      <PageHeader
        back={<a href={`/credits/${heldId}`}>{held.title}</a>}
        title={`Audit pack: ${held.title}`}
        lead={
          cycle
            ? `${actor.name}, cycle of ${dayWords(cycle.from)} to ${dayWords(cycle.to)}, as of ${dayWords(here)}.`
            : `${actor.name}, as of ${dayWords(here)}.`
        }
        actions={
          <>
            <LinkButton
              {...look}
              href={`/api/credits/${heldId}${cycle ? `?cycle=${cycle.from}` : ""}`}
              download
            >
              As CSV
            </LinkButton>
            <PrintButton look={buttonClass(look)} />
          </>
        }
      />
      <Still className="flex flex-col gap-8">
        <CycleChoice heldId={heldId} cycles={cycles} chosen={cycle?.from ?? null} />
        <HeldFacts standing={standing} />
        {cycle && <CycleList cycles={[cycle]} unit={held.rule?.unit?.name ?? "credits"} />}
        <AuditTable lines={lines} evidence={evidence} />
      </Still>
    </>
  );
}
