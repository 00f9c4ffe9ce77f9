import type { Metadata } from "next";
import { EntryList } from "@/components/coaching/templates/entry-list";
import { EntryPart } from "@/components/coaching/templates/entry-part";
import { EditTemplateForm } from "@/components/coaching/templates/template-forms";
import { ActionForm } from "@/components/forms/action-form";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { setTemplateAsideAction, takeBackTemplateAction } from "@/lib/coaching/actions/templates";
import { getTemplateDesk } from "@/lib/coaching/queries";
import { entryFilter } from "@/lib/coaching/schema/templates";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Template" };

export default async function TemplatePage(props: PageProps<"/templates/[templateId]">) {
  const templateId = idOrNotFound((await props.params).templateId);
  const asked = entryFilter.parse(await props.searchParams);
  const actor = await requireActor();
  const { template, isRemoved, canTakeBack, ...desk } = await orNotFound(
    getTemplateDesk(actor, templateId, asked),
  );
  const { name, currency } = template;
  const { version, entries } = desk;
  const fields = { templateId, version: String(version) };
  return (
    <>
      <PageHeader
        title={name}
        back={<a href="/templates">All templates</a>}
        lead={template.about || `For the ${template.path} path.`}
        actions={
          <>
            {!isRemoved && entries.length > 0 && (
              <LinkButton
                href={`/templates/offer?template=${templateId}`}
                variant="secondary"
                size="compact"
              >
                Offer it to several clients
              </LinkButton>
            )}
            {canTakeBack && (
              <ActionForm
                action={takeBackTemplateAction}
                fields={fields}
                variant="secondary"
                size="compact"
                pendingText="One moment…"
              >
                Undo the last change
              </ActionForm>
            )}
          </>
        }
      />
      {isRemoved && (
        <p className="mb-6 text-ink-2">It is set aside: bring it back under Templates.</p>
      )}
      {entries.length > 0 ? (
        <EntryList
          templateId={templateId}
          version={version}
          entries={entries}
          currency={currency}
        />
      ) : (
        <p className="text-ink-2">Nothing in it yet. Add what it should put into a plan.</p>
      )}
      <EntryPart {...desk} templateId={templateId} currency={currency} q={asked.q} />
      <Section title="The template itself">
        <div className="grid gap-4">
          <Disclosure summary="Rename it, or change what it is for">
            <EditTemplateForm template={{ ...template, id: templateId, version }} />
          </Disclosure>
          {!isRemoved && (
            <ActionForm
              action={setTemplateAsideAction}
              fields={fields}
              variant="secondary"
              size="compact"
              pendingText="Setting aside…"
            >
              Set it aside
            </ActionForm>
          )}
        </div>
      </Section>
    </>
  );
}
