import { ActionForm } from "@/components/forms/action-form";
import { removePointAction } from "@/lib/coaching/actions/meetings";
import { AddPointForm } from "./meeting-forms";

type Point = { id: string; body: string; by: string | null; canRemove: boolean };
type AgendaProps = { meetingId: string; points: readonly Point[]; canAdd: boolean };

/** What the two want to talk about; either side adds, and takes off what is their own. */
export const Agenda = ({ meetingId, points, canAdd }: AgendaProps) => (
  <div className="grid gap-6">
    {points.length > 0 ? (
      <ol className="divide-y divide-line border-y border-line">
        {points.map(({ id, body, by, canRemove }) => (
          <li
            key={id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2.5"
          >
            <p className="min-w-0 flex-1 basis-64 break-words">
              {body} <span className="text-sm text-ink-2">· {by ?? "A coach who has left"}</span>
            </p>
            {canRemove && (
              <ActionForm
                action={removePointAction}
                fields={{ pointId: id }}
                variant="quiet"
                size="compact"
                aria-label={`Take off the agenda: ${body}`}
                pendingText="One moment…"
              >
                Take off
              </ActionForm>
            )}
          </li>
        ))}
      </ol>
    ) : (
      <p className="text-ink-2">Nothing on it yet.</p>
    )}
    {canAdd && <AddPointForm meetingId={meetingId} />}
  </div>
);
