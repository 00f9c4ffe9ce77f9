import { ActionForm } from "@/components/forms/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Moment } from "@/components/ui/moment";
import { restoreVersionAction } from "@/lib/planner/actions/versions";
import type { Version } from "@/lib/planner/domain/versions/versions";

type VersionListProps = {
  plan: { id: string; version: number };
  versions: readonly Version[];
  timeZone: string;
};

/** Every kept version, the latest first; the plan can become again what it was in one. */
export const VersionList = ({ plan, versions, timeZone }: VersionListProps) => (
  <ul className="divide-y divide-line border-y border-line">
    {versions.map(({ id, number, reason, createdAt }) => (
      <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2.5">
        <p className="min-w-0 break-words">
          <a href={`/plan/${plan.id}/versions?a=${id}`}>{`Version ${number}`}</a>
          <span className="text-ink-2">
            {" · "}
            <Moment at={createdAt} timeZone={timeZone} withTime />
          </span>
          <span className="block">{reason}</span>
        </p>
        <Disclosure summary="Go back to it">
          <p className="mb-3 max-w-72 text-sm">
            The plan becomes what it was then, items and settings. Undo takes you back here.
          </p>
          <ActionForm
            action={restoreVersionAction}
            fields={{ planId: plan.id, revisionId: id, version: String(plan.version) }}
            variant="secondary"
            size="compact"
            aria-label={`Go back to version ${number}`}
          >
            Go back
          </ActionForm>
        </Disclosure>
      </li>
    ))}
  </ul>
);
