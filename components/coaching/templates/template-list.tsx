import { ActionForm } from "@/components/forms/action-form";
import { bringTemplateBackAction } from "@/lib/coaching/actions/templates";
import type { Template } from "@/lib/coaching/domain/templates/template";
import { hoursText } from "@/lib/planner/domain/hours";

type Kept = { id: string; version: number; template: Template };

/** A coach's templates, each leading to what is in it. */
export const TemplateList = ({ templates }: { templates: readonly Kept[] }) => (
  <ul className="divide-y divide-line border-y border-line">
    {templates.map(({ id, template }) => (
      <li
        key={id}
        className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3 hover:bg-sunken"
      >
        <div className="min-w-0 flex-1 basis-72">
          <a
            href={`/templates/${id}`}
            className="font-semibold break-words no-underline after:absolute after:inset-0 hover:underline"
          >
            {template.name}
          </a>
          {template.about && <p className="line-clamp-2 text-sm text-ink-2">{template.about}</p>}
        </div>
        <p className="text-sm text-ink-2">{sizeWords(template)}</p>
      </li>
    ))}
  </ul>
);

function sizeWords({ path, entries }: Template): string {
  const hours = entries.reduce((sum, entry) => sum + entry.hours, 0);
  const count = entries.length === 1 ? "1 entry" : `${entries.length} entries`;
  return `${count} · ${hoursText(hours)} h · ${path} path`;
}

/** What was set aside, and the way back. */
export const AsideTemplates = ({ templates }: { templates: readonly Kept[] }) => (
  <ul className="divide-y divide-line border-y border-line">
    {templates.map(({ id, version, template }) => (
      <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
        <span className="min-w-0 break-words">{template.name}</span>
        <ActionForm
          action={bringTemplateBackAction}
          fields={{ templateId: id, version: String(version) }}
          variant="secondary"
          size="compact"
          aria-label={`Bring back ${template.name}`}
          pendingText="One moment…"
        >
          Bring back
        </ActionForm>
      </li>
    ))}
  </ul>
);
