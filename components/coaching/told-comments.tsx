import { Badge } from "@/components/ui/badge";
import type { CommentAnchor } from "@/lib/coaching/domain/comment-anchor";
import { SettleComment } from "./desk-comment";

type ToldComment = {
  id: string;
  body: string;
  resolvedAt: Date | null;
  itemId: string | null;
  anchor: CommentAnchor;
};

type ToldCommentsProps = { comments: readonly ToldComment[]; planId: string };

/** What the coach wrote, each beside what it is about today; nothing vanishes when an item does. */
export function ToldComments({ comments, planId }: ToldCommentsProps) {
  return (
    <ul className="grid gap-5">
      {comments.map(({ id, body, resolvedAt, itemId, anchor }) => (
        <li key={id} className="border-s-2 border-accent ps-4">
          <p className="mb-1 flex flex-wrap items-center gap-2 text-sm">
            <AboutWhat anchor={anchor} itemId={itemId} planId={planId} />
            {resolvedAt && <Badge tone="ok">Resolved</Badge>}
          </p>
          <p className="max-w-measure whitespace-pre-line">{body}</p>
          <SettleComment id={id} isResolved={resolvedAt !== null} />
        </li>
      ))}
    </ul>
  );
}

type AboutWhatProps = { anchor: CommentAnchor; itemId: string | null; planId: string };

function AboutWhat({ anchor, itemId, planId }: AboutWhatProps) {
  if (anchor.kind === "plan") return <span className="font-semibold">On the plan as a whole</span>;
  if (anchor.state === "gone")
    return (
      <>
        <span className="font-semibold">On {anchor.title}</span>
        <Badge>No longer in the plan</Badge>
      </>
    );
  return (
    <>
      <span className="font-semibold">
        On <a href={`/plan/${planId}/items/${itemId}`}>{anchor.title}</a>
      </span>
      {anchor.state === "changed since" && <Badge>Changed since</Badge>}
    </>
  );
}
