import { ActionForm } from "@/components/forms/action-form";
import { Badge } from "@/components/ui/badge";
import { Day } from "@/components/ui/day";
import { Moment } from "@/components/ui/moment";
import { removeActionAction, tickActionAction } from "@/lib/coaching/actions/meetings";
import { isLate } from "@/lib/coaching/domain/meetings/meeting";

type ActionItem = {
  id: string;
  who: "client" | "coach";
  what: string;
  dueOn: string | null;
  doneAt: Date | null;
  /** Out of an earlier meeting. */
  isCarried?: boolean;
  canTick: boolean;
  canRemove: boolean;
};

type ActionListProps<Item extends ActionItem> = {
  actions: readonly Item[];
  /** How the one who does it is called here. */
  nameOf: (action: Item) => string;
  today: string;
  timeZone: string;
};

/** Who does what by when, and whether it is done. */
export const ActionList = <Item extends ActionItem>(props: ActionListProps<Item>) => (
  <ul className="divide-y divide-line border-y border-line">
    {props.actions.map((action) => (
      <li
        key={action.id}
        className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3"
      >
        <div className="min-w-0 flex-1 basis-64">
          <p
            className={`break-words ${action.doneAt ? "text-ink-2 line-through" : "font-semibold"}`}
          >
            {action.what}
          </p>
          <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
            <span>
              {props.nameOf(action)}
              {action.doneAt ? (
                <>
                  {" · done on "}
                  <Moment at={action.doneAt} timeZone={props.timeZone} />
                </>
              ) : (
                action.dueOn && (
                  <>
                    {" · by "}
                    <Day date={action.dueOn} />
                  </>
                )
              )}
              {action.isCarried && " · from an earlier meeting"}
            </span>
            {isLate(action, props.today) && <Badge tone="warn">Late</Badge>}
          </p>
        </div>
        <Deeds {...action} />
      </li>
    ))}
  </ul>
);

const Deeds = ({ id, what, doneAt, canTick, canRemove }: ActionItem) => (
  <div className="flex flex-wrap gap-2 empty:hidden print-hidden">
    {canTick && (
      <ActionForm
        action={tickActionAction}
        fields={{ actionId: id, isDone: doneAt ? "no" : "yes" }}
        variant="secondary"
        size="compact"
        aria-label={doneAt ? `Not done after all: ${what}` : `Done: ${what}`}
        pendingText="One moment…"
      >
        {doneAt ? "Not done after all" : "Done"}
      </ActionForm>
    )}
    {canRemove && (
      <ActionForm
        action={removeActionAction}
        fields={{ actionId: id }}
        variant="quiet"
        size="compact"
        aria-label={`Take away for good: ${what}`}
        pendingText="One moment…"
      >
        Take away
      </ActionForm>
    )}
  </div>
);
