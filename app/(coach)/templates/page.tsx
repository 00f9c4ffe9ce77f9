import type { Metadata } from "next";
import { NewTemplateForm } from "@/components/coaching/templates/template-forms";
import { AsideTemplates, TemplateList } from "@/components/coaching/templates/template-list";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { listTemplates } from "@/lib/coaching/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Templates" };

export default async function TemplatesPage() {
  const actor = await requireActor();
  const all = await listTemplates(actor);
  const kept = all.filter(({ isRemoved }) => !isRemoved);
  const aside = all.filter(({ isRemoved }) => isRemoved);
  return (
    <>
      <PageHeader
        title="Templates"
        back={<a href="/reviews">Reviews</a>}
        lead="What you keep to offer again. Only you see them. To offer one, open it, or a client who shares their plan with you: you see what it would change before they do."
      />
      {kept.length > 0 ? (
        <TemplateList templates={kept} />
      ) : (
        <EmptyState title="No template yet">
          <p>Begin an empty one below, or make one of a client’s plan from its Offer page.</p>
        </EmptyState>
      )}
      <Section title="A new template">
        <NewTemplateForm />
      </Section>
      {aside.length > 0 && (
        <Section title="Set aside">
          <AsideTemplates templates={aside} />
        </Section>
      )}
    </>
  );
}
