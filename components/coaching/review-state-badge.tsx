import { Badge } from "@/components/ui/badge";
import type { ReviewState } from "@/lib/coaching/domain/review";

const STATE = {
  requested: { word: "Requested", tone: "accent" },
  "in review": { word: "In review", tone: "accent" },
  approved: { word: "Approved", tone: "ok" },
  "changes requested": { word: "Changes requested", tone: "warn" },
  commented: { word: "Commented", tone: "neutral" },
  withdrawn: { word: "Withdrawn", tone: "neutral" },
  dismissed: { word: "Dismissed", tone: "neutral" },
} as const satisfies Record<ReviewState, { word: string; tone: string }>;

type ReviewStateBadgeProps = { state: ReviewState; offer?: string | null };

/** Where a review stands; what a coach offered of their own accord stands nowhere else. */
export const ReviewStateBadge = ({ state, offer = null }: ReviewStateBadgeProps) =>
  offer === null ? (
    <Badge tone={STATE[state].tone}>{STATE[state].word}</Badge>
  ) : (
    <Badge>Offered</Badge>
  );
