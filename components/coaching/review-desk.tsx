import { Section } from "@/components/layout/section";
import { ChangeList } from "@/components/planner/versions/change-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { SaidChange } from "@/lib/coaching/domain/changes-between";
import type { ToldSuggestion } from "@/lib/coaching/domain/suggestions/told-suggestion";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { CommentForm } from "./comment-form";
import { DeskComment } from "./desk-comment";
import { DeskItem } from "./desk-item";
import { DeskSuggestions } from "./suggestions/desk-suggestions";

type DeskRemark = {
  id: string;
  itemId: string | null;
  body: string;
  isPending: boolean;
  resolvedAt: Date | null;
};

type ReviewDeskProps = {
  reviewId: string;
  snapshot: PlanSnapshot;
  comments: readonly DeskRemark[];
  suggestions: readonly ToldSuggestion[];
  earlier: { revision: number; changes: readonly SaidChange[] } | undefined;
  /** Only what changed since the coach last answered, or the whole plan. */
  showAll: boolean;
  canComment: boolean;
};

/** The revision under review: the plan as a whole, then item by item, each with its comments. */
export function ReviewDesk(props: ReviewDeskProps) {
  const { reviewId, snapshot, comments, suggestions, earlier, canComment } = props;
  const items = itemsToShow(props);
  const hidden = snapshot.items.length - items.length;
  return (
    <>
      {earlier && (
        <Section title={`What changed since revision ${earlier.revision}, which you answered`}>
          {earlier.changes.length === 0 ? (
            <p className="text-ink-2">Nothing.</p>
          ) : (
            <ChangeList changes={earlier.changes} />
          )}
        </Section>
      )}
      <Section title="The plan as a whole">
        <Remarks {...props} about="the plan as a whole" itemId={null} />
      </Section>
      <Section
        title={hidden > 0 ? "Items that changed" : "Items"}
        actions={hidden > 0 && <a href="?show=all">Show all {snapshot.items.length} items</a>}
      >
        {items.length === 0 ? (
          <p className="text-ink-2">No item changed.</p>
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {items.map((item) => (
              <DeskItem
                key={item.id}
                item={item}
                currency={snapshot.currency}
                changes={wordsOn(item, earlier?.changes ?? [])}
              >
                <Remarks
                  reviewId={reviewId}
                  comments={comments}
                  suggestions={suggestions}
                  canComment={canComment}
                  about={item.title}
                  itemId={item.id}
                />
              </DeskItem>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

const wordsOn = (item: PlanItem, changes: readonly SaidChange[]): string[] =>
  changes.filter(({ itemId }) => itemId === item.id).map(({ words }) => words);

function itemsToShow(props: ReviewDeskProps) {
  const { snapshot, comments, suggestions, earlier, showAll } = props;
  const sorted = [...snapshot.items].sort(
    (a, b) => (a.startsIn ?? Infinity) - (b.startsIn ?? Infinity) || a.position - b.position,
  );
  if (!earlier || showAll) return sorted;
  const told = new Set(
    [...earlier.changes, ...comments, ...suggestions].map(({ itemId }) => itemId),
  );
  return sorted.filter(({ id }) => told.has(id));
}

type RemarksProps = Pick<
  ReviewDeskProps,
  "reviewId" | "comments" | "suggestions" | "canComment"
> & {
  itemId: string | null;
  about: string;
};

function Remarks(props: RemarksProps) {
  const { reviewId, comments, suggestions, canComment, itemId, about } = props;
  const here = comments.filter((comment) => comment.itemId === itemId);
  return (
    <div className="grid gap-4">
      {here.map((comment) => (
        <DeskComment key={comment.id} comment={comment} canEdit={canComment} />
      ))}
      {canComment && (
        <Disclosure
          summary={
            <span>
              Comment<span className="sr-only"> on {about}</span>
            </span>
          }
        >
          <CommentForm reviewId={reviewId} itemId={itemId} about={about} />
        </Disclosure>
      )}
      <DeskSuggestions
        reviewId={reviewId}
        suggestions={suggestions}
        itemId={itemId}
        about={about}
        canSuggest={canComment}
      />
      {!canComment && here.length === 0 && itemId === null && (
        <p className="text-ink-2">No comment on it.</p>
      )}
    </div>
  );
}
