import type { Metadata } from "next";
import { EntryFacts } from "@/components/catalogue/entry-facts";
import { EntryHistory } from "@/components/catalogue/entry-history";
import { EntryOrigin } from "@/components/catalogue/entry-origin";
import { EntryRenewal } from "@/components/catalogue/entry-renewal";
import { OwnPlaces } from "@/components/catalogue/own-places";
import { PathMark } from "@/components/catalogue/path-mark";
import { RemoveEntryForm } from "@/components/catalogue/remove-entry-form";
import { VerifyNotice } from "@/components/catalogue/verify-notice";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { eligibilityWords } from "@/lib/catalogue/domain/eligibility-words";
import { getEntryPage } from "@/lib/catalogue/queries";
import { historyFrom } from "@/lib/catalogue/schema";
import { listItemsNaming } from "@/lib/planner/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Catalogue entry" };

type Entry = Awaited<ReturnType<typeof getEntryPage>>["entry"];
type Place = Awaited<ReturnType<typeof listItemsNaming>>[number];

export default async function EntryPage({
  params,
  searchParams,
}: PageProps<"/catalogue/[entryId]">) {
  const entryId = idOrNotFound((await params).entryId);
  const before = historyFrom.parse((await searchParams).before ?? null);
  const actor = await requireActor();
  const { entry, history } = await orNotFound(getEntryPage(actor, entryId, before));
  const { canEdit, named, version: _version, canCurate: _curate, ...facts } = entry;
  const items = await listItemsNaming(actor, [entryId, ...named.map(({ id }) => id)]);
  const places = items.filter((item) => item.entryId === entryId);
  const needs = eligibilityWords(entry.prerequisites, progressOf(named, items));

  return (
    <>
      <PageHeader
        back={<a href="/catalogue">Catalogue</a>}
        title={entry.name}
        lead={
          <span className="flex flex-wrap gap-x-4">
            {[entry.abbreviation, entry.provider].filter(Boolean).join(" · ")}
            {entry.path && <PathMark path={entry.path} />}
          </span>
        }
        actions={<Actions entry={entry} />}
      />
      <VerifyNotice entry={facts} />
      {places.length > 0 && (
        <Section title="In your plan">
          <OwnPlaces places={places} status={entry.status} instead={similarTo(entry)} />
        </Section>
      )}
      <Section title="What it takes" lead={needs}>
        <EntryFacts entry={facts} named={named} />
      </Section>
      {entry.kind === "certification" && (
        <Section title="Keeping it">
          <EntryRenewal entry={facts} named={named} />
        </Section>
      )}
      <Section title="Where this comes from">
        <EntryOrigin entry={facts} />
      </Section>
      {history && (
        <Section
          id="history"
          title="What was changed"
          lead={
            history.versions.length > 0 &&
            "Every change since this catalogue was set up, with what stood before and why."
          }
        >
          <EntryHistory
            versions={history.versions}
            timeZone={actor.timeZone}
            newest={before === null ? null : `/catalogue/${entryId}#history`}
            older={history.older ? `?before=${history.older}#history` : null}
          />
        </Section>
      )}
      {canEdit && (
        <Section title="Remove" lead="Items already in your plans stay as they are.">
          <RemoveEntryForm entryId={entry.id} />
        </Section>
      )}
    </>
  );
}

function Actions({ entry }: { entry: Entry }) {
  return (
    <>
      {entry.canCurate && (
        <LinkButton href={`/admin/catalogue/entries/${entry.id}`} variant="secondary">
          Edit for everybody
        </LinkButton>
      )}
      {entry.canEdit ? (
        <LinkButton href={`/catalogue/${entry.id}/edit`} variant="secondary">
          Edit
        </LinkButton>
      ) : (
        <LinkButton href={`/catalogue/new?from=${entry.id}`} variant="secondary">
          Copy and correct for yourself
        </LinkButton>
      )}
      {entry.status !== "retired" && (
        <LinkButton href={`/plan/add?entry=${entry.id}`}>Add to my plan</LinkButton>
      )}
    </>
  );
}

/** Which of the credentials needed first the reader's own plan has, done or still to come. */
function progressOf(named: Entry["named"], items: readonly Place[]) {
  const keys = (isDone: boolean) =>
    new Set(
      items
        .filter(({ status }) => (status === "done") === isDone)
        .flatMap(({ entryId }) => named.find(({ id }) => id === entryId)?.seedKey ?? []),
    );
  return { held: keys(true), planned: keys(false) };
}

/** Entries of the same kind, path and industry that are in use. */
function similarTo({ kind, path, industries }: Entry): string {
  const industry = industries.find((slug) => slug !== "any");
  const wanted = { kind, status: "active", ...(path && { path }), ...(industry && { industry }) };
  return `/catalogue?${new URLSearchParams(wanted)}`;
}
