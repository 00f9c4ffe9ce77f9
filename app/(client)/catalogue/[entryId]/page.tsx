import type { Metadata } from "next";
import { EntryFacts } from "@/components/catalogue/entry-facts";
import { EntryOrigin } from "@/components/catalogue/entry-origin";
import { EntryRenewal } from "@/components/catalogue/entry-renewal";
import { PathMark } from "@/components/catalogue/path-mark";
import { RemoveEntryForm } from "@/components/catalogue/remove-entry-form";
import { VerifyNotice } from "@/components/catalogue/verify-notice";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { getCredential } from "@/lib/catalogue/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Catalogue entry" };

export default async function EntryPage({ params }: PageProps<"/catalogue/[entryId]">) {
  const entryId = idOrNotFound((await params).entryId);
  const actor = await requireActor();
  const {
    canEdit,
    renewers,
    version: _version,
    ...entry
  } = await orNotFound(getCredential(actor, entryId));

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
        actions={
          <>
            {canEdit && (
              <LinkButton href={`/catalogue/${entry.id}/edit`} variant="secondary">
                Edit
              </LinkButton>
            )}
            {entry.status !== "retired" && (
              <LinkButton href={`/plan/add?entry=${entry.id}`}>Add to my plan</LinkButton>
            )}
          </>
        }
      />
      <VerifyNotice entry={entry} />
      <Section title="What it takes">
        <EntryFacts entry={entry} />
      </Section>
      {entry.kind === "certification" && (
        <Section title="Keeping it">
          <EntryRenewal entry={entry} renewers={renewers} />
        </Section>
      )}
      <Section title="Where this comes from">
        <EntryOrigin entry={entry} />
      </Section>
      {canEdit && (
        <Section title="Remove" lead="Items already in your plans stay as they are.">
          <RemoveEntryForm entryId={entry.id} />
        </Section>
      )}
    </>
  );
}
