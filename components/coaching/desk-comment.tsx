import { ActionForm } from "@/components/forms/action-form";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { removeCommentAction, resolveCommentAction } from "@/lib/coaching/actions";
import { EditCommentForm } from "./edit-comment-form";

type DeskCommentProps = {
  comment: { id: string; body: string; isPending: boolean; resolvedAt: Date | null };
  canEdit: boolean;
};

/** A comment as its author sees it: pending ones can be rewritten, submitted ones settled. */
export function DeskComment({ comment, canEdit }: DeskCommentProps) {
  const { id, body, isPending, resolvedAt } = comment;
  return (
    <article
      className={`border-s-2 ps-4 ${isPending ? "border-dashed border-line-strong" : "border-accent"}`}
    >
      <p className="mb-1 flex flex-wrap gap-2">
        {isPending && <Badge>Pending, seen by you alone</Badge>}
        {!isPending && resolvedAt && <Badge tone="ok">Resolved</Badge>}
      </p>
      <p className="max-w-measure whitespace-pre-line">{body}</p>
      {isPending && canEdit && (
        <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-2">
          <Disclosure summary="Rewrite">
            <EditCommentForm commentId={id} body={body} />
          </Disclosure>
          <ActionForm
            action={removeCommentAction}
            fields={{ commentId: id }}
            variant="quiet"
            size="compact"
            pendingText="Removing…"
          >
            Remove
          </ActionForm>
        </div>
      )}
      {!isPending && <SettleComment id={id} isResolved={resolvedAt !== null} />}
    </article>
  );
}

/** Says that a comment is settled, or that it is not after all. */
export function SettleComment({ id, isResolved }: { id: string; isResolved: boolean }) {
  return (
    <div className="mt-2 print-hidden">
      <ActionForm
        action={resolveCommentAction}
        fields={{ commentId: id, isResolved: isResolved ? "no" : "yes" }}
        variant="secondary"
        size="compact"
      >
        {isResolved ? "Not resolved after all" : "Resolve"}
      </ActionForm>
    </div>
  );
}
