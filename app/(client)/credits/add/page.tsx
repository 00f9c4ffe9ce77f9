import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { CataloguePicker } from "@/components/planner/catalogue-picker";
import { AddHeldForm } from "@/components/planner/credits/held-form";
import { catalogueFilter } from "@/lib/catalogue/schema";
import { awardForm } from "@/lib/planner/domain/credits/award-form";
import { ruleAsks } from "@/lib/planner/domain/credits/rule-choices";
import { findNewHeld } from "@/lib/planner/queries/credits";
import { today } from "@/lib/platform/clock";
import { orNotFound } from "@/lib/platform/or-not-found";
import { searchedId } from "@/lib/platform/searched-id";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Add a certification" };

export default async function AddHeldPage({ searchParams }: PageProps<"/credits/add">) {
  const asked = await searchParams;
  const { q } = catalogueFilter.parse(asked);
  const [entryId, itemId] = [searchedId(asked.entry), searchedId(asked.item)];
  const actor = await requireActor();
  const begun = await orNotFound(findNewHeld(actor, { q, entryId, itemId }));
  const { entry, found, item } = begun;
  return (
    <>
      <PageHeader
        back={<a href="/credits">Credits</a>}
        title={entry ? `Add ${entry.name}` : "Add a certification"}
        lead={
          entry
            ? "The rule comes from the catalogue. The day of the award decides when its cycles run."
            : "Choose it from the catalogue, and its rule of renewal comes with it; or write it yourself."
        }
      />
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,40rem)_1fr]">
        <AddHeldForm
          key={entryId}
          credentialId={entry?.id ?? null}
          itemId={item?.id ?? null}
          initial={awardForm({ ...begun, today: today(actor.timeZone) })}
          asks={ruleAsks({ rule: entry?.renewalRule ?? null, isOwnRule: entry === null })}
        />
        <CataloguePicker
          address="/credits/add"
          label="Certification"
          q={q}
          found={found}
          chosen={entry?.id ?? null}
        />
      </div>
    </>
  );
}
