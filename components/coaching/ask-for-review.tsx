import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { RequestReviewForm } from "./request-review-form";

type AskForReviewProps = {
  planId: string;
  coaches: readonly { coachId: string; name: string; seesPlan: boolean; canAsk: boolean }[];
};

/** The request, or what has to come first: a coach, or sharing the plan with them. */
export function AskForReview({ planId, coaches }: AskForReviewProps) {
  const askable = coaches.filter(({ canAsk }) => canAsk);
  if (askable.length > 0) return <RequestReviewForm planId={planId} coaches={askable} />;
  if (coaches.length === 0)
    return (
      <Missing action="Invite a coach">
        You have no coach yet. Somebody you trust and whose judgement you value is a good one.
      </Missing>
    );
  const blind = coaches.filter(({ seesPlan }) => !seesPlan).map(({ name }) => name);
  if (blind.length === coaches.length)
    return (
      <Missing action="Change what is shared">
        {blind.join(" and ")} cannot see your plan. Share it first.
      </Missing>
    );
  return <p className="text-ink-2">You have asked already; the request stands below.</p>;
}

function Missing({ action, children }: { action: string; children: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-4">
      <p className="max-w-measure">{children}</p>
      <LinkButton href="/settings/sharing">{action}</LinkButton>
    </div>
  );
}
