import { ActionForm } from "@/components/forms/action-form";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { openNotificationsAction } from "@/lib/accounts/actions";

type ChangedEntry = {
  /** All that was told of this item's entry and not yet read. */
  notificationIds: readonly string[];
  itemId: string;
  title: string;
  entryId: string;
  /** Of the latest change. */
  number: number;
  at: Date;
};

type ChangedEntriesProps = { changed: readonly ChangedEntry[]; timeZone: string };

/** Items whose catalogue entry changed, until their owner has looked: nothing in the plan was altered. */
export function ChangedEntries({ changed, timeZone }: ChangedEntriesProps) {
  if (changed.length === 0) return null;
  return (
    <div className="mb-6 print-hidden">
      <Notice title="Something you plan with has changed in the catalogue">
        <ul className="grid gap-3">
          {changed.map(({ notificationIds, itemId, title, entryId, number, at }) => (
            <li
              key={itemId}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2"
            >
              <span>
                {`${title}: the entry changed on `}
                <Moment at={at} timeZone={timeZone} />
              </span>
              <ActionForm
                action={openNotificationsAction}
                fields={{
                  notificationIds: notificationIds.join(","),
                  to: `/catalogue/${entryId}?before=${number + 1}#change-${number}`,
                }}
                variant="secondary"
                size="compact"
                pendingText="Opening…"
                aria-label={`See what changed in ${title}`}
              >
                See what changed
              </ActionForm>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
