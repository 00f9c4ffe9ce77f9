import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ChangedEntries } from "@/components/planner/changed-entries";
import { AwardNotice } from "@/components/planner/credits/award-notice";
import { DropForm } from "@/components/planner/drop-form";
import { EvidencePart } from "@/components/planner/evidence/evidence-part";
import { EditItemForm } from "@/components/planner/item-form";
import { KIND, STATUS_TONE, STATUS_WORD } from "@/components/planner/item-looks";
import { RemoveForm } from "@/components/planner/remove-form";
import { SharedItem } from "@/components/planner/scenarios/shared-item";
import { StatusForm } from "@/components/planner/status-form";
import { typedHints } from "@/components/planner/typed-hints";
import { Badge } from "@/components/ui/badge";
import { QuarterWords } from "@/components/ui/quarter-words";
import { itemForm } from "@/lib/planner/domain/plan-forms";
import { canBecome } from "@/lib/planner/domain/set-status";
import { getPlan, listChangedEntries, listTwins } from "@/lib/planner/queries";
import { getItemProofs } from "@/lib/planner/queries/evidence";
import { refusedWords } from "@/lib/planner/schema/refused";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Item of the plan" };

export default async function ItemPage({
  params,
  searchParams,
}: PageProps<"/plan/[planId]/items/[itemId]">) {
  const given = await params;
  const error = refusedWords((await searchParams).refused);
  const [planId, itemId] = [idOrNotFound(given.planId), idOrNotFound(given.itemId)];
  const actor = await requireActor();
  const { snapshot, versions, canEdit } = await orNotFound(getPlan(actor, planId));
  const item = snapshot.items.find(({ id }) => id === itemId);
  if (!item || !canEdit) notFound();
  const version = versions[itemId] ?? 0;
  const twins = await listTwins(actor, { planId, item, plan: snapshot });
  const changed =
    item.credentialId && actor.unread > 0 ? await listChangedEntries(actor, planId) : [];
  const { heldId, evidence } = await getItemProofs(actor, itemId);
  const isEarned = item.kind === "certification" && item.status === "done";

  const initial = itemForm(item, snapshot.currency);
  const { path, hoursPerQuarter, startsIn } = snapshot;
  const frame = { path, hoursPerQuarter, startsIn };

  return (
    <>
      <PageHeader
        back={<a href={`/plan/${planId}`}>{snapshot.title}</a>}
        title={item.title}
        lead={
          <span className="flex flex-wrap items-center gap-3">
            {KIND[item.kind].word}
            <Badge tone={STATUS_TONE[item.status]}>{STATUS_WORD[item.status]}</Badge>
            {item.doneIn !== null && (
              <span>
                in <QuarterWords of={item.doneIn} />
              </span>
            )}
            {item.droppedReason && <span>{item.droppedReason}</span>}
          </span>
        }
        actions={
          item.credentialId && (
            <a href={`/catalogue/${item.credentialId}`}>What the catalogue says of it</a>
          )
        }
      />
      <ChangedEntries
        changed={changed.filter((one) => one.itemId === itemId)}
        timeZone={actor.timeZone}
      />
      {isEarned && <AwardNotice item={item} heldId={heldId} />}
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,40rem)_1fr]">
        <EditItemForm
          planId={planId}
          item={{ id: itemId, version }}
          initial={initial}
          credentialId={item.credentialId}
          startsIn={snapshot.startsIn}
          currency={snapshot.currency}
          plan={frame}
          hints={typedHints(initial, frame)}
          others={snapshot.items
            .filter(
              ({ id, status }) =>
                id !== itemId && (status !== "dropped" || item.after.includes(id)),
            )
            .map(({ id, title }) => ({ id, title }))}
        />
        <aside aria-label="What to do with it">
          <Section title="Status">
            <StatusForm
              planId={planId}
              item={{ id: itemId, title: item.title, version, status: item.status }}
            />
          </Section>
          {canBecome(item.status, "dropped") && (
            <Section
              title="Drop"
              lead="It stays in the list with your reason and no longer counts."
            >
              <DropForm planId={planId} itemId={itemId} version={version} />
            </Section>
          )}
          <SharedItem item={{ planId, itemId, version }} twins={twins} />
          <Section title="Delete" lead="For what should never have been here. Undo brings it back.">
            <RemoveForm planId={planId} itemId={itemId} version={version} />
          </Section>
        </aside>
      </div>
      <EvidencePart evidence={evidence} target={{ kind: "item", id: itemId }} error={error} />
    </>
  );
}
