import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { CataloguePicker } from "@/components/planner/catalogue-picker";
import { EntryNeedsPanel } from "@/components/planner/entry-needs-panel";
import { AddItemForm } from "@/components/planner/item-form";
import { typedHints } from "@/components/planner/typed-hints";
import { feeWords, hoursWords } from "@/lib/catalogue/domain/range-words";
import { catalogueFilter } from "@/lib/catalogue/schema";
import { eligibleFrom } from "@/lib/planner/domain/entry-needs";
import { newItemForm } from "@/lib/planner/domain/new-item-form";
import { findNewItem } from "@/lib/planner/queries";
import { experienceFilter } from "@/lib/planner/schema/experience";
import { thisQuarter } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Add an item" };

export default async function AddItemPage({ searchParams }: PageProps<"/plan/add">) {
  const asked = await searchParams;
  const { q } = catalogueFilter.parse(asked);
  const entryId = typeof asked.entry === "string" ? idOrNotFound(asked.entry) : null;
  const asksFor = typeof asked.plan === "string" ? idOrNotFound(asked.plan) : null;
  const actor = await requireActor();
  const begun = await orNotFound(findNewItem(actor, { q, entryId, planId: asksFor }));
  if (!begun) redirect("/plan/new");
  const { planId, isActive, snapshot, entry, found } = begun;

  const { years: have } = experienceFilter.parse(asked);
  const needs = entry?.needs ?? null;
  const today = thisQuarter(actor.timeZone);
  const earliestIn =
    needs?.years != null && have !== null
      ? eligibleFrom({ years: needs.years, have }, today)
      : null;
  const initial = newItemForm(snapshot, entry, { after: needs?.after ?? [], earliestIn });
  const { path, hoursPerQuarter, startsIn } = snapshot;
  const frame = { path, hoursPerQuarter, startsIn };

  return (
    <>
      <PageHeader
        back={<a href={`/plan/${planId}`}>{snapshot.title}</a>}
        title={entry ? `Add ${entry.name}` : "Add an item"}
        lead={
          entry
            ? "Filled in from the catalogue. Hours and cost are the middle of its range: put in what holds for you."
            : "From the catalogue, or in your own words."
        }
      />
      {entry && needs && (
        <EntryNeedsPanel
          needs={needs}
          waitsFor={snapshot.items.flatMap(({ id, title }) =>
            needs.after.includes(id) ? [title] : [],
          )}
          entryId={entry.id}
          planId={planId}
          have={have}
          earliestIn={earliestIn}
        />
      )}
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,40rem)_1fr]">
        <AddItemForm
          key={`${entryId} ${have}`}
          planId={planId}
          initial={initial}
          credentialId={entry?.id ?? null}
          startsIn={snapshot.startsIn}
          currency={snapshot.currency}
          plan={frame}
          hints={typedHints(initial, frame)}
          others={snapshot.items
            .filter(({ status }) => status !== "dropped")
            .map((item) => ({ id: item.id, title: item.title }))}
        />
        <CataloguePicker
          address="/plan/add"
          label="Certification, programme or degree"
          q={q}
          found={found}
          chosen={entry?.id ?? null}
          kept={isActive ? {} : { plan: planId }}
          detailOf={({ provider, hours, fee, currency }) =>
            [provider, hoursWords(hours), feeWords(fee, currency)].filter(Boolean).join(" · ")
          }
        />
      </div>
    </>
  );
}
