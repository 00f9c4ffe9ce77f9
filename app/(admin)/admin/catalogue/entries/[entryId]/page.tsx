import type { Metadata } from "next";
import { AdminTabs } from "@/app/(admin)/admin-tabs";
import { EditCuratedForm } from "@/components/catalogue/curated-form";
import { EntryHistory } from "@/components/catalogue/entry-history";
import { EntryKeys } from "@/components/catalogue/entry-keys";
import { RetireForm } from "@/components/catalogue/retire-form";
import { StatusBadge } from "@/components/catalogue/status-badge";
import { ActionForm } from "@/components/forms/action-form";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { discardEntryAction, markVerifiedAction } from "@/lib/catalogue/actions";
import { curatedDraft } from "@/lib/catalogue/domain/curated-draft";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import { peopleWords } from "@/lib/catalogue/domain/people-words";
import { getCuratedEntry, listEntryKeys } from "@/lib/catalogue/queries";
import { today } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { searchedId } from "@/lib/platform/searched-id";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Edit a public entry" };

type Entry = Awaited<ReturnType<typeof getCuratedEntry>>;

export default async function CuratedEntryPage({
  params,
  searchParams,
}: PageProps<"/admin/catalogue/entries/[entryId]">) {
  const entryId = idOrNotFound((await params).entryId);
  const { restore, saved } = await searchParams;
  const actor = await requireActor();
  const entry = await orNotFound(getCuratedEntry(actor, entryId, searchedId(restore)));
  const keys = await listEntryKeys(actor);
  const { fields, version, people, history, earlier } = entry;
  const here = `/admin/catalogue/entries/${entryId}`;
  const draft = earlier
    ? {
        ...curatedDraft(earlier.fields),
        reason: `Restores what stood before change ${earlier.number}.`,
      }
    : curatedDraft(fields);

  return (
    <>
      <PageHeader
        back={<a href="/admin/catalogue/entries">Credentials</a>}
        title={fields.name}
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>{`In the plans of ${peopleWords(people)}`}</span>
            <span>
              {fields.verifiedOn ? `Checked on ${dayWords(fields.verifiedOn)}` : "Never checked"}
            </span>
            {entry.key && <span>{`Key ${entry.key}`}</span>}
            <StatusBadge status={fields.status} />
          </span>
        }
        actions={<a href={`/catalogue/${entryId}`}>As everybody sees it</a>}
      />
      <AdminTabs current="/admin/catalogue/entries" />
      {saved && (
        <Notice tone="ok" role="status" title="Saved">
          What stood before is kept in the history below.
        </Notice>
      )}
      <Section
        title="Checked, and nothing to change"
        lead="Says that you looked at the source today and that everything stands as it is here."
      >
        <ActionForm action={markVerifiedAction} fields={{ entryId, version }} variant="secondary">
          Mark as verified today
        </ActionForm>
      </Section>
      <Section
        id="edit"
        title={earlier ? `Restore what stood before change ${earlier.number}` : "Edit"}
        lead="Before anything is saved you see what would change and whom it touches."
      >
        <EntryKeys keys={keys} />
        <EditCuratedForm
          key={earlier?.number ?? 0}
          draft={draft}
          entryId={entryId}
          version={version}
        />
      </Section>
      <Endings entry={entry} today={today(actor.timeZone)} />
      <Section title="History">
        <EntryHistory
          versions={history.versions}
          timeZone={actor.timeZone}
          older={history.older ? `/catalogue/${entryId}?before=${history.older}#history` : null}
          restoreHref={(versionId) => `${here}?restore=${versionId}#edit`}
        />
      </Section>
    </>
  );
}

/** How an entry goes: retired while anybody may plan with it, taken away only where it was added here and unused. */
function Endings({ entry, today: day }: { entry: Entry; today: string }) {
  const { id: entryId, version, people, fields, isSeeded } = entry;
  return (
    <>
      {fields.status !== "retired" && (
        <Section
          title="Retire"
          lead="It stays to be read and in the plans that name it, but is proposed to nobody."
        >
          <RetireForm entryId={entryId} version={version} today={day} people={people} />
        </Section>
      )}
      {!isSeeded && people === 0 && (
        <Section
          title="Take away"
          lead="For what was added by mistake: only while no plan and no other entry names it."
        >
          <ActionForm action={discardEntryAction} fields={{ entryId }} variant="danger">
            Take it away for good
          </ActionForm>
        </Section>
      )}
    </>
  );
}
